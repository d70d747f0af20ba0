import {
  boostedTrees,
  isotonicRegression,
  logisticRegression,
  predictBoosted,
  predictLogistic,
} from '@closed-learned/analysis'
import { additiveColumns, additiveShape } from './additive-columns.ts'
import { type ChanceRows, chanceRows } from './chance-rows.ts'
import { type CodeRates, codeRates, ratesOf } from './code-rates.ts'
import type { PastWindow } from './past-window.ts'
import type { WinsKnown } from './wins-known.ts'

/** What chances rest on: rates by stage (few wins), a logistic model, or boosted trees. */
export type ChanceMethod = 'stageRates' | 'logistic' | 'boosted'

/** Of what a chance is told: the raw columns, stage and category of the rows. */
export type Asked = Pick<ChanceRows, 'columns' | 'stage' | 'category' | 'dated'>

export interface Chances {
  readonly method: ChanceMethod
  /** How many rows and wins it was learned from. */
  readonly rows: number
  readonly won: number
  /** NaN for a deal unlike those that they were learned from. */
  of(asked: Asked): Float64Array
}

type Predict = (asked: Asked) => Float64Array

/** Fewer wins than these teach a rate by stage and no more. */
const FEWEST_WINS = 60
/** So many rows tell well enough which way is nearer. */
const CHOOSING_ROWS = 6_000
/** Wins among the newest windows that it takes to calibrate on them. */
const WINS_TO_CALIBRATE = 400
/** So many rows without a day of creation tell of such deals. */
const FEWEST_UNDATED = 30

/**
 * The chances that an open deal is won within its window, learned from the windows given (the newest
 * first), all of whose outcomes `wins` knows. A logistic model and boosted trees are tried on the newest
 * quarter of the windows, having learned from the older ones; the nearer one is learned anew from all.
 */
export function learnChances(windows: readonly PastWindow[], wins: WinsKnown): Chances {
  const all = chanceRows(windows, wins)
  const held = Math.max(1, Math.round(windows.length / 4))
  const counts = { rows: all.outcome.length, won: all.won }
  const older = chanceRows(windows.slice(held), wins, CHOOSING_ROWS)
  const newer = chanceRows(windows.slice(0, held), wins, CHOOSING_ROWS)
  if (older.won < FEWEST_WINS || newer.won === 0)
    return { ...counts, method: 'stageRates', of: ofLike(all, stageRates(all)) }
  const tried = WAYS.map(({ method, learn }) => {
    const said = learn(older)(newer)
    return { method, learn, said, loss: logLoss(said, newer.outcome) }
  })
  const best = tried.reduce((a, b) => (b.loss < a.loss ? b : a))
  const predict = best.learn(all)
  const bend = newer.won < WINS_TO_CALIBRATE ? straight : calibration(best.said, newer.outcome)
  return { ...counts, method: best.method, of: ofLike(all, (asked) => bend(predict(asked))) }
}

/** Where past days hold no deals of which the creation is not known, nothing tells of such deals. */
function ofLike({ dated }: ChanceRows, predict: Predict): Predict {
  const undated = dated.reduce((sum, known) => sum + Number(known === 0), 0)
  if (undated >= FEWEST_UNDATED) return predict
  return (asked) => predict(asked).map((chance, row) => (asked.dated[row] ? chance : Number.NaN))
}

const stageRates = (rows: ChanceRows): Predict => {
  const rates = codeRates(rows.stage, rows.outcome)
  return (asked) => ratesOf(rates, asked.stage)
}

const WAYS = [
  { method: 'stageRates', learn: stageRates },
  { method: 'logistic', learn: logistic },
  { method: 'boosted', learn: boosted },
] as const

function logistic(rows: ChanceRows): Predict {
  const rates = ratesBehind(rows)
  const raw = withRates(rows, rates)
  const shape = additiveShape(raw)
  const { coefficients } = logisticRegression(
    { columns: additiveColumns(raw, shape), outcome: rows.outcome },
    { ridge: 1 },
  )
  return (asked) => predictLogistic(coefficients, additiveColumns(withRates(asked, rates), shape))
}

function boosted(rows: ChanceRows): Predict {
  const rates = ratesBehind(rows)
  const model = boostedTrees(
    { columns: withRates(rows, rates), outcome: rows.outcome },
    { rounds: 60, rate: 0.12, leaves: 8, depth: 4, leastRows: 60 },
  )
  return (asked) => predictBoosted(model, withRates(asked, rates))
}

interface RatesBehind {
  readonly stage: CodeRates
  readonly category: CodeRates
}

function ratesBehind({ stage, category, outcome }: ChanceRows): RatesBehind {
  return { stage: codeRates(stage, outcome), category: codeRates(category, outcome) }
}

/** The raw columns, and beside them how often deals of that stage and category were won, as log odds. */
function withRates({ columns, stage, category }: Asked, rates: RatesBehind): Float64Array[] {
  const odds = (rate: number) => Math.log(rate / (1 - rate))
  return [
    ...columns,
    ratesOf(rates.stage, stage).map(odds),
    ratesOf(rates.category, category).map(odds),
  ]
}

function logLoss(said: Float64Array, outcome: Uint8Array): number {
  let sum = 0
  for (let row = 0; row < said.length; row++) {
    const chance = Math.min(1 - 1e-6, Math.max(1e-6, said[row] ?? 0.5))
    sum -= Math.log(outcome[row] ? chance : 1 - chance)
  }
  return sum / Math.max(1, said.length)
}

const straight = (said: Float64Array) => said

/** The step function that was best on the newest windows, walked straight between its steps. */
function calibration(
  said: Float64Array,
  outcome: Uint8Array,
): (said: Float64Array) => Float64Array {
  const { from, to, value } = isotonicRegression(said, outcome)
  return (chances) => chances.map((chance) => between(chance, from, to, value))
}

function between(
  chance: number,
  from: Float64Array,
  to: Float64Array,
  value: Float64Array,
): number {
  let level = 0
  while (level < value.length && (to[level] ?? 0) < chance) level++
  const above = value[Math.min(level, value.length - 1)] ?? chance
  const start = from[level]
  if (level === 0 || start === undefined || chance >= start) return above
  const below = value[level - 1] ?? above
  const end = to[level - 1] ?? start
  return below + ((chance - end) / (start - end)) * (above - below)
}
