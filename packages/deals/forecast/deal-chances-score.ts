import { isotonicRegression } from '@closed-learned/analysis'
import type { PastForecast } from './backtest.ts'
import { hasProbability } from './beside.ts'
import { chanceRows } from './chance-rows.ts'
import { codeRates, ratesOf } from './code-rates.ts'
import { knownBy, type PastWindow } from './past-window.ts'
import { isWonIn, type WinsKnown } from './wins-known.ts'

/**
 * Mean squared distance of a deal's chance from what came (0: it knew, 0.25: a coin), over the open
 * deals of the past periods that were told again; all others told by what was known then, too.
 */
export interface ChanceScores {
  readonly deals: number
  readonly model: number
  /** Every deal as likely as deals had been then; every deal as those of its stage. */
  readonly baseRate: number
  readonly stageRate: number
  /** The CRM's own probability as it stands, and as it would have to be read; null where it gives none. */
  readonly stated: number | null
  readonly recalibrated: number | null
}

type Name = Exclude<keyof ChanceScores, 'deals'>

/** Scores the chances of past periods, as those of the CRM and plain rates. */
export function scoreChances(
  back: readonly PastForecast[],
  past: readonly PastWindow[],
  now: WinsKnown,
): ChanceScores | null {
  const sums = new Map<Name, number>()
  const counts = new Map<Name, number>()
  for (const { seen, told } of back) {
    const { open, wins } = seen
    const rows = chanceRows(knownBy(past, wins.day), wins)
    const rates = codeRates(rows.stage, rows.outcome)
    const said: Partial<Record<Name, Float64Array>> = {
      model: told.chance,
      baseRate: new Float64Array(open.size).fill(rates.overall),
      stageRate: ratesOf(rates, open.stage),
      ...(hasProbability(open) && statedSaid(open.probability, rows)),
    }
    for (const [name, chances] of Object.entries(said) as [Name, Float64Array][])
      for (let row = 0; row < open.size; row++) {
        const chance = chances[row] ?? Number.NaN
        if (Number.isNaN(chance) || Number.isNaN(told.chance[row])) continue
        const came = Number(isWonIn(now, open.index[row] ?? 0, open.window))
        sums.set(name, (sums.get(name) ?? 0) + (chance - came) ** 2)
        counts.set(name, (counts.get(name) ?? 0) + 1)
      }
  }
  const score = (name: Name) => (sums.get(name) ?? 0) / Math.max(1, counts.get(name) ?? 0)
  const scoreOrNull = (name: Name) => (counts.has(name) ? score(name) : null)
  const deals = counts.get('model') ?? 0
  if (deals === 0) return null
  return {
    deals,
    model: score('model'),
    baseRate: score('baseRate'),
    stageRate: score('stageRate'),
    stated: scoreOrNull('stated'),
    recalibrated: scoreOrNull('recalibrated'),
  }
}

/** The raw columns begin with where the close date lies and the stated probability. */
const PROBABILITY = 1

function statedSaid(probability: Float64Array, rows: ReturnType<typeof chanceRows>) {
  const column = rows.columns[PROBABILITY] ?? new Float64Array()
  const x: number[] = []
  const y: number[] = []
  for (let row = 0; row < column.length; row++) {
    if (Number.isNaN(column[row])) continue
    x.push(column[row] ?? 0)
    y.push(rows.outcome[row] ?? 0)
  }
  if (x.length === 0) return { stated: probability }
  const { to, value } = isotonicRegression(x, y)
  const read = (stated: number) => {
    const level = to.findIndex((end) => stated <= end)
    return value[level < 0 ? value.length - 1 : level] ?? Number.NaN
  }
  return {
    stated: probability,
    recalibrated: probability.map((p) => (Number.isNaN(p) ? p : read(p))),
  }
}
