import { sayNumber } from '../shared/say.ts'

/** An end of an interval that does not hold 0: `12`, below 1 with one decimal, `under 0.1`. */
export function sayFine(value: number): string {
  if (value >= 1) return sayNumber(value)
  return value < 0.1 ? 'under 0.1' : value.toFixed(1)
}
