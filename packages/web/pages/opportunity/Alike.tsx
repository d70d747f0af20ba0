import type { OpportunityReport } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { Glyph } from '../../charts/Glyph.tsx'
import { sayIso } from '../../frame/days.ts'
import { Finding } from '../../parts/Finding.tsx'
import { Section } from '../../parts/Section.tsx'
import css from './Alike.module.css'

type Past = NonNullable<OpportunityReport['alike']>
type Deal = Past['some'][number]

/** Past deals that looked like it, and how they ended. */
export function Alike({ alike: { text, some } }: { readonly alike: Past }) {
  return (
    <Section title="Deals like it, and what became of them" ruled={false}>
      <Finding text={text} />
      <ul className={css.deals}>
        {some.map((deal) => (
          <PastDeal key={deal.opportunity.id} deal={deal} />
        ))}
      </ul>
    </Section>
  )
}

function PastDeal({ deal }: { readonly deal: Deal }) {
  const { opportunity, ending, endedOn, glyph } = deal
  return (
    <li className={css.deal}>
      <span className={css.told}>
        <Link to="/opportunities/$id" params={{ id: opportunity.id }} className={css.name}>
          {opportunity.name || opportunity.account || opportunity.id}
        </Link>
        <span className={css.ending} data-ending={ending}>
          <b>{ENDING[ending]}</b> on {sayIso(endedOn)}
        </span>
      </span>
      {glyph && (
        <span className={css.glyph}>
          <Glyph glyph={glyph} width={168} />
        </span>
      )}
    </li>
  )
}

const ENDING: Record<Deal['ending'], string> = {
  won: 'won',
  lost: 'lost',
  noDecision: 'no decision',
}
