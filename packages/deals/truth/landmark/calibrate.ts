import { isotonicRegression } from '@closed-learned/analysis'
import { baseRate } from '../base-rate.ts'
import type { CalibrationStep } from './odds-model.ts'

/** Fewer deals than this make no step of their own. */
const FEWEST_DEALS = 20

/** One past deal on one day, each deal once. */
export interface Sampled {
  /** Not calibrated. */
  readonly chance: number
  readonly won: 0 | 1
  readonly age: number
  /** Days that were left to it; Infinity while it is open. */
  readonly left: number
}

/** The steps of a curve that never falls through what became of deals, by the chance they were told. */
export function calibrationSteps(sampled: readonly Sampled[]): CalibrationStep[] {
  if (sampled.length === 0) return []
  const sorted = sampled.toSorted((a, b) => a.chance - b.chance)
  const levels = isotonicRegression(
    sorted.map((s) => s.chance),
    sorted.map((s) => s.won),
  )
  const sizes = joined(Array.from(levels.weight), Array.from(levels.value))
  let from = 0
  return sizes.map((size) => {
    const mine = sorted.slice(from, from + size)
    from += size
    const next = sorted[from]
    const last = mine[mine.length - 1]
    return stepOf(mine, next && last ? (last.chance + next.chance) / 2 : Number.POSITIVE_INFINITY)
  })
}

/** Levels of too few deals join the neighbour that is nearer to them. */
function joined(sizes: number[], values: number[]): number[] {
  for (;;) {
    const at = sizes.length < 2 ? -1 : sizes.findIndex((size) => size < FEWEST_DEALS)
    if (at < 0) return sizes
    const value = values[at] ?? 0
    const down = at === 0 ? Number.POSITIVE_INFINITY : value - (values[at - 1] ?? 0)
    const up = at === sizes.length - 1 ? Number.POSITIVE_INFINITY : (values[at + 1] ?? 0) - value
    const low = down <= up ? at - 1 : at
    const [a, b] = [sizes[low] ?? 0, sizes[low + 1] ?? 0]
    const both = ((values[low] ?? 0) * a + (values[low + 1] ?? 0) * b) / (a + b)
    sizes.splice(low, 2, a + b)
    values.splice(low, 2, both)
  }
}

function stepOf(mine: readonly Sampled[], upTo: number): CalibrationStep {
  const byAge = mine.toSorted((a, b) => a.age - b.age)
  return {
    upTo,
    base: baseRate(mine.length, mine.filter((s) => s.won === 1).length),
    ages: Float64Array.from(byAge, (s) => s.age),
    left: Float64Array.from(byAge, (s) => s.left),
  }
}

/** Index of the step that holds a chance. */
export function stepAt(steps: readonly CalibrationStep[], chance: number): number {
  let low = 0
  let high = steps.length - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if (chance <= (steps[middle]?.upTo ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}
