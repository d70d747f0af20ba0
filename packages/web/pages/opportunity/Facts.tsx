import type { OpportunityReport } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { sayIso } from '../../frame/days.ts'
import css from './Facts.module.css'

const ALL_OPEN = { states: 'live,longDated,stalled,buried' }

/** The days that the CRM gives, and the way to the other deals. */
export function Facts({ deal }: { readonly deal: OpportunityReport }) {
  return (
    <div className={css.facts}>
      <dl>
        {factsOf(deal).map(({ name, on }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{sayIso(on)}</dd>
          </div>
        ))}
      </dl>
      <Link to="/truth" search={ALL_OPEN} className={css.away}>
        All open deals
      </Link>
    </div>
  )
}

interface Fact {
  readonly name: string
  readonly on: string
}

function factsOf({ opportunity, story, state, endedOn }: OpportunityReport): Fact[] {
  const facts = [
    { name: 'Created', on: opportunity.createdAt },
    { name: 'Close date in the CRM', on: story.closeDate },
    { name: 'Date that the buyer gave', on: story.buyerDate },
    { name: ENDED[state] ?? 'Ended', on: endedOn },
  ]
  return facts.filter((fact): fact is Fact => fact.on !== null)
}

const ENDED: Partial<Record<OpportunityReport['state'], string>> = {
  won: 'Won',
  lost: 'Let go',
  noDecision: 'Let go',
  gone: 'Gone since',
}
