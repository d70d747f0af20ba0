import { type Random, seededRandom } from '@closed-learned/analysis'
import { sayCount } from '../shared/say.ts'
import type { PastQuarter } from './past-quarter.ts'

/** What past quarters say of how open pipeline turns into wins. Amounts are minor units. */
export interface CoverageBasis {
  readonly quarters: number
  /** Deals that were won out of what was open at the starts, and their owners. */
  readonly wins: number
  readonly owners: number
  /** What was won by the end of a quarter of each unit that was open at its start. */
  readonly conversion: number
  /** What a quarter brings beside that: created and won within it, mostly. */
  readonly beside: number
  /** What a quarter brought in all. */
  readonly brought: number
  /** Share of the amount that came to any end within its quarter. */
  readonly ends: number
  /** The same conversion of what had its close date in the quarter; null where there was none of it. */
  readonly dated: number | null
  /** The same two numbers as they might as well have come out, pair by pair. */
  readonly draws: { readonly conversion: Float64Array; readonly beside: Float64Array }
}

/** Below these nothing is said of how much pipeline is enough. */
export const ENOUGH_QUARTERS = 4
export const ENOUGH_WINS = 20

const DRAWS = 400
/** Deals of a quarter are drawn in so many bundles at most: as wide, and quick at any size. */
const BUNDLES = 200

/** The basis of what is needed, or in one sentence what is missing for one. */
export function coverageBasis(past: readonly PastQuarter[]): CoverageBasis | { lacks: string } {
  const wins = sumOf(past, ({ won }) => won.reduce((sum, each) => sum + (each > 0 ? 1 : 0), 0))
  if (past.length < ENOUGH_QUARTERS || wins < ENOUGH_WINS) return { lacks: sayLacks(past, wins) }
  const [open, won, beside] = [
    sumOf(past, (quarter) => total(quarter.open)),
    sumOf(past, (quarter) => total(quarter.won)),
    sumOf(past, (quarter) => total(quarter.beside)),
  ]
  const dated = sumOf(past, (quarter) => quarter.dated.open)
  return {
    quarters: past.length,
    wins,
    owners: new Set(past.flatMap(({ owners }) => [...owners].filter((code) => code >= 0))).size,
    conversion: won / open,
    beside: beside / past.length,
    brought: (won + beside) / past.length,
    ends: Math.min(1, sumOf(past, ({ ended }) => ended) / open),
    dated: dated === 0 ? null : sumOf(past, (quarter) => quarter.dated.won) / dated,
    draws: drawAnew(past),
  }
}

function sayLacks(past: readonly PastQuarter[], wins: number): string {
  const known =
    past.length === 0
      ? 'no whole quarter with a past before it is known'
      : `${sayCount(past.length, 'quarter with', 'quarters with')} ${wins} ${past.length === 1 ? 'is' : 'are'} known`
  return `It takes ${ENOUGH_QUARTERS} whole quarters and ${ENOUGH_WINS} deals with an amount that were won out of what was open at their starts; ${known}.`
}

const total = (column: Float64Array) => column.reduce((sum, each) => sum + each, 0)

const sumOf = (past: readonly PastQuarter[], of: (quarter: PastQuarter) => number) =>
  past.reduce((sum, quarter) => sum + of(quarter), 0)

/** Draws quarters with replacement, and in each of them deals: both might have come out otherwise. */
function drawAnew(past: readonly PastQuarter[]): CoverageBasis['draws'] {
  const random = seededRandom(`coverage ${past.map(({ quarter }) => quarter).join()}`)
  const bundled = past.map(bundles)
  const conversion = new Float64Array(DRAWS)
  const beside = new Float64Array(DRAWS)
  for (let draw = 0; draw < DRAWS; draw++) {
    let [open, won, other] = [0, 0, 0]
    for (let n = 0; n < past.length; n++) {
      const quarter = random.pick(bundled)
      for (const [amount, brought] of quarter.open) {
        const times = poisson(random)
        open += times * amount
        won += times * brought
      }
      for (const amount of quarter.beside) other += poisson(random) * amount
    }
    conversion[draw] = open > 0 ? won / open : 0
    beside[draw] = other / past.length
  }
  return { conversion, beside }
}

interface Bundled {
  readonly open: readonly (readonly [amount: number, won: number])[]
  readonly beside: readonly number[]
}

function bundles({ open, won, beside }: PastQuarter): Bundled {
  const amounts = inBundles(open)
  const wins = inBundles(won)
  return {
    open: amounts.map((amount, n) => [amount, wins[n] ?? 0] as const),
    beside: inBundles(beside),
  }
}

function inBundles(column: Float64Array): readonly number[] {
  const sums = new Array<number>(Math.min(BUNDLES, column.length)).fill(0)
  column.forEach((each, n) => {
    const at = n % BUNDLES
    sums[at] = (sums[at] ?? 0) + each
  })
  return sums
}

/** A draw of the Poisson distribution of mean 1: how often a deal is in a sample of its like. */
function poisson(random: Random): number {
  let [count, term, left] = [0, Math.exp(-1), random.uniform()]
  while (left >= term && count < 12) {
    left -= term
    count++
    term /= count
  }
  return count
}
