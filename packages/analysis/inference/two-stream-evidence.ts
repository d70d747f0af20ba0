import type { Direction } from './direction.ts'

/** Log odds ratios that the claim might mean, from 1.2 to 7.4 as odds; each as likely beforehand. */
const EFFECTS = [0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.4, 1.6, 1.8, 2]

/** Deals and how many of them it happened to, on both sides. */
interface Block {
  inside: number
  insideYes: number
  rest: number
  restYes: number
}

/**
 * Log of the evidence after each row. Rows are collected into blocks; a block ends as soon as it
 * holds both sides, and its factor counts from there. Why a wrong claim gains nothing: with m the
 * mean of the two alternative rates, weighted by deals, the expected factor is at most
 * exp(D (mean chance inside - mean chance of the rest) / m (1 - m)) for a D > 0, thus at most 1.
 */
export function twoStreamEvidence(
  outcome: ArrayLike<number>,
  segment: ArrayLike<number>,
  direction: Direction,
): Float64Array {
  if (direction === 'greater') return oneSided(outcome, segment, 1)
  if (direction === 'less') return oneSided(outcome, segment, 0)
  const less = oneSided(outcome, segment, 0)
  const half = Math.log(0.5)
  return oneSided(outcome, segment, 1).map((greater, row) => {
    return half + logSum(Float64Array.of(greater, less[row]))
  })
}

/** Evidence that the outcome `claimed` (1 or 0) is more frequent inside than in the rest. */
function oneSided(
  outcome: ArrayLike<number>,
  segment: ArrayLike<number>,
  claimed: 0 | 1,
): Float64Array {
  const logE = new Float64Array(outcome.length)
  const perEffect = new Float64Array(EFFECTS.length).fill(-Math.log(EFFECTS.length))
  let block: Block = { inside: 0, insideYes: 0, rest: 0, restYes: 0 }
  let [rest, restYes, now] = [2, 1, 0] // one of each beforehand, so that no rate is 0 or 1
  for (let row = 0; row < outcome.length; row++) {
    const yes = Number(outcome[row] === claimed)
    if (segment[row] === 1) {
      block.inside++
      block.insideYes += yes
    } else {
      block.rest++
      block.restYes += yes
    }
    if (block.inside > 0 && block.rest > 0) {
      for (let i = 0; i < EFFECTS.length; i++)
        perEffect[i] += logFactor(block, restYes / rest, EFFECTS[i])
      now = logSum(perEffect)
      rest += block.rest
      restYes += block.restYes
      block = { inside: 0, insideYes: 0, rest: 0, restYes: 0 }
    }
    logE[row] = now
  }
  return logE
}

/** Likelihood of a block if the sides differ by the effect, over that if both have the mean rate. */
function logFactor(block: Block, restRate: number, effect: number): number {
  const { inside, insideYes, rest, restYes } = block
  const odds = (restRate / (1 - restRate)) * Math.exp(effect)
  const rate = odds / (1 + odds)
  const mean = (inside * rate + rest * restRate) / (inside + rest)
  return (
    insideYes * Math.log(rate / mean) +
    (inside - insideYes) * Math.log((1 - rate) / (1 - mean)) +
    restYes * Math.log(restRate / mean) +
    (rest - restYes) * Math.log((1 - restRate) / (1 - mean))
  )
}

function logSum(logs: Float64Array): number {
  const most = logs.reduce((a, b) => Math.max(a, b), -Infinity)
  return most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0))
}
