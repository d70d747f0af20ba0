import { type OverviewReport, sayNumber } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { sayIso } from '../../frame/days.ts'
import { dealTitle } from '../../parts/deal-title.ts'
import { Finding } from '../../parts/Finding.tsx'
import { Section } from '../../parts/Section.tsx'
import css from './Changes.module.css'

type ChangesReport = OverviewReport['changes']

/** The week in findings, a win first; each names some of its deals. */
export function Changes({ changes }: { readonly changes: ChangesReport }) {
  const { since, text, lines } = changes
  return (
    <Section
      ruled={false}
      title={
        <>
          What changed this week <span className={css.since}>since {sayIso(since)}</span>
        </>
      }
    >
      {lines.length === 0 && <Finding text={text} />}
      {lines.length > 0 && (
        <ul className={css.lines}>
          {lines.map((line) => (
            <li key={line.kind}>
              <Finding text={line.text} />
              <Some line={line} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** Deals that a line names where there are more of them. */
const NAMED = 3

/** The largest of a line's deals by name, and how many more there are. */
function Some({ line: { some, deals } }: { readonly line: ChangesReport['lines'][number] }) {
  const named = deals > some.length ? some.slice(0, NAMED) : some
  const more = deals - named.length
  // Whoever sees sums only is told none by name.
  if (named.length === 0) return null
  return (
    <ul className={css.some}>
      {named.map((deal) => (
        <li key={deal.id}>
          <Link to="/opportunities/$id" params={{ id: deal.id }} title={deal.name}>
            {dealTitle(deal).title}
          </Link>
        </li>
      ))}
      {more > 0 && <li className={css.more}> and {sayNumber(more)} more</li>}
    </ul>
  )
}
