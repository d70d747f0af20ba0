import { STANDING_OPEN } from '../cohort/cohort.ts'
import { ENDINGS } from '../cohort/endings.ts'
import type { SegmentQuestion } from '../finding/segment-question.ts'
import { glyphOf } from '../opportunity/glyph-of.ts'
import type { FindingPage } from '../report/trend-schemas.ts'
import { isoOfDay, NO_DAY } from '../shared/day.ts'
import { tellOpportunity } from '../truth/opportunity-told.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { HERE } from './rows-where.ts'

const MOST_SHOWN = 50

/** The closed deals of the question that are here, the newest first; never whose they are. How many, if that may be told. */
export function closedHere(
  { truth, rows, lately }: SegmentQuestion,
  here: Uint8Array,
  mayCount: boolean,
): Pick<FindingPage, 'closed' | 'some'> {
  const { cohort } = truth
  const closedOn = (row: number) => cohort.closedOn[row] ?? NO_DAY
  const own = [...rows, ...lately.rows].filter(
    (row) => here[row] === HERE && closedOn(row) !== NO_DAY,
  )
  const some = own
    .sort((a, b) => closedOn(b) - closedOn(a) || a - b)
    .slice(0, MOST_SHOWN)
    .map((row) => ({
      opportunity: tellOpportunity(cohort, row),
      ending: endingOf(truth, row),
      endedOn: isoOfDay(closedOn(row)),
      glyph: glyphOf(truth, row),
    }))
  return { closed: mayCount ? own.length : null, some }
}

/** The open deals that are here today, the newest first. */
export function openHere({ cohort }: Truth, here: Uint8Array): FindingPage['open'] {
  const created = (row: number) => cohort.createdOn[row] ?? NO_DAY
  const rows = Array.from(here.keys()).filter(
    (row) => here[row] === HERE && cohort.standing[row] === STANDING_OPEN,
  )
  const some = rows
    .sort((a, b) => created(b) - created(a) || a - b)
    .slice(0, MOST_SHOWN)
    .map((row) => ({ opportunity: tellOpportunity(cohort, row) }))
  return { deals: rows.length, some }
}

function endingOf({ cohort }: Truth, row: number): 'won' | 'lost' | 'noDecision' {
  const ending = ENDINGS[cohort.ending[row] ?? 0]
  return ending === 'won' || ending === 'noDecision' ? ending : 'lost'
}
