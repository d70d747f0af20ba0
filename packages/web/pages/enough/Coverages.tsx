import type { EnoughPage } from '@closed-learned/deals'
import { Figure } from '../../parts/Figure.tsx'
import { Section } from '../../parts/Section.tsx'
import { Unbroken } from '../../parts/Unbroken.tsx'
import css from './Coverages.module.css'
import { Scale } from './Scale.tsx'

/** How many times the target is open, in three ways, beside what past quarters say is needed. */
export function Coverages({ page }: { readonly page: EnoughPage }) {
  const { coverages, target, needed } = page
  if (coverages.length === 0) return null
  return (
    <Section title={target === null ? 'What is open' : `How many times ${target.text} is open`}>
      <ul className={css.figures}>
        {coverages.map(({ key, name, shown, text }) => (
          <li key={key}>
            <h3 className={css.name}>{name}</h3>
            <Figure beside={shown === null ? undefined : 'times'}>{shown ?? '–'}</Figure>
            <p className={css.text}>
              <Unbroken text={text} />
            </p>
          </li>
        ))}
      </ul>
      {needed !== null && <Scale coverages={coverages} needed={needed} />}
    </Section>
  )
}
