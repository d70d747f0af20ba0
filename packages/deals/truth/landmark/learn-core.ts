import { quantileSorted } from '@closed-learned/analysis'
import type { History } from '../../cohort/history.ts'
import { lotsOf } from '../../cohort/lots.ts'
import { NO_DAY } from '../../shared/day.ts'
import { baseRate } from '../base-rate.ts'
import { calibrationSteps, type Sampled } from './calibrate.ts'
import { featureIndex } from './features.ts'
import { flagAboveOf, flaggedPast, type Scored } from './flag-past.ts'
import { lot } from './fold.ts'
import type { Landmarks } from './landmarks.ts'
import { landmarksOf } from './landmarks-of.ts'
import type { OddsCore } from './odds-model.ts'
import { type Outcomes, wonWithin } from './outcomes.ts'
import type { Plan } from './plan.ts'
import { chancesOfRows, teach } from './teach.ts'
import { NEVER } from './tracked.ts'
import { withoutOverwritten } from './without-overwritten.ts'
import { withoutVeiled } from './without-veiled.ts'

/** Fewest deals of either outcome to learn from, and fewest won ones to set the flag by. */
export const FEWEST_TAUGHT = 50

/** What was learned, or why nothing could be. */
export type CoreLearned =
  | { readonly core: OddsCore; readonly landmarks: Landmarks; readonly why: null }
  | { readonly core: null; readonly why: string }

/**
 * Learns the odds of open deals from what was known by the day of the outcomes. Without `past` it does
 * not look which closed deals would have been flagged.
 */
export function learnCore(
  history: History,
  outcomes: Outcomes,
  plan: Plan,
  past: boolean,
): CoreLearned {
  const told = withoutVeiled(landmarksOf(history, plan.months), plan.usableUntil)
  const landmarks = withoutOverwritten(told, outcomes)
  const lots = lotsOf(history)
  const outcome = labels(landmarks, outcomes, plan.horizon)
  const known = (row: number) => outcomes.endedOn[landmarks.index[row] ?? 0] !== NO_DAY
  const all = rowsWhere(landmarks, (row) => known(row) && !landmarks.covered[row])
  const lessons = all.filter((row) => (landmarks.day[row] ?? 0) <= plan.learnUntil)
  const why = tooFew(landmarks, lessons, outcome)
  if (why !== null) return { core: null, why }
  const trees = teach({ landmarks, rows: lessons, outcome, lots })
  const drawn = drawnFor(landmarks, plan, lots)
  const rows = past
    ? all
    : all.filter((row) => drawn(row) || outcomes.won[landmarks.index[row] ?? 0])
  const chances = new Float64Array(landmarks.size).fill(Number.NaN)
  chancesOfRows(trees, landmarks, rows, lots).forEach((chance, n) => {
    chances[rows[n] ?? 0] = chance
  })
  const sampled = sampledOf({ landmarks, outcomes, outcome, chances }, rows.filter(drawn))
  const steps = calibrationSteps(sampled)
  const usual = baseRate(sampled.length, sampled.filter(({ won }) => won === 1).length)
  const scored: Scored = { landmarks, rows, chances, outcomes, steps, usual }
  const flag = flagAboveOf(scored)
  if (flag === null || steps.length < 2) return { core: null, why: TOO_FEW_WON }
  const ages = wonAges(history, outcomes)
  const core: OddsCore = {
    trees,
    steps,
    ...flag,
    usual,
    learned: learnedFrom(landmarks, lessons),
    wonAges: ages,
    past: past ? flaggedPast(scored, { ...flag, wonAges: ages }, history.key) : NOTHING_PAST,
  }
  return { core, landmarks, why: null }
}

const NOTHING_PAST: OddsCore['past'] = {
  key: new Float64Array(0),
  strongest: new Float64Array(0),
  firstOn: new Int32Array(0),
}

const TOO_FEW_WON = 'Too few deals were won lately to say which odds are low.'

function labels(landmarks: Landmarks, outcomes: Outcomes, horizon: number): Uint8Array {
  return Uint8Array.from(landmarks.index, (i, row) =>
    wonWithin(outcomes, i, landmarks.day[row] ?? 0, horizon),
  )
}

export function rowsWhere(landmarks: Landmarks, holds: (row: number) => boolean): Uint32Array {
  const rows = new Uint32Array(landmarks.size)
  let size = 0
  for (let row = 0; row < landmarks.size; row++) if (holds(row)) rows[size++] = row
  return rows.slice(0, size)
}

/** Why there are too few deals to learn from; null where there are enough. */
function tooFew(landmarks: Landmarks, rows: Uint32Array, outcome: Uint8Array): string | null {
  const deals = [new Set<number>(), new Set<number>()]
  for (const row of rows) deals[outcome[row] ?? 0]?.add(landmarks.index[row] ?? 0)
  const [lost, won] = deals.map((set) => set.size)
  if ((won ?? 0) >= FEWEST_TAUGHT && (lost ?? 0) >= FEWEST_TAUGHT) return null
  return (
    `Learning the odds needs ${FEWEST_TAUGHT} deals that were won and ${FEWEST_TAUGHT} that were not, ` +
    `each open at the end of some month: there are ${won ?? 0} and ${lost ?? 0}.`
  )
}

interface Told {
  readonly landmarks: Landmarks
  readonly outcomes: Outcomes
  readonly outcome: Uint8Array
  readonly chances: Float64Array
}

/**
 * One day of each deal at most, out of the months kept for calibration: a month is drawn for it, and it
 * counts if it was open then. So a deal that lies long is as frequent as on a usual day.
 */
function drawnFor(landmarks: Landmarks, plan: Plan, lots: Uint32Array): (row: number) => boolean {
  const months = plan.months.filter((on) => on > plan.learnUntil && on <= plan.usableUntil)
  return (row) => {
    const drawn = lot(lots[landmarks.index[row] ?? 0] ?? 0, 2) * months.length
    return landmarks.day[row] === months[Math.floor(drawn)]
  }
}

function sampledOf(told: Told, rows: Uint32Array): Sampled[] {
  const { landmarks, outcomes, outcome, chances } = told
  const age = landmarks.columns[featureIndex('age')]
  return Array.from(rows, (row) => {
    const ended = outcomes.endedOn[landmarks.index[row] ?? 0] ?? NEVER
    return {
      chance: chances[row] ?? 0,
      won: outcome[row] === 1 ? 1 : 0,
      age: age?.[row] ?? Number.NaN,
      left: ended === NEVER ? Number.POSITIVE_INFINITY : ended - (landmarks.day[row] ?? 0),
    }
  })
}

function learnedFrom(landmarks: Landmarks, rows: Uint32Array): OddsCore['learned'] {
  const deals = new Set<number>()
  const months = new Set<number>()
  for (const row of rows) {
    deals.add(landmarks.index[row] ?? 0)
    months.add(landmarks.day[row] ?? 0)
  }
  return { deals: deals.size, months: months.size, rows: rows.length }
}

/** At most so many of the ages at which deals were won, evenly chosen. */
const AGES = 101

function wonAges(history: History, outcomes: Outcomes): Float64Array {
  const ages: number[] = []
  for (let i = 0; i < history.size; i++) {
    const created = history.createdOn[i] ?? NO_DAY
    const ended = outcomes.endedOn[i] ?? NO_DAY
    if (outcomes.won[i] && created !== NO_DAY && ended !== NO_DAY) ages.push(ended - created)
  }
  const sorted = Float64Array.from(ages).sort()
  return sorted.length <= AGES
    ? sorted
    : Float64Array.from({ length: AGES }, (_, n) => quantileSorted(sorted, n / (AGES - 1)))
}
