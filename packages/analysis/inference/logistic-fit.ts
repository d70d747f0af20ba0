import { type Cholesky, cholesky } from '../array/cholesky.ts'
import type { CheckedLogisticData } from './logistic-data.ts'

/** The most likely coefficients, in the units of the columns as they came; intercept first. */
export interface LogisticFit {
  readonly coefficients: Float64Array
  readonly covariance: Float64Array
  readonly logLikelihood: number
  readonly iterations: number
}

/** Mean and standard deviation of each column, and what its coefficient costs. */
interface Scaling {
  readonly mean: Float64Array
  /** Infinite for a column that is the same in all rows, which then says nothing. */
  readonly spread: Float64Array
  /** So much times half the square of each standardised coefficient; the intercept is free. */
  readonly ridge: number
}

/** A place on the hill that is climbed: coefficients of the standardised columns and what holds there. */
interface Place {
  readonly beta: Float64Array
  readonly logLikelihood: number
  /** The same less what the coefficients cost: what is climbed. */
  readonly height: number
  readonly gradient: Float64Array
  /** Lower triangle of the negative second derivatives. */
  readonly information: Float64Array
}

const MOST_STEPS = 100
const PATIENCE = 25 // a fit that exists is commonly there after 5 to 8 steps

/** Newton's method; RangeError where no finite coefficients fit best, or columns say the same: never with a ridge. */
export function fitLogistic(data: CheckedLogisticData, ridge: number): LogisticFit {
  const scaling = scalingOf(data, ridge)
  let place = look(data, scaling, new Float64Array(data.columns.length + 1))
  let step: Float64Array = new Float64Array(place.beta.length)
  for (let iterations = 1; iterations <= MOST_STEPS; iterations++) {
    const factor = factorOf(place.information, place.beta.length, ridge, 1e-12)
    if (typeof factor === 'number') {
      throw iterations === 1 ? combination(factor) : unsettled(along(data, scaling, step))
    }
    step = factor.solve(place.gradient)
    const gain = dot(step, place.gradient)
    place = climb(data, scaling, place, step)
    if (ridge > 0 && (gain <= 1e-16 || iterations === MOST_STEPS)) {
      return finish(place, scaling, iterations)
    }
    if (ridge > 0 || (gain > 1e-16 && iterations < PATIENCE)) continue
    const reach = along(data, scaling, step)
    if (gain <= 1e-16 && reach.farthest < 1e-3) return finish(place, scaling, iterations)
    if (isEndless(reach)) break
  }
  throw unsettled(along(data, scaling, step))
}

/** With a ridge always a factor, of a little more than what was given if need be. */
function factorOf(information: Float64Array, k: number, ridge: number, tolerance: number) {
  const factor = cholesky(information, k, tolerance)
  if (ridge === 0 || typeof factor !== 'number') return factor
  for (let more = 1e-14; more < 1; more *= 10) {
    const raised = information.slice()
    for (let j = 0; j < k; j++) raised[j * k + j] += more * (raised[j * k + j] + 1)
    const next = cholesky(raised, k, 1e-15)
    if (typeof next !== 'number') return next
  }
  return factor
}

function combination(column: number): RangeError {
  return new RangeError(
    `logisticRegression: column ${column} is a combination of the columns before it`,
  )
}

function unsettled(reach: Reach): RangeError {
  return new RangeError(
    isEndless(reach)
      ? 'logisticRegression: the columns tell the outcomes of some rows with certainty, up to rounding (separation); no finite coefficients fit best'
      : 'logisticRegression: the fit did not settle; a column has values too extreme for the others',
  )
}

function scalingOf({ columns, weight }: CheckedLogisticData, ridge: number): Scaling {
  const total = weight.reduce((sum, w) => sum + w, 0)
  const mean = Float64Array.from(columns, (column) => {
    return column.reduce((sum, x, row) => sum + weight[row] * x, 0) / total
  })
  const spread = Float64Array.from(columns, (column, j) => {
    const squares = column.reduce((sum, x, row) => sum + weight[row] * (x - mean[j]) ** 2, 0)
    return Math.sqrt(squares / total)
  })
  const varies = (s: number, j: number) => s > 1e-13 * Math.abs(mean[j])
  const refused = spread.findIndex((s, j) => !(s < Infinity && (ridge > 0 || varies(s, j))))
  if (refused >= 0) {
    throw new RangeError(`logisticRegression: column ${refused + 1} is constant or too large`)
  }
  return { mean, spread: spread.map((s, j) => (varies(s, j) ? s : Infinity)), ridge }
}

function fillRow(row: number, x: Float64Array, data: CheckedLogisticData, scaling: Scaling): void {
  x[0] = 1
  for (let j = 1; j < x.length; j++) {
    x[j] = (data.columns[j - 1][row] - scaling.mean[j - 1]) / scaling.spread[j - 1]
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let j = 0; j < a.length; j++) sum += a[j] * b[j]
  return sum
}

function look(data: CheckedLogisticData, scaling: Scaling, beta: Float64Array): Place {
  const k = beta.length
  const { outcome, weight } = data
  const gradient = new Float64Array(k)
  const information = new Float64Array(k * k)
  const x = new Float64Array(k)
  let logLikelihood = 0
  for (let row = 0; row < outcome.length; row++) {
    fillRow(row, x, data, scaling)
    const sign = outcome[row] === 1 ? 1 : -1
    const logOdds = sign * dot(x, beta) // of what happened
    const small = Math.exp(-Math.abs(logOdds))
    logLikelihood -= weight[row] * (Math.log1p(small) + Math.max(0, -logOdds))
    const missed = (logOdds > 0 ? small : 1) / (1 + small)
    const slope = weight[row] * sign * missed
    const curve = (weight[row] * small) / (1 + small) ** 2
    for (let i = 0; i < k; i++) {
      gradient[i] += slope * x[i]
      for (let j = 0; j <= i; j++) information[i * k + j] += curve * x[i] * x[j]
    }
  }
  let height = logLikelihood
  for (let j = 1; j < k; j++) {
    height -= (scaling.ridge / 2) * beta[j] ** 2
    gradient[j] -= scaling.ridge * beta[j]
    information[j * k + j] += scaling.ridge
  }
  return { beta, logLikelihood, height, gradient, information }
}

/** What a step does to the log odds of the rows. */
interface Reach {
  /** The largest change. */
  readonly farthest: number
  /** The largest change away from what happened. */
  readonly backwards: number
}

/** If a step leads no row away from what happened, one can go that way for ever: separation. */
function isEndless({ farthest, backwards }: Reach): boolean {
  return backwards <= 1e-9 * farthest
}

function along(data: CheckedLogisticData, scaling: Scaling, step: Float64Array): Reach {
  const x = new Float64Array(step.length)
  let [farthest, backwards] = [0, 0]
  for (let row = 0; row < data.outcome.length; row++) {
    fillRow(row, x, data, scaling)
    const change = dot(x, step)
    farthest = Math.max(farthest, Math.abs(change))
    backwards = Math.max(backwards, data.outcome[row] === 1 ? -change : change)
  }
  return { farthest, backwards }
}

/** Takes the step, or the half, quarter … of it that does not lead down. */
function climb(
  data: CheckedLogisticData,
  scaling: Scaling,
  place: Place,
  step: Float64Array,
): Place {
  const least = place.height - 1e-12 * Math.abs(place.height)
  for (let share = 1; share > 1e-9; share /= 2) {
    const next = look(
      data,
      scaling,
      place.beta.map((b, j) => b + share * step[j]),
    )
    if (next.height >= least) return next
  }
  return place
}

/** Back into the units of the columns. */
function finish(
  { beta, logLikelihood, information }: Place,
  scaling: Scaling,
  iterations: number,
): LogisticFit {
  const k = beta.length
  const factor = factorOf(information, k, scaling.ridge, 1e-14)
  if (typeof factor === 'number') throw unsettled({ farthest: 1, backwards: 1 })
  const { mean, spread } = scaling
  // Row i: how coefficient i in units is made from the standardised ones.
  const units = new Float64Array(k * k)
  units[0] = 1
  for (let j = 1; j < k; j++) {
    units[j] = -mean[j - 1] / spread[j - 1]
    units[j * k + j] = 1 / spread[j - 1]
  }
  const coefficients = beta.map((_, i) => dot(units.subarray(i * k, (i + 1) * k), beta))
  return { coefficients, covariance: sandwich(units, factor, k), logLikelihood, iterations }
}

/** units · A⁻¹ · unitsᵀ. */
function sandwich(units: Float64Array, factor: Cholesky, k: number): Float64Array {
  const row = (i: number) => units.subarray(i * k, (i + 1) * k)
  const result = new Float64Array(k * k)
  for (let i = 0; i < k; i++) {
    const half = factor.solve(row(i))
    for (let j = 0; j < k; j++) result[i * k + j] = dot(half, row(j))
  }
  return result
}
