import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Folded } from '../../parts/Folded.tsx'
import { Section } from '../../parts/Section.tsx'
import css from './page.module.css'
import { debriefsDueQuery } from './query.ts'

/** Losses and wins of one's own to tell of, and those that were put off; nothing where there are none. */
export function ToTell() {
  const { data } = useQuery(debriefsDueQuery)
  if (!data) return null
  const all = [...data.due, ...data.later]
  if (all.length === 0) return null
  return (
    <Section title="Losses and wins to tell of">
      <Folded summary={data.answer}>
        <ul className={css.filings}>
          {all.map(({ opportunity, text }) => (
            <li key={opportunity.id} className={css.asked}>
              <Link to="/opportunities/$id/debrief" params={{ id: opportunity.id }}>
                {opportunity.name}
              </Link>{' '}
              <span>{text}</span>
            </li>
          ))}
        </ul>
        <p className={css.alone}>Only you see this, and nothing here is ever late.</p>
      </Folded>
    </Section>
  )
}
