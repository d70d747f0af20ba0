import type { TruthList } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Section } from '../../parts/Section.tsx'
import css from './Relabelled.module.css'

/** Deals shown before one asks for the others. */
const SHOWN = 5

/** Closed deals that were called unqualified late, instead of lost. */
export function Relabelled({ relabelled }: { readonly relabelled: TruthList['relabelled'] }) {
  const [all, setAll] = useState(false)
  if (relabelled.length === 0) return null
  const hidden = all ? 0 : Math.max(0, relabelled.length - SHOWN)
  return (
    <div className={css.relabelled}>
      <Section title="Called unqualified late">
        <ul>
          {relabelled.slice(0, all ? undefined : SHOWN).map(({ opportunity, on, text }) => (
            <li key={`${opportunity.id} ${on}`}>
              <Link to="/opportunities/$id" params={{ id: opportunity.id }}>
                {opportunity.name}
              </Link>{' '}
              <span>{text}</span>
            </li>
          ))}
        </ul>
        {hidden > 0 && (
          <button type="button" onClick={() => setAll(true)}>
            Show {hidden} more
          </button>
        )}
      </Section>
    </div>
  )
}
