import type { Cohort } from '../cohort/cohort.ts'
import { OPEN, WON } from '../cohort/endings.ts'
import { type BaseRate, baseRate } from './base-rate.ts'
import type { Habits } from './habits.ts'
import { eachStay, type Stays, staysOf } from './stays.ts'

/** Past deals below which a rate says nothing of the next one. */
export const ENOUGH_LIKE_IT = 20

/** How past deals fared that were in a stage, or in a stage at an age. */
export interface Chances {
  /** Past deals that were open in this stage (code); any stage with -1. */
  inStage(stage: number): BaseRate
  /** Past deals that were open in this stage at about this age; null where there are too few. */
  at(stage: number, age: number): BaseRate | null
  /** The same, one by one; null too where only all past deals would be enough. */
  likeAt(stage: number, age: number): LikeAt | null
}

/** Past deals that were in a stage at about an age. */
export interface LikeAt {
  readonly base: BaseRate
  /** What they have in common with the one asked for. */
  readonly by: 'stageAndAge' | 'age' | 'stage'
  readonly rows: () => RowsAtAge
}

/** Rows, and for each the age asked for, or a later one from which on it was so; NaN if not known. */
interface RowsAtAge {
  readonly rows: Uint32Array
  readonly ages: Float64Array
}

/** A stage (code; any with -1) at an age (band from 1 on; any with 0). */
type Cell = readonly [stage: number, band: number]

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
  const rate = ([stage, band]: Cell) => tally.rate((stage + 1) * (bands + 1) + band)
  const cellAt = (stage: number, age: number) => {
    const band = 1 + bandOf(edges, age)
    const byAge: Cell[] = Number.isNaN(age)
      ? []
      : [
          [stage, band],
          [-1, band],
        ]
    return [...byAge, [stage, 0] as const, ALL].find((cell) => rate(cell).deals >= ENOUGH_LIKE_IT)
  }
  return {
    inStage: (stage) => rate([stage, 0]),
    at(stage, age) {
      const cell = cellAt(stage, age)
      return cell === undefined ? null : rate(cell)
    },
    likeAt(stage, age) {
      const cell = cellAt(stage, age)
      if (cell === undefined || (cell[0] === ALL[0] && cell[1] === ALL[1])) return null
      // With one band there are no ages to tell apart.
      const aged = cell[1] > 0 && edges.length > 0
      const by = cell[0] < 0 ? 'age' : aged ? 'stageAndAge' : 'stage'
      return { base: rate(cell), by, rows: () => rowsIn(staysOf(cohort), edges, cell, age) }
    },
  }
}

const ALL: Cell = [-1, 0]

/** The closed deals that are counted in a cell, and the first age from `age` on with which each was. */
function rowsIn(
  { row, stage, from, to }: Stays,
  edges: readonly number[],
  [wanted, band]: Cell,
  age: number,
): RowsAtAge {
  const rows = new Uint32Array(row.length)
  const ages = new Float64Array(row.length)
  let size = 0
  for (let n = 0; n < row.length; n++) {
    if (wanted !== -1 && stage[n] !== wanted) continue
    const r = row[n] ?? 0
    const began = from[n] ?? Number.NaN
    if (band !== 0 && !isAtAge(edges, band, began, to[n] ?? Number.NaN)) continue
    const since = Number.isNaN(age) ? began : Math.max(began, age)
    const isNew = size === 0 || rows[size - 1] !== r
    if (isNew) rows[size++] = r
    if (isNew || !((ages[size - 1] ?? Number.NaN) <= since)) ages[size - 1] = since
  }
  return { rows: rows.slice(0, size), ages: ages.slice(0, size) }
}

function isAtAge(edges: readonly number[], band: number, from: number, to: number): boolean {
  return !Number.isNaN(from) && bandOf(edges, from) < band && band <= bandOf(edges, to) + 1
}

/** Each deal counts once in a cell, however often it came by. */
class Tally {
  private readonly deals: Uint32Array
  private readonly wins: Uint32Array
  private readonly counted: Uint32Array
  /** Made when first asked for: every viewer's truth asks for the same few. */
  private readonly rates: (BaseRate | undefined)[] = []
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
    const known = this.rates[cell] ?? baseRate(this.deals[cell] ?? 0, this.wins[cell] ?? 0)
    this.rates[cell] = known
    return known
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
