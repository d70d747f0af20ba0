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
  /** How many there are; null where that is not told. */
  readonly of: number | null
}) {
  const { shown, more } = useShortened(some)
  if (some.length === 0) return null
  return (
    <Section
      title={
        <>
          Its deals <span className={css.count}>{sayShown(shown.length, of)}</span>
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

/** `the newest 12 of 258` */
function sayShown(shown: number, of: number | null): string {
  const newest = `the newest ${sayNumber(shown)}`
  if (of === null) return newest
  return shown < of ? `${newest} of ${sayNumber(of)}` : sayNumber(of)
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
