import type { CalibrationPage } from '@closed-learned/deals'
import { Reliability } from '../../charts/Reliability.tsx'
import { Sized } from '../../charts/Sized.tsx'
import { Copyable } from '../../parts/Copyable.tsx'
import { Section } from '../../parts/Section.tsx'
import css from './SaidAndCame.module.css'

interface Props {
  readonly scores: NonNullable<CalibrationPage['scores']>
  readonly answer: string
}

/** Did it happen as often as it was said? With the band that so few deals leave. */
export function SaidAndCame({ scores: { curve, deals, won, said }, answer }: Props) {
  const [low, high] = won.interval
  return (
    <Section title="What was said first, and what came" ruled={false}>
      <div className={css.columns}>
        <Copyable title={answer} rows={() => curveRows(curve)}>
          <Sized>
            {(width) => (
              <Reliability
                points={curve}
                width={Math.min(width, 480)}
                label={`${answer} How often deals were won of which so much was said, with a band.`}
              />
            )}
          </Sized>
        </Copyable>
        <div className={css.beside}>
          <p>
            On the dotted line, deals are won as often as it is said; below it, more was expected
            than came. At each point the band holds how often such deals are won, 19 times in 20.
          </p>
          <p>
            Said on average: {percent(said)}. Won: {won.deals} of {deals}, {percent(won.share)} (
            {percent(low)} to {percent(high)}).
          </p>
        </div>
      </div>
    </Section>
  )
}

function curveRows(curve: Props['scores']['curve']) {
  const rows = curve.map(({ said, came, low, high, deals }) => [said, came, low, high, deals])
  return [['said', 'came', 'low', 'high', 'deals'], ...rows]
}

const percent = (share: number) => `${Math.round(share * 100)} %`
