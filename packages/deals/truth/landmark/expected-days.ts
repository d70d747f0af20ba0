import type { ExpectedDays } from './odds.ts'
import type { CalibrationStep } from './odds-model.ts'

/** Fewer past deals than this tell nothing of the days that are left. */
const ENOUGH = 20

/** As many past deals of about the same age as tell it; all of the step where the age is not known. */
const NEIGHBOURS = 60

/** The days that were left to past deals of a step that were about as old; null where too few. */
export function expectedDays(step: CalibrationStep | undefined, age: number): ExpectedDays | null {
  if (step === undefined || step.left.length < ENOUGH) return null
  const left = near(step, age).slice().sort()
  const at = (share: number) => {
    const days = left[Math.ceil(share * left.length) - 1] ?? Number.POSITIVE_INFINITY
    return Number.isFinite(days) ? days : null
  }
  return { median: at(0.5), low: at(0.1), high: at(0.9), deals: left.length }
}

/** Those next in age, as many younger as older ones where there are. */
function near({ ages, left }: CalibrationStep, age: number): Float64Array {
  if (Number.isNaN(age) || left.length <= NEIGHBOURS) return left
  const older = ages.findIndex((other) => other >= age)
  const middle = older < 0 ? ages.length : older
  const from = Math.max(0, Math.min(left.length - NEIGHBOURS, middle - NEIGHBOURS / 2))
  return left.subarray(from, from + NEIGHBOURS)
}
