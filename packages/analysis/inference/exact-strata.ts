import { convolve } from './convolve.ts'
import { type Draw, logProbability, supportOf } from './hypergeometric-log-tail.ts'

export interface ExactStrata {
  /** Chance of a sum at most as likely as the one seen. */
  readonly p: number
  /** Chance of a sum at least, at most as large. */
  readonly pGreater: number
  readonly pLess: number
}

const MOST_STEPS = 4e7
const TIE = 1 + 1e-7 // two probabilities nearer than this are ties, as in R

/**
 * How likely so many marked are over several blind draws together, by convolving their distributions;
 * null if that takes too long. Each draw must have more than one possible outcome.
 */
export function exactStrata(draws: readonly Draw[], seen: number): ExactStrata | null {
  if (stepsOf(draws) > MOST_STEPS) return null
  let chances = Float64Array.of(1)
  let least = 0
  for (const draw of draws) {
    const [low, high] = supportOf(draw)
    const one = Float64Array.from({ length: high - low + 1 }, (_, i) => {
      return Math.exp(logProbability(draw, low + i))
    })
    chances = convolve(chances, one)
    least += low
  }
  const at = seen - least
  const bar = chances[at] * TIE
  return {
    p: shareOf(chances.map((chance) => (chance <= bar ? chance : 0))),
    pGreater: shareOf(chances.subarray(at)),
    pLess: shareOf(chances.subarray(0, at + 1)),
  }
}

function stepsOf(draws: readonly Draw[]): number {
  let steps = 0
  let sums = 1
  for (const draw of draws) {
    const [low, high] = supportOf(draw)
    steps += sums * (high - low + 1)
    sums += high - low
  }
  return steps
}

function shareOf(chances: Float64Array): number {
  return Math.min(
    1,
    chances.reduce((sum, chance) => sum + chance, 0),
  )
}
