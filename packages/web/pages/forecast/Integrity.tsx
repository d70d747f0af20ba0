import type { ForecastPage } from '@closed-learned/deals'
import { Folded } from '../../parts/Folded.tsx'
import { Section } from '../../parts/Section.tsx'
import { Unbroken } from '../../parts/Unbroken.tsx'
import css from './Integrity.module.css'

/** How whole the pipeline is that the forecast rests on: of deals together, never of a person. */
export function Integrity({
  integrity: { text, figures },
}: {
  readonly integrity: ForecastPage['integrity']
}) {
  return (
    <Section title="How whole the pipeline is">
      <p className={css.of}>{text}</p>
      <ul className={css.figures}>
        {figures.map(({ figure, name, shown, text, how }) => (
          <li key={figure}>
            <h3 className={css.name}>{name}</h3>
            <p className={css.value}>{shown ?? '–'}</p>
            <div>
              <p className={css.text}>
                <Unbroken text={text} />
              </p>
              <Folded summary="How it is computed">
                <p className={css.how}>{how}</p>
              </Folded>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
