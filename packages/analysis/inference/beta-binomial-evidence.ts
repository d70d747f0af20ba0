import { isShape, logBetaDistribution } from './beta.ts'
import type { Direction } from './direction.ts'

/**
 * Log of the mixture likelihood over that of the baseline, after each outcome. One-sided: the prior
 * is cut at the baseline, so that every rate in it is on the claimed side.
 */
export function betaBinomialEvidence(
  outcome: ArrayLike<number>,
  baseline: number,
  direction: Direction,
  [a, b]: readonly [a: number, b: number],
): Float64Array {
  if (!(baseline > 0 && baseline < 1)) {
    throw new RangeError(`eProcess: baseline ${baseline} is not between 0 and 1`)
  }
  checkPrior('eProcess', a, b)
  const before = logShareClaimed(direction, baseline, a, b)
  const [logYes, logNo] = [Math.log(baseline), Math.log1p(-baseline)]
  const logE = new Float64Array(outcome.length)
  let [yes, no, sum] = [a, b, 0]
  for (let row = 0; row < outcome.length; row++) {
    const happened = outcome[row] === 1
    sum += Math.log((happened ? yes : no) / (yes + no)) - (happened ? logYes : logNo)
    if (happened) yes++
    else no++
    logE[row] = sum + logShareClaimed(direction, baseline, yes, no) - before
  }
  return logE
}

/** Log of the share of a beta(yes, no) belief that lies on the claimed side of the baseline. */
function logShareClaimed(direction: Direction, baseline: number, yes: number, no: number): number {
  if (direction === 'greater') return logBetaDistribution(1 - baseline, baseline, no, yes)
  if (direction === 'less') return logBetaDistribution(baseline, 1 - baseline, yes, no)
  return 0
}

/** RangeError unless both shapes are those of a beta distribution. */
export function checkPrior(what: string, a: number, b: number): void {
  if (!(isShape(a) && isShape(b))) {
    throw new RangeError(`${what}: prior shapes ${a}, ${b} are not in [1e-10, 1e9]`)
  }
}
