import { chiSquareTail } from '../inference/chi-square-tail.ts'
import { type Draw, logProbability, supportOf } from '../inference/hypergeometric-log-tail.ts'

const ROOT_TWO_PI = 2.5066282746310002
const MOST_STEPS = 100

/**
 * P(X ≥ seen) of the sum X of independent blind draws, for a `seen` above the mean: Lugannani and
 * Rice (1980) with Daniels' (1987) second continuity correction. O(values) a step, some ten steps.
 */
export function saddlepointTail(draws: readonly Draw[], seen: number): number {
  const law = lawOf(draws)
  if (seen > law.most) return 0
  const target = seen - 0.5
  let [low, high] = [0, 1]
  while (momentsAt(law, high).mean < target && high < 64) high *= 2
  let t = Math.min(
    high,
    Math.max(low, (target - momentsAt(law, 0).mean) / momentsAt(law, 0).variance),
  )
  let at = momentsAt(law, t)
  for (let step = 0; step < MOST_STEPS && Math.abs(at.mean - target) > 1e-9 * law.most; step++) {
    if (at.mean < target) low = t
    else high = t
    const next = t + (target - at.mean) / at.variance
    t = next > low && next < high ? next : (low + high) / 2
    at = momentsAt(law, t)
  }
  const w = Math.sqrt(Math.max(0, 2 * (t * target - at.log)))
  if (w < 1e-3) return 0.5
  const u = 2 * Math.sinh(t / 2) * Math.sqrt(at.variance)
  const density = Math.exp(-(w * w) / 2) / ROOT_TWO_PI
  return Math.max(0, chiSquareTail(w * w, 1) / 2 + density * (1 / u - 1 / w))
}

/** Log-probabilities of every draw, one after the other. */
interface Law {
  readonly starts: Int32Array
  readonly least: Int32Array
  readonly logs: Float64Array
  readonly most: number
}

function lawOf(draws: readonly Draw[]): Law {
  const starts = new Int32Array(draws.length + 1)
  const least = new Int32Array(draws.length)
  let most = 0
  draws.forEach((draw, k) => {
    const [low, high] = supportOf(draw)
    starts[k + 1] = starts[k] + high - low + 1
    least[k] = low
    most += high
  })
  const logs = new Float64Array(starts[draws.length])
  draws.forEach((draw, k) => {
    for (let i = starts[k]; i < starts[k + 1]; i++) {
      logs[i] = logProbability(draw, least[k] + i - starts[k])
    }
  })
  return { starts, least, logs, most }
}

/** Cumulant generating function, mean and variance of the sum, tilted by t. */
function momentsAt({ starts, least, logs }: Law, t: number) {
  let [log, mean, variance] = [0, 0, 0]
  for (let k = 0; k < least.length; k++) {
    let peak = -Infinity
    for (let i = starts[k]; i < starts[k + 1]; i++) {
      peak = Math.max(peak, logs[i] + t * (i - starts[k]))
    }
    let [all, first, second] = [0, 0, 0]
    for (let i = starts[k], x = 0; i < starts[k + 1]; i++, x++) {
      const weight = Math.exp(logs[i] + t * x - peak)
      all += weight
      first += weight * x
      second += weight * x * x
    }
    const middle = first / all
    log += Math.log(all) + peak + t * least[k]
    mean += middle + least[k]
    variance += second / all - middle * middle
  }
  return { log, mean, variance }
}
