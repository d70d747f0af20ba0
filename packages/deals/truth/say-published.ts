import type { PublicationTold } from '../publication/publication-told.ts'
import { sayCell } from '../publication/say-cell.ts'
import { dayOfIso, sayDay } from '../shared/day.ts'
import { sayCount } from '../shared/say.ts'
import { type ToldTo, whoseOf } from './told-to.ts'

/** What is told of open deals to those who see sums only: what was last published, or that nothing was yet. */
export function sayPublished(published: PublicationTold | null): string {
  if (published === null)
    return 'What open deals look like is told once a month; nothing was published yet.'
  const whole = published.cells.find(
    ({ measure, cell }) => measure === 'looksLost' && cell.kind === 'company',
  )
  const month = sayMonth(published.period)
  if (whole === undefined) return `What open deals look like was published for ${month}, by team.`
  const said = sayCell(whole, { team: () => '' })
  return `At the end of ${month}: ${said.charAt(0).toLowerCase()}${said.slice(1)}`
}

/** `2026-05` → `May 2026`. */
function sayMonth(period: string): string {
  return sayDay(dayOfIso(`${period}-01`) ?? 0).replace(/^1 /, '')
}

/** The headline of a document for those who see sums only. */
export function sayOpenAndPublished(open: number, published: PublicationTold | null): string {
  if (open === 0) return 'No deal is open.'
  return `${sayPublished(published)} ${sayCount(open, 'deal is', 'deals are')} open.`
}

/** What was published, for those who see sums only; to others a document tells of deals. */
export function publishedTo(
  truth: { readonly toldTo?: ToldTo },
  published: PublicationTold | null,
): PublicationTold | null {
  return whoseOf(truth) === 'published' ? published : null
}
