import type { PublicationsPage } from '@closed-learned/deals'
import { Tenths } from '../../charts/Tenths.tsx'
import { Section } from '../../parts/Section.tsx'
import { Unbroken } from '../../parts/Unbroken.tsx'
import css from './Measure.module.css'

type Told = PublicationsPage['months'][number]['measures'][number]

/** One question, and what each team tells to it. */
export function Measure({ measure: { measure, question, cells } }: { readonly measure: Told }) {
  return (
    <Section title={question}>
      <ul className={css.cells}>
        {cells.map(({ name, text, share }) => (
          <li key={name}>
            <span className={css.name}>{name}</span>
            <span className={css.tenths}>
              {share && <Tenths {...share} tone={measure === 'looksLost' ? 'buried' : 'accent'} />}
            </span>
            <span className={css.text} data-withheld={share === null || undefined}>
              <Unbroken text={text} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
