import { type Draw, modeOf, supportOf } from './hypergeometric-log-tail.ts'

/** What a 2 × 2 table with fixed margins says when the odds ratio is not one. */
interface ConditionalOdds {
  /** Mean of the first cell. */
  readonly mean: number
  /** P(X ≤ x). */
  readonly atMost: number
  /** P(X ≥ x). */
  readonly atLeast: number
}

/**
 * Fisher's noncentral hypergeometric distribution at an odds ratio from 0 to Infinity: its mean, and
 * its tails up to and from x. Probabilities as multiples of the likeliest one, outwards from it
 * until they vanish: O(√drawn) steps.
 */
export function conditionalOdds(draw: Draw, odds: number, x: number): ConditionalOdds {
  const [low, high] = supportOf(draw)
  if (odds === 0 || odds === Infinity) {
    const only = odds === 0 ? low : high
    return { mean: only, atMost: Number(only <= x), atLeast: Number(only >= x) }
  }
  const centre = likeliest(draw, odds, low, high)
  const sums = { all: 0, moment: 0, upTo: 0, from: 0 }
  add(sums, centre, 1, x)
  for (let i = centre, weight = 1; i < high && weight > 1e-18 * sums.all; i++) {
    weight *= odds * ratioAfter(draw, i)
    add(sums, i + 1, weight, x)
  }
  for (let i = centre, weight = 1; i > low && weight > 1e-18 * sums.all; i--) {
    weight /= odds * ratioAfter(draw, i - 1)
    add(sums, i - 1, weight, x)
  }
  const { all, moment, upTo, from } = sums
  return { mean: moment / all, atMost: upTo / all, atLeast: from / all }
}

interface Sums {
  all: number
  moment: number
  upTo: number
  from: number
}

function add(sums: Sums, i: number, weight: number, x: number): void {
  sums.all += weight
  sums.moment += i * weight
  if (i <= x) sums.upTo += weight
  if (i >= x) sums.from += weight
}

/** P(X = i + 1) / P(X = i) at an odds ratio of one; it falls with i. */
function ratioAfter({ drawn, marked, population }: Draw, i: number): number {
  return ((marked - i) / (i + 1)) * ((drawn - i) / (population - drawn - marked + i + 1))
}

/** The last value that is at least as likely as the one before it, by halving. */
function likeliest(draw: Draw, odds: number, low: number, high: number): number {
  if (odds === 1) return modeOf(draw)
  let [below, above] = [low, high]
  while (below < above) {
    const middle = Math.ceil((below + above) / 2)
    if (odds * ratioAfter(draw, middle - 1) >= 1) below = middle
    else above = middle - 1
  }
  return below
}
