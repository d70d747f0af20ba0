import { mayOpen, STANDING_OPEN } from '../cohort/cohort.ts'
import { ENDINGS } from '../cohort/endings.ts'
import type { SegmentQuestion } from '../finding/segment-question.ts'
import { glyphOf } from '../opportunity/glyph-of.ts'
import type { FindingPage } from '../report/trend-schemas.ts'
import { isoOfDay, NO_DAY } from '../shared/day.ts'
import { tellOpportunity } from '../truth/opportunity-told.ts'
import { whoseOf } from '../truth/told-to.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { HERE } from './rows-where.ts'

const MOST_SHOWN = 50

/**
 * The closed deals of the question that are here and that the reader may open, the newest first; never
 * whose they are. How many are here in all, if that may be told.
 */
export function closedHere(
  { rows, lately }: SegmentQuestion,
  seen: Truth,
  here: Uint8Array,
  mayCount: boolean,
): Pick<FindingPage, 'closed' | 'some'> {
  const { cohort } = seen
  const closedOn = (row: number) => cohort.closedOn[row] ?? NO_DAY
  const own = [...rows, ...lately.rows].filter(
    (row) => here[row] === HERE && closedOn(row) !== NO_DAY,
  )
  const some = own
    .filter((row) => mayOpen(cohort, row))
    .sort((a, b) => closedOn(b) - closedOn(a) || a - b)
    .slice(0, MOST_SHOWN)
    .map((row) => ({
      opportunity: tellOpportunity(cohort, row),
      ending: endingOf(seen, row),
      endedOn: isoOfDay(closedOn(row)),
      glyph: glyphOf(seen, row),
    }))
  return { closed: mayCount ? own.length : null, some }
}

/** The open deals that are here today, the newest first; listed are those that the reader may open. */
export function openHere({ cohort }: Truth, here: Uint8Array): FindingPage['open'] {
  const created = (row: number) => cohort.createdOn[row] ?? NO_DAY
  const rows = Array.from(here.keys()).filter(
    (row) => here[row] === HERE && cohort.standing[row] === STANDING_OPEN,
  )
  const some = rows
    .filter((row) => mayOpen(cohort, row))
    .sort((a, b) => created(b) - created(a) || a - b)
    .slice(0, MOST_SHOWN)
    .map((row) => ({ opportunity: tellOpportunity(cohort, row) }))
  return { deals: rows.length, some }
}

/** Which of the deals are listed, where that is not all; null for the operator. */
export function sayListed(seen: Truth, here: Uint8Array): string | null {
  const whose = whoseOf(seen)
  if (whose === 'all') return null
  const any = here.some((side, row) => side === HERE && mayOpen(seen.cohort, row))
  if (!any)
    return 'A deal opens to its owner and the owner’s manager only; none here is open to you.'
  return whose === 'yourTeam'
    ? 'Listed are the deals of your team; others open to their owners and their managers.'
    : 'Listed are your own deals; others open to their owners and their managers.'
}

function endingOf({ cohort }: Truth, row: number): 'won' | 'lost' | 'noDecision' {
  const ending = ENDINGS[cohort.ending[row] ?? 0]
  return ending === 'won' || ending === 'noDecision' ? ending : 'lost'
}
