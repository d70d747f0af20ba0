import type { Cohort } from '../cohort/cohort.ts'
import { codeOf, OPEN, WON } from '../cohort/endings.ts'
import { HISTORY_FIELDS } from '../cohort/history.ts'
import type { StageMeaning } from '../opportunity/meaning.ts'
import { NO_DAY } from '../shared/day.ts'
import { type BaseRate, baseRate } from './base-rate.ts'
import type { Habits } from './habits.ts'

/** Past deals below which a rate says nothing of the next one. */
export const ENOUGH_LIKE_IT = 20

const STAGE = HISTORY_FIELDS.indexOf('stage')

/** How past deals fared that were in a stage, or in a stage at an age. */
export interface Chances {
  /** Past deals that were open in this stage (code); any stage with -1. */
  inStage(stage: number): BaseRate
  /** Past deals that were open in this stage at about this age; null where there are too few. */
  at(stage: number, age: number): BaseRate | null
}

/** Counts, in one pass, how the deals closed by the cohort's day fared by stage and age. */
export function chancesOf(cohort: Cohort, habits: Habits): Chances {
  const edges = ageEdges(habits)
  const bands = edges.length + 1
  const stages = cohort.history.stage.values.length + 1
  const tally = new Tally(stages * (bands + 1))
  for (let r = 0; r < cohort.size; r++)
    if (cohort.ending[r] !== OPEN) {
      tally.begin(cohort.ending[r] === WON)
      eachStay(cohort, r, (stage, from, to) => {
        const [first, last] = [bandOf(edges, from), bandOf(edges, to)]
        for (const s of [stage + 1, 0]) {
          tally.add(s * (bands + 1))
          if (!Number.isNaN(from))
            for (let band = first; band <= last; band++) tally.add(s * (bands + 1) + 1 + band)
        }
      })
    }
  const cell = (stage: number, band: number) => tally.rate((stage + 1) * (bands + 1) + band)
  return {
    inStage: (stage) => cell(stage, 0),
    at(stage, age) {
      const band = 1 + bandOf(edges, age)
      const byAge = Number.isNaN(age) ? [] : [cell(stage, band), cell(-1, band)]
      const candidates = [...byAge, cell(stage, 0), cell(-1, 0)]
      return candidates.find((rate) => rate.deals >= ENOUGH_LIKE_IT) ?? null
    },
  }
}

/** Each deal counts once in a cell, however often it came by. */
class Tally {
  private readonly deals: Uint32Array
  private readonly wins: Uint32Array
  private readonly counted: Uint32Array
  private now = 0
  private won = false

  constructor(cells: number) {
    this.deals = new Uint32Array(cells)
    this.wins = new Uint32Array(cells)
    this.counted = new Uint32Array(cells)
  }

  begin(won: boolean): void {
    this.now++
    this.won = won
  }

  add(cell: number): void {
    if (this.counted[cell] === this.now) return
    this.counted[cell] = this.now
    this.deals[cell] = (this.deals[cell] ?? 0) + 1
    if (this.won) this.wins[cell] = (this.wins[cell] ?? 0) + 1
  }

  rate(cell: number): BaseRate {
    return baseRate(this.deals[cell] ?? 0, this.wins[cell] ?? 0)
  }
}

/** Ages that part young deals from old ones: by when half, and nearly all, won deals were won. */
function ageEdges({ halfWonBy, wonBy }: Habits): number[] {
  if (halfWonBy === null || wonBy === null) return []
  return [halfWonBy / 2, halfWonBy, (halfWonBy + wonBy) / 2, wonBy]
}

function bandOf(edges: readonly number[], age: number): number {
  let band = 0
  while (band < edges.length && age > (edges[band] ?? 0)) band++
  return band
}

/** The stays of a closed deal in its stages while it was open: stage code, first age, last age. */
function eachStay(
  cohort: Cohort,
  r: number,
  tell: (stage: number, from: number, to: number) => void,
): void {
  const i = cohort.index[r] ?? 0
  const { start, field, day, before, after } = cohort.history.changes
  const created = cohort.createdOn[r] ?? NO_DAY
  const closed = cohort.closedOn[r] ?? NO_DAY
  const age = (on: number) => (created === NO_DAY || on === NO_DAY ? Number.NaN : on - created)
  let since = created
  let stage = codeOf(undefined)
  let staged = false
  let open = cohort.endings.first[i] === OPEN
  for (let k = start[i] ?? 0; k < (start[i + 1] ?? 0) && (day[k] ?? 0) <= cohort.day; k++) {
    if (field[k] === STAGE) {
      const on = day[k] ?? NO_DAY
      if (open) tell(codeOf(before[k]), age(since), age(on))
      since = on
      stage = codeOf(after[k])
      staged = true
    }
    open = cohort.endings.after[k] === OPEN
  }
  // Without a change of stage nothing tells where it stood: it only counts as a deal of any stage.
  if (!staged) tell(-1, age(created), age(closed))
  else if (!CLOSES.includes(cohort.history.stageMeaning[stage] ?? 'lost'))
    tell(stage, age(since), age(closed))
}

/** Stages in which no deal is open. */
const CLOSES: readonly StageMeaning[] = ['won', 'lost', 'noDecision', 'disqualified']
