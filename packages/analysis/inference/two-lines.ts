import { cholesky } from '../array/cholesky.ts'

/** The values that there are. */
export interface Observed {
  /** In steps from the moment on; below 0 before it. */
  readonly time: Float64Array
  readonly value: Float64Array
  /** Shares of the heaviest. */
  readonly weight: Float64Array
}

/** Line before and what is added to it after: start, slope, level, slope. */
export interface LinesFit {
  /** How much of a deviation carries over to the next step. */
  readonly carried: number
  readonly coefficients: Float64Array
  /** 4 × 4, row by row. */
  readonly covariance: Float64Array
  /** Restricted, up to a constant. */
  readonly logLikelihood: number
}

interface Given {
  readonly value: ArrayLike<number>
  readonly at: number
  readonly weight?: ArrayLike<number> | undefined
}

/** RangeError says which value or weight cannot be used; missing ones are left out. */
export function observedOf({ value, at, weight }: Given): Observed {
  const n = value.length
  if (!(Number.isInteger(at) && at >= 0 && at <= n)) {
    throw new RangeError(`interruptedSeries: at ${at} is not a whole number from 0 to ${n}`)
  }
  if (weight && weight.length !== n) {
    throw new RangeError(`interruptedSeries: ${n} values, ${weight.length} weights`)
  }
  const kept: number[] = []
  for (let i = 0; i < n; i++) {
    const w = weight ? weight[i] : 1
    if (!(w >= 0 && w <= MOST)) throw new RangeError(`interruptedSeries: weight ${w} in row ${i}`)
    if (Math.abs(value[i]) > MOST) {
      throw new RangeError(`interruptedSeries: value ${value[i]} in row ${i} is too large`)
    }
    if (w > 0 && !Number.isNaN(value[i])) kept.push(i)
  }
  const heaviest = kept.reduce((most, i) => Math.max(most, weight ? weight[i] : 1), 0)
  return {
    time: Float64Array.from(kept, (i) => i - at),
    value: Float64Array.from(kept, (i) => value[i]),
    weight: Float64Array.from(kept, (i) => (weight ? weight[i] / heaviest : 1)),
  }
}

/** Squares of these and their sums are numbers. */
const MOST = 1e140

/** Generalised least squares with errors that carry over; null if no scatter is left, or no weight. O(n). */
export function twoLines(observed: Observed, carried: number): LinesFit | null {
  const n = observed.time.length
  const { rows, value, logScale } = uncarried(observed, carried)
  const information = new Float64Array(16)
  const moments = new Float64Array(4)
  for (let i = 0; i < n; i++) {
    for (let a = 0; a < 4; a++) {
      moments[a] += rows[4 * i + a] * value[i]
      for (let b = 0; b < 4; b++) information[4 * a + b] += rows[4 * i + a] * rows[4 * i + b]
    }
  }
  const factor = cholesky(information, 4, 1e-12)
  if (typeof factor === 'number') return null
  const coefficients = factor.solve(moments)
  let [scatter, squares] = [0, 0]
  for (let i = 0; i < n; i++) {
    let left = value[i]
    for (let a = 0; a < 4; a++) left -= rows[4 * i + a] * coefficients[a]
    scatter += left * left
    squares += value[i] * value[i]
  }
  if (!(scatter > 1e-22 * squares)) return null
  const covariance = new Float64Array(16)
  for (let a = 0; a < 4; a++) {
    const unit = new Float64Array(4)
    unit[a] = scatter / (n - 4)
    covariance.set(factor.solve(unit), 4 * a)
  }
  const logLikelihood = logScale - factor.logDeterminant / 2 - ((n - 4) / 2) * Math.log(scatter)
  return { carried, coefficients, covariance, logLikelihood }
}

/** Rows and values of which no deviation carries over, all equally sure. */
function uncarried({ time, value, weight }: Observed, carried: number) {
  const n = time.length
  const rows = new Float64Array(4 * n)
  const values = new Float64Array(n)
  let logScale = 0
  for (let i = 0; i < n; i++) {
    const over = i === 0 ? 0 : carried ** (time[i] - time[i - 1])
    const scale = i === 0 ? 1 : 1 / Math.sqrt(1 - over * over)
    logScale += Math.log(scale)
    for (let a = 0; a < 4; a++) {
      const before = i === 0 ? 0 : over * entry(time, weight, i - 1, a)
      rows[4 * i + a] = scale * (entry(time, weight, i, a) - before)
    }
    const before = i === 0 ? 0 : over * Math.sqrt(weight[i - 1]) * value[i - 1]
    values[i] = scale * (Math.sqrt(weight[i]) * value[i] - before)
  }
  return { rows, value: values, logScale }
}

function entry(time: Float64Array, weight: Float64Array, i: number, column: number): number {
  const sure = Math.sqrt(weight[i])
  const step = column % 2 === 0 ? 1 : time[i]
  return column > 1 && time[i] < 0 ? 0 : sure * step
}
