import { type OpportunityReport, sayWhere } from '@closed-learned/deals'
import { Finding } from '../../parts/Finding.tsx'
import { Section } from '../../parts/Section.tsx'
import { OpenIt } from '../trends/OpenIt.tsx'
import css from './Known.module.css'

/** What was found of deals that meet the same conditions: known before one goes the same way. */
export function Known({ known }: { readonly known: OpportunityReport['known'] }) {
  if (known.length === 0) return null
  return (
    <div className={css.below}>
      <Section title="Known of deals like this">
        <ul className={css.known}>
          {known.map(({ text, where, outcome }) => (
            <li key={`${outcome} ${text}`}>
              <Finding text={text} />
              <OpenIt finding={{ where, title: sayWhere(where) }} outcome={outcome} />
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
