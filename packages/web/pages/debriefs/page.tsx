import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute, Link } from '@tanstack/react-router'
import { PageHead } from '../../frame/PageHead.tsx'
import { Section } from '../../parts/Section.tsx'
import { Invitations } from '../record/Invitations.tsx'
import css from './page.module.css'
import { debriefsDueQuery } from './query.ts'

export const Route = createLazyRoute('/debriefs')({ component: DebriefsPage })

/** Losses and wins of one's own to tell of, those that were put off last, and what others asked for. */
function DebriefsPage() {
  const { data } = useSuspenseQuery(debriefsDueQuery)
  const all = [...data.due, ...data.later]
  return (
    <>
      <PageHead dated={false} headline={data.answer} />
      {all.length > 0 && (
        <Section title="Losses and wins to tell of">
          <ul className={css.list}>
            {all.map(({ opportunity, text }) => (
              <li key={opportunity.id}>
                <Link to="/opportunities/$id/debrief" params={{ id: opportunity.id }}>
                  {opportunity.name}
                </Link>{' '}
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p className={css.alone}>Only you see this, and nothing here is ever late.</p>
      <Invitations />
    </>
  )
}
