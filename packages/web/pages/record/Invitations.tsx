import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Section } from '../../parts/Section.tsx'
import { sayWhen } from '../filing/say-when.ts'
import css from './page.module.css'
import { accountInvitationsQuery } from './query.ts'

/** Deals that ended and that one was asked to write about and has not yet; nothing where there are none. */
export function Invitations() {
  const { data } = useQuery(accountInvitationsQuery)
  const waiting = data?.invitations.filter(({ waits }) => waits) ?? []
  if (waiting.length === 0) return null
  return (
    <Section title="Deals that you were asked to write about">
      <ul className={css.filings}>
        {waiting.map(({ opportunity, by, at }) => (
          <li key={opportunity.id} className={css.asked}>
            <Link to="/opportunities/$id/debrief" params={{ id: opportunity.id }}>
              {opportunity.name}
            </Link>{' '}
            <span>
              {by.name} asked you, {sayWhen(at)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
