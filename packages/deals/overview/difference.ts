import { differenceInterval, type Estimate } from '../time/difference-interval.ts'
import { sayFine } from '../time/say-fine.ts'

export type { Estimate }

/** a - b with its 95 % interval, for two numbers that were estimated independently of each other. */
export function differenceOf(a: Estimate, b: Estimate): Estimate {
  return { value: a.value - b.value, interval: differenceInterval(a, b) }
}

/** Which way a difference surely goes: 1 or -1; 0 where its interval leaves that open. */
export function sureSign({ interval }: Estimate): -1 | 0 | 1 {
  return interval[0] > 0 ? 1 : interval[1] < 0 ? -1 : 0
}

/** The size of a sure difference: `31–49`; below 1 with a decimal. */
export function sayReach({ interval }: Estimate): string {
  const [near = 0, far = 0] = interval.map(Math.abs).sort((a, b) => a - b)
  const [low, high] = [sayFine(near), sayFine(far)]
  return low === high ? low : `${low}–${high}`
}
