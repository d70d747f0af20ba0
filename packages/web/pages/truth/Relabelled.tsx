import { sayNumber, type TruthList } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { dealTitle } from '../../parts/deal-title.ts'
import { Folded } from '../../parts/Folded.tsx'
import { Section } from '../../parts/Section.tsx'
import css from './Relabelled.module.css'

type Late = TruthList['relabelled']

/** Deals shown before one asks for the others. */
const SHOWN = 5

/** Closed deals that were called unqualified late, instead of lost. */
export function Relabelled({ relabelled }: { readonly relabelled: Late }) {
  if (relabelled.length === 0) return null
  const hidden = relabelled.slice(SHOWN)
  return (
    <div className={css.relabelled}>
      <Section title="Called unqualified late">
        <Deals relabelled={relabelled.slice(0, SHOWN)} />
        {hidden.length > 0 && (
          <Folded summary={`${sayNumber(hidden.length)} more`}>
            <Deals relabelled={hidden} />
          </Folded>
        )}
      </Section>
    </div>
  )
}

function Deals({ relabelled }: { readonly relabelled: Late }) {
  return (
    <ul className={css.deals}>
      {relabelled.map(({ opportunity, on, text }) => (
        <li key={`${opportunity.id} ${on}`}>
          <Link to="/opportunities/$id" params={{ id: opportunity.id }} title={opportunity.name}>
            {dealTitle(opportunity).title}
          </Link>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}
