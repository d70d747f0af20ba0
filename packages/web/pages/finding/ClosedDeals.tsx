import { type FindingPage, sayNumber } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { Glyph } from '../../charts/Glyph.tsx'
import { sayIso } from '../../frame/days.ts'
import { dealTitle } from '../../parts/deal-title.ts'
import { Section } from '../../parts/Section.tsx'
import css from './Deals.module.css'
import { ShowMore } from './ShowMore.tsx'
import { useShortened } from './use-shortened.ts'

type Deal = FindingPage['some'][number]

const ENDING: Readonly<Record<Deal['ending'], string>> = {
  won: 'won',
  lost: 'lost',
  noDecision: 'no decision',
}

/** Deals of the segment that ended, the newest first, each with its story at a glance. */
export function ClosedDeals({
  some,
  of,
}: {
  readonly some: readonly Deal[]
  /** How many there are. */
  readonly of: number
}) {
  const { shown, more } = useShortened(some)
  const newest = shown.length < of ? `the newest ${sayNumber(shown.length)} of ` : ''
  if (some.length === 0) return null
  return (
    <Section
      title={
        <>
          Its deals{' '}
          <span className={css.count}>
            {newest}
            {sayNumber(of)}
          </span>
        </>
      }
    >
      <ul className={css.deals}>
        {shown.map((deal) => (
          <li key={deal.opportunity.id}>
            <Closed deal={deal} />
          </li>
        ))}
      </ul>
      <ShowMore more={more} />
    </Section>
  )
}

function Closed({ deal: { opportunity, ending, endedOn, glyph } }: { readonly deal: Deal }) {
  return (
    <article className={css.deal}>
      <span className={css.told}>
        <Link to="/opportunities/$id" params={{ id: opportunity.id }} className={css.name}>
          {dealTitle(opportunity).title || opportunity.id}
        </Link>
        <span className={css.below} data-ending={ending}>
          <b>{ENDING[ending]}</b> on {sayIso(endedOn)}
        </span>
      </span>
      <span className={css.glyph}>{glyph && <Glyph glyph={glyph} width={168} />}</span>
    </article>
  )
}
