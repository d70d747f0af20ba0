import type { Cohort } from '../../cohort/cohort.ts'
import { lotsOf } from '../../cohort/lots.ts'
import { type Day, NO_DAY } from '../../shared/day.ts'
import { BURIED } from '../judge.ts'
import { ageOf } from '../like-it.ts'
import { type Truth, truthAsOf } from '../truth-as-of.ts'
import { aucOf } from './auc-of.ts'
import { featureIndex } from './features.ts'
import { flagsAlone } from './flags-alone.ts'
import type { Landmarks } from './landmarks.ts'
import { rowsWhere } from './learn-core.ts'
import type { BackTest, OddsCore, Told } from './odds-model.ts'
import { type Outcomes, wonWithin } from './outcomes.ts'
import { ratedOf } from './rated.ts'
import { chancesOfRows } from './teach.ts'

/** Age is taken for a sign from so many median won cycles on. */
const CYCLES = 2

/** What is needed to look back at how a past day would have been told. */
export interface Looked {
  /** The cohort of that day, and what was learned up to it. */
  readonly cohort: Cohort
  readonly core: OddsCore
  readonly horizon: number
  /** Rows of that day and of the month ends after it, to score what was open. */
  readonly landmarks: Landmarks
  /** What came of it, as known later, and the truth of that later day. */
  readonly outcomes: Outcomes
  readonly later: Truth
}

/** One way of telling: how surely it takes a deal for lost, and whether it flags it. */
interface Teller {
  readonly by: Told['by']
  readonly score: (row: number) => number
  readonly flags: (row: number) => boolean
  /** Whether a deal (by opportunity) that was won later was flagged before it was. */
  readonly everFlagged: (i: number) => boolean
}

/** Rules and model together, each alone, and age side by side on the deals that were open on a past day. */
export function backTest(looked: Looked): BackTest {
  const { cohort, outcomes, horizon } = looked
  const truth = truthAsOf(cohort)
  const [model, rules] = [byModel(looked), byRules(looked, truth)]
  const tellers = [together(model, rules), model, rules, byAge(looked, truth)]
  const rows = openRows(looked)
  const won = rows.map((row) => wonWithin(outcomes, cohort.index[row] ?? 0, cohort.day, horizon))
  const wins = laterWins(looked)
  return {
    on: cohort.day,
    horizon,
    open: rows.length,
    won: won.filter((is) => is === 1).length,
    told: tellers.map((teller) => toldBy(teller, rows, won, wins)),
  }
}

function toldBy(
  { by, score, flags, everFlagged }: Teller,
  rows: readonly number[],
  won: readonly (0 | 1)[],
  wins: readonly number[],
): Told {
  const flagged = rows.filter(flags).length
  const wonFlagged = rows.filter((row, n) => won[n] === 1 && flags(row)).length
  const wonAll = won.filter((is) => is === 1).length
  return {
    by,
    flagged,
    precision: ratedOf(flagged - wonFlagged, flagged),
    recall: ratedOf(flagged - wonFlagged, rows.length - wonAll),
    winsFlagged: ratedOf(wonFlagged, wonAll),
    winsEverFlagged: ratedOf(wins.filter(everFlagged).length, wins.length),
    auc: aucOf(
      rows.map(score),
      won.map((is) => (is === 1 ? 0 : 1)),
    ),
  }
}

/** Rows of the cohort that were open, as the landmarks of its day have them, with a known fate. */
function openRows({ cohort, landmarks, outcomes }: Looked): number[] {
  const isOpen = new Uint8Array(cohort.history.size)
  for (let row = 0; row < landmarks.size; row++)
    if (landmarks.day[row] === cohort.day) isOpen[landmarks.index[row] ?? 0] = 1
  const rows = Array.from(cohort.index.keys())
  return rows.filter((row) => {
    const i = cohort.index[row] ?? 0
    return isOpen[i] === 1 && outcomes.endedOn[i] !== NO_DAY
  })
}

/** The deals that were won in the horizon after the day and had been open at the end of a month. */
function laterWins({ cohort, landmarks, outcomes, horizon }: Looked): number[] {
  const wins = new Set<number>()
  for (let row = 0; row < landmarks.size; row++) {
    const i = landmarks.index[row] ?? 0
    const ended = outcomes.endedOn[i] ?? NO_DAY
    const counts = outcomes.won[i] === 1 && ended > cohort.day && ended <= cohort.day + horizon
    if (counts && isWatched(landmarks, row, cohort.day)) wins.add(i)
  }
  return [...wins]
}

function isWatched({ day, covered }: Landmarks, row: number, from: Day): boolean {
  return (day[row] ?? 0) >= from && !covered[row]
}

/** The model, and whether its odds bear out a rule's sign. */
interface ModelTeller extends Teller {
  readonly bearsOut: (row: number) => boolean
  readonly everBoreOut: (i: number) => boolean
}

/** As the truth tells it with the odds: what they flag, and what the rules say where they bear it out. */
function together(model: ModelTeller, rules: Teller): Teller {
  return {
    by: 'together',
    score: model.score,
    flags: (row) => model.flags(row) || (rules.flags(row) && model.bearsOut(row)),
    everFlagged: (i) => model.everFlagged(i) || (rules.everFlagged(i) && model.everBoreOut(i)),
  }
}

function byModel({ cohort, core, landmarks, outcomes, horizon }: Looked): ModelTeller {
  const lots = lotsOf(cohort.history)
  const matters = (row: number) => {
    const i = landmarks.index[row] ?? 0
    const ended = outcomes.endedOn[i] ?? 0
    return (
      landmarks.day[row] === cohort.day || (outcomes.won[i] === 1 && ended <= cohort.day + horizon)
    )
  }
  const rows = rowsWhere(
    landmarks,
    (row) => (landmarks.day[row] ?? 0) >= cohort.day && matters(row),
  )
  const chances = chancesOfRows(core.trees, landmarks, rows, lots)
  const scoreThen = new Float64Array(cohort.history.size).fill(Number.NaN)
  const ever = new Uint8Array(cohort.history.size)
  const ages = landmarks.columns[featureIndex('age')]
  const everBore = new Uint8Array(cohort.history.size)
  const flagged = new Uint8Array(cohort.history.size)
  rows.forEach((row, n) => {
    const i = landmarks.index[row] ?? 0
    const score = 1 - (chances[n] ?? 0)
    const flags = flagsAlone(core, score, ages?.[row] ?? Number.NaN) && !landmarks.covered[row]
    if (landmarks.day[row] === cohort.day) scoreThen[i] = score
    if (landmarks.day[row] === cohort.day && flags) flagged[i] = 1
    if (flags) ever[i] = 1
    if (score > core.bearsOutAbove) everBore[i] = 1
  })
  const at = (row: number) => cohort.index[row] ?? 0
  return {
    by: 'model',
    score: (row) => scoreThen[at(row)] ?? Number.NaN,
    flags: (row) => flagged[at(row)] === 1,
    everFlagged: (i) => ever[i] === 1,
    bearsOut: (row) => !((scoreThen[at(row)] ?? 1) <= core.bearsOutAbove),
    everBoreOut: (i) => everBore[i] === 1,
  }
}

/** Rules flag what they call lost in fact; ever, by the first day of a sign that past deals bear out. */
function byRules({ later }: Looked, truth: Truth): Teller {
  const rowOf = new Map(Array.from(later.cohort.index, (i, row) => [i, row]))
  const signs = later.signs.filter((sign) => sign.tier === 'buried')
  const everFlagged = (i: number) => {
    const row = rowOf.get(i) ?? -1
    return signs.some((sign) => {
      const strongest = sign.strongest[row] ?? Number.NaN
      const on = sign.firstOn[row] ?? NO_DAY
      const before = on !== NO_DAY && on < (later.cohort.closedOn[row] ?? NO_DAY)
      return before && !later.contradicts(sign, strongest)
    })
  }
  return {
    by: 'rules',
    score: (row) => truth.score[row] ?? Number.NaN,
    flags: (row) => truth.state[row] === BURIED,
    everFlagged,
  }
}

function byAge({ cohort, outcomes }: Looked, truth: Truth): Teller {
  const { halfWonBy } = truth.habits
  const old = halfWonBy === null ? Number.POSITIVE_INFINITY : CYCLES * halfWonBy
  const { createdOn } = cohort.history
  return {
    by: 'age',
    score: (row) => ageOf(cohort, row),
    flags: (row) => ageOf(cohort, row) > old,
    everFlagged: (i) => (outcomes.endedOn[i] ?? 0) - (createdOn[i] ?? NO_DAY) > old,
  }
}
