import { sayNumber, type TimePage } from '@closed-learned/deals'
import { Figure } from '../../parts/Figure.tsx'
import { Section } from '../../parts/Section.tsx'
import { OvershootLine } from '../looking-back/OvershootLine.tsx'
import { useOvershoot } from '../looking-back/use-overshoot.ts'
import css from './Figures.module.css'
import { isTold, sayDaysBetween, sayEnding, WAYS, type Way } from './say-ending.ts'

/** How long each way of ending takes, side by side. */
export function Figures({ time }: { readonly time: TimePage }) {
  return (
    <div className={css.figures}>
      {WAYS.map((way) => (
        <Ending key={way.key} way={way} time={time} />
      ))}
    </div>
  )
}

function Ending({ way, time }: { readonly way: Way; readonly time: TimePage }) {
  const ending = time[way.key]
  const { median, medianInterval } = ending
  const overshoot = useOvershoot()
  const isSpeed = way.key === 'lost'
  // How fast is no good news by itself.
  const tone = isSpeed && overshoot?.looked !== true ? 'unseen' : way.key
  return (
    <Section title={way.title} ruled={false}>
      {isTold(ending) && (
        <Figure beside={medianInterval && sayDaysBetween(medianInterval)}>
          <span className={css[tone]}>{sayNumber(median ?? 0)}</span>
        </Figure>
      )}
      <p className={css.text}>{sayEnding(ending, way, time.horizon)}</p>
      {isSpeed && isTold(ending) && <OvershootLine overshoot={overshoot} />}
    </Section>
  )
}
