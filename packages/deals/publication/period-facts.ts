import { STANDING_CLOSED, STANDING_OPEN } from '../cohort/cohort.ts'
import { LOST, NO_DECISION } from '../cohort/endings.ts'
import { type Day, isoOfDay, NO_DAY } from '../shared/day.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import type { Organisation } from '../visibility/organisation.ts'
import type { GraceIsOver } from '../visibility/truth-seen-by.ts'
import type { DealFact, PeriodFacts, RequestFact } from './publication.ts'

/** What a period's figures rest on beside the truth of its last day. */
export interface PeriodAsked {
  readonly truth: Truth
  readonly organisation: Organisation
  /** First and last day of the calendar month. */
  readonly from: Day
  readonly until: Day
  /** Whether a flag is no longer its owner's alone. */
  readonly isOver: GraceIsOver
  /** Whether a loss, by the store's number of the deal, was first heard of from its owner. */
  readonly isToldFirst: (opportunity: number, closedOn: Day) => boolean
  readonly requests: readonly RequestFact[]
}

/**
 * What a calendar month brought, for the figures that are published of it. Deals of owners without a
 * place here are in none of them: nobody could be told of their flags, so everybody would know them.
 */
export function periodFacts(asked: PeriodAsked): PeriodFacts {
  const { truth, from, until, requests } = asked
  const { cohort } = truth
  const factOf = dealFacts(asked)
  const looksLost: DealFact[] = []
  const toldFirst: DealFact[] = []
  for (let row = 0; row < cohort.size; row++) {
    if (cohort.standing[row] === STANDING_OPEN)
      add(
        looksLost,
        factOf(row, () => isFlagged(asked, row)),
      )
    const closed = cohort.closedOn[row] ?? NO_DAY
    const ending = cohort.ending[row]
    const isLost =
      cohort.standing[row] === STANDING_CLOSED && (ending === LOST || ending === NO_DECISION)
    if (isLost && closed >= from && closed <= until)
      add(
        toldFirst,
        factOf(row, (deal) => asked.isToldFirst(deal, closed)),
      )
  }
  return { period: isoOfDay(until).slice(0, 7), until, looksLost, toldFirst, requests }
}

function add(facts: DealFact[], fact: DealFact | null): void {
  if (fact !== null) facts.push(fact)
}

/** The fact of a row; null where its owner has no place here. */
function dealFacts({ truth: { cohort }, organisation }: PeriodAsked) {
  const { owner, history, index } = cohort
  const owners = history.owner.values.map((value) => {
    const member = organisation.owners.get(value)
    return {
      known: member !== undefined,
      // The number of the person in the store, which stays the same from period to period.
      number: Number(value),
      team: member && organisation.members.get(member)?.team,
    }
  })
  return (row: number, bit: (deal: number) => boolean): DealFact | null => {
    const of = owners[owner[row] ?? -1]
    if (!of?.known) return null
    const deal = history.key[index[row] ?? 0] ?? -1
    return { deal, owner: of.number, team: of.team ?? null, bit: bit(deal) }
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
