import { sayNumber } from '../shared/say.ts'

const STEPS = [1, 1.5, 2, 3, 5, 7, 10]

/** A number of which only the size is known, rounded up coarsely: `roughly 2,000`. */
export function sayRoughly(value: number): string {
  const size = 10 ** Math.floor(Math.log10(Math.max(1, value)))
  const step = STEPS.find((one) => one * size >= value) ?? 10
  return `roughly ${sayNumber(Math.ceil(step * size))}`
}
