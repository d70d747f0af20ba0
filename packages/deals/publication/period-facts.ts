import { STANDING_CLOSED, STANDING_OPEN } from '../cohort/cohort.ts'
import { LOST, NO_DECISION, WON } from '../cohort/endings.ts'
import { type Day, isoOfDay, NO_DAY } from '../shared/day.ts'
import type { MemberId } from '../shared/ids.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import type { Organisation } from '../visibility/organisation.ts'
import type { GraceIsOver } from '../visibility/truth-seen-by.ts'
import { ASKED_OF, CLOSED_MEASURES, type ClosedMeasure, ofEachMeasure } from './closed-measures.ts'
import type { DealFact, PeriodFacts, RequestFact } from './publication.ts'

/** A deal that closed. */
export interface ClosedDeal {
  readonly row: number
  /** The store's number of it. */
  readonly opportunity: number
  readonly owner: MemberId
  readonly closedOn: Day
}

/** What a period's figures rest on beside the truth of its last day. */
export interface PeriodAsked {
  readonly truth: Truth
  readonly organisation: Organisation
  /** The first day of which nothing is told yet, and the last day of the calendar month. */
  readonly from: Day
  readonly until: Day
  /** Whether a flag is no longer its owner's alone. */
  readonly isOver: GraceIsOver
  /** What each measure asks of a deal that closed; null where it asks nothing of it. */
  readonly ofClosed: Readonly<Record<ClosedMeasure, (deal: ClosedDeal) => boolean | null>>
  readonly requests: readonly RequestFact[]
}

/**
 * What a calendar month brought, for the figures that are published of it, with the months before it of
 * which nothing was told. Deals of owners without a
 * place here are in none of them: nobody could be told of their flags, so everybody would know them.
 */
export function periodFacts(asked: PeriodAsked): PeriodFacts {
  const { truth, until, requests } = asked
  const { cohort } = truth
  const placeOf = places(asked)
  const looksLost: DealFact[] = []
  const closed = ofEachMeasure((): DealFact[] => [])
  for (let row = 0; row < cohort.size; row++) {
    const place = placeOf(row)
    if (place === null) continue
    const { deal, owner, team } = place
    if (cohort.standing[row] === STANDING_OPEN)
      looksLost.push({ deal, owner, team, bit: isFlagged(asked, row) })
    for (const measure of measuresOf(asked, row)) {
      const closedOn = cohort.closedOn[row] ?? NO_DAY
      const of = { row, opportunity: deal, owner: place.member, closedOn }
      const bit = asked.ofClosed[measure](of)
      if (bit !== null) closed[measure].push({ deal, owner, team, bit })
    }
  }
  const [since, period] = [monthOf(asked.from), monthOf(until)]
  return { period, since, until, looksLost, ...closed, requests }
}

const monthOf = (day: Day) => isoOfDay(day).slice(0, 7)

/** The measures that ask of a deal in this period: those whose time after its closing ends in it. */
function measuresOf({ truth: { cohort }, from, until }: PeriodAsked, row: number): ClosedMeasure[] {
  const closed = cohort.closedOn[row] ?? NO_DAY
  if (cohort.standing[row] !== STANDING_CLOSED || closed === NO_DAY) return []
  const ending = cohort.ending[row]
  const isLost = ending === LOST || ending === NO_DECISION
  const ended = isLost ? 'lost' : ending === WON ? 'won' : null
  return CLOSED_MEASURES.filter((measure) => {
    const asks = ASKED_OF[measure]
    const due = closed + asks.after
    return asks.ended === ended && due >= from && due <= until
  })
}

/** Whose a row is; null where its owner has no place here. */
function places({ truth: { cohort }, organisation }: PeriodAsked) {
  const { owner, history, index } = cohort
  const owners = history.owner.values.map((value) => {
    const member = organisation.owners.get(value)
    if (member === undefined) return null
    // The number of the person in the store, which stays the same from period to period.
    const team = organisation.members.get(member)?.team ?? null
    return { member, owner: Number(value), team }
  })
  return (row: number) => {
    const of = owners[owner[row] ?? -1] ?? null
    return of && { ...of, deal: history.key[index[row] ?? 0] ?? -1 }
  }
}

function isFlagged({ truth, isOver }: PeriodAsked, row: number): boolean {
  const { history, index } = truth.cohort
  const key = history.key[index[row] ?? 0] ?? -1
  return truth
    .signalsOf(row)
    .some(
      ({ tier, contradicted, kind, on }) =>
        tier !== 'told' && !contradicted && isOver(key, kind, on),
    )
}
