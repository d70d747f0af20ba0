import type { LookingBack } from '@closed-learned/deals'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Folded } from '../../parts/Folded.tsx'
import { Section } from '../../parts/Section.tsx'
import { LookAnswers } from './LookAnswers.tsx'
import { lookingBackQuery } from './query.ts'
import css from './YourLooks.module.css'

/** Early endings of one's own that came back, and what one found; nothing where there is none. */
export function YourLooks() {
  const { data } = useQuery(lookingBackQuery)
  const [due, found] = [data?.due ?? [], data?.found ?? []]
  if (due.length + found.length === 0) return null
  return (
    <Section title="Early endings, looked at again">
      <Looks looks={due.slice(0, MOST)} />
      {due.length > MOST && (
        <Folded summary={`The others that came back (${due.length - MOST})`}>
          <Looks looks={due.slice(MOST)} />
        </Folded>
      )}
      {found.length > 0 && (
        <Folded summary={`What you found so far (${found.length})`}>
          <Looks looks={found} />
        </Folded>
      )}
      {data?.doubts.map((doubt) => (
        <p key={doubt} className={css.doubt}>
          {doubt}
        </p>
      ))}
    </Section>
  )
}

const MOST = 3

function Looks({ looks }: { readonly looks: readonly Look[] }) {
  return (
    <ul className={css.looks}>
      {looks.map((look) => (
        <li key={look.opportunity.id}>
          <One look={look} />
        </li>
      ))}
    </ul>
  )
}

type Look = LookingBack['due'][number] | LookingBack['found'][number]

function One({ look }: { readonly look: Look }) {
  const { opportunity, text } = look
  const isByCrm = 'found' in look && look.on === null
  return (
    <>
      <p className={css.text}>
        <Link to="/opportunities/$id" params={{ id: opportunity.id }} className={css.deal}>
          {opportunity.name}
        </Link>{' '}
        {isByCrm ? 'Bought from us after all, as the CRM tells.' : text}
      </p>
      {!isByCrm && (
        <LookAnswers deal={opportunity} {...('found' in look && { before: look.found })} />
      )}
    </>
  )
}
