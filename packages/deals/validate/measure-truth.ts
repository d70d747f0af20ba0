import type { Cohort } from '../cohort/cohort.ts'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { type Day, NO_DAY } from '../shared/day.ts'
import { learnOdds } from '../truth/landmark/learn-odds.ts'
import type { OddsLearned } from '../truth/landmark/odds-model.ts'
import { truthAsOf } from '../truth/truth-as-of.ts'
import { TRULY_WON } from './fate.ts'
import { lookByOdds } from './look-by-odds.ts'
import { openRows } from './open-rows.ts'
import { type Ranked, ranked } from './ranking.ts'
import type { Book } from './simulate-book.ts'
import { type Look, lookByAge, lookByTruth } from './ways-to-look.ts'

/** The model layer, the rules, both as the product tells them, and age. */
export const LOOKS = ['model', 'rules', 'both', 'age'] as const
export type LookName = (typeof LOOKS)[number]

/** How one way of looking did, by the truth of the book. */
export interface LookMeasured extends Ranked {
  /** Of those flagged: decided and not won, whether or not somebody buried them; lost in the end. */
  readonly dead: number
  readonly lost: number
}

/** How all ways of looking did on one day. */
export interface TruthMeasured {
  readonly open: number
  readonly buried: number
  readonly by: Readonly<Record<LookName, LookMeasured | null>>
  /** Mean squared distance of the told chance of a win within the horizon, and that of their mean. */
  readonly brier: number
  readonly brierBase: number
  /** Open deals that wait for a date of the buyer, and how many of them were flagged, by any layer. */
  readonly dated: number
  readonly datedFlagged: number
  /** Open deals that wait for a good reason that nobody wrote down, and how many were flagged. */
  readonly undated: number
  readonly undatedFlagged: number
  readonly isUsed: boolean
  readonly seconds: number
}

/** Looks at the open deals of a book on a day in all ways, and holds them against the truth. */
export function measureTruth(book: Book, day: Day): TruthMeasured {
  const { history } = book
  const cohort = cohortAsOf(history, day)
  const rows = openRows(cohort)
  const began = performance.now()
  const learned = learnOdds(history, day)
  const seconds = (performance.now() - began) / 1000
  const looks = allLooks(cohort, learned)
  const of = rows.map((row) => cohort.index[row])
  const measured = (look: Look | null) => look && lookMeasured(book, day, rows, of, look)
  const waiting = rows.filter((_, n) => isWaiting(book, of[n], day))
  const dated = waiting.filter((row) => book.truth.buyerDate[cohort.index[row]] === 1)
  const undated = waiting.filter((row) => !dated.includes(row))
  const isFlagged = (row: number) => LAYERS.some((name) => looks[name]?.flagged[row])
  return {
    open: rows.length,
    buried: of.filter((i) => isBuried(book, i, day)).length,
    by: {
      model: measured(looks.model),
      rules: measured(looks.rules),
      both: measured(looks.both),
      age: measured(looks.age),
    },
    ...brierOf(book, of, rows, learned.model?.horizon ?? 0, day, looks.model),
    dated: dated.length,
    datedFlagged: dated.filter(isFlagged).length,
    undated: undated.length,
    undatedFlagged: undated.filter(isFlagged).length,
    isUsed: learned.model?.used ?? false,
    seconds,
  }
}

const LAYERS = ['model', 'rules', 'both'] as const

function allLooks(cohort: Cohort, learned: OddsLearned): Readonly<Record<LookName, Look | null>> {
  return {
    model: lookByOdds(cohort, learned),
    rules: lookByTruth(truthAsOf(cohort)),
    both: lookByTruth(truthAsOf(cohort, learned)),
    age: lookByAge(cohort),
  }
}

function lookMeasured(
  book: Book,
  day: Day,
  rows: readonly number[],
  of: readonly number[],
  look: Look,
): LookMeasured {
  const { outcome, decidedOn } = book.truth
  const flagged = of.filter((_, n) => look.flagged[rows[n]])
  const lost = flagged.filter((i) => outcome[i] !== TRULY_WON)
  const dead = lost.filter((i) => decidedOn[i] <= day)
  const share = (some: readonly number[]) =>
    flagged.length === 0 ? NaN : some.length / flagged.length
  return {
    ...ranked(
      rows.map((row) => look.score[row]),
      rows.map((row) => look.flagged[row]),
      of.map((i) => isBuried(book, i, day)),
    ),
    dead: share(dead),
    lost: share(lost),
  }
}

function isBuried({ truth }: Book, i: number, day: Day): boolean {
  return truth.way[i] > 0 && truth.buriedOn[i] <= day
}

/** Whether a deal waits on a day for a good reason. */
function isWaiting({ truth }: Book, i: number, day: Day): boolean {
  const from = truth.pausedFrom[i]
  return from !== NO_DAY && from <= day && day <= truth.pausedUntil[i]
}

function brierOf(
  { truth }: Book,
  opportunity: readonly number[],
  rows: readonly number[],
  horizon: number,
  day: Day,
  look: Look | null,
) {
  if (look?.chance === undefined) return { brier: NaN, brierBase: NaN }
  const { chance } = look
  const won = opportunity.map((i) =>
    Number(truth.outcome[i] === TRULY_WON && truth.closedOn[i] - day <= horizon),
  )
  const rate = won.reduce((sum, each) => sum + each, 0) / won.length
  const off = rows.map((row, n) => (chance[row] - won[n]) ** 2)
  return {
    brier: off.reduce((sum, each) => sum + each, 0) / off.length,
    brierBase: rate * (1 - rate),
  }
}

/** Later wins among the deals that were open at month ends, and the share ever flagged at one of them. */
export interface WinsFlagged {
  readonly wins: number
  readonly flagged: Readonly<Record<LookName, number>>
}

/** Looks at every month end of a year with what was learned on the day before it. */
export function measureWinsFlagged(book: Book, from: Day, months: number): WinsFlagged {
  const { history, truth } = book
  const learned = learnOdds(history, from)
  const seen = new Set<number>()
  const flagged = new Map(LOOKS.map((name) => [name, new Set<number>()]))
  for (let month = 1; month <= months; month++) {
    const day = Math.min(from + Math.round(30.4 * month), book.until)
    const cohort = cohortAsOf(history, day)
    const looks = allLooks(cohort, learned)
    for (const row of openRows(cohort)) {
      const i = cohort.index[row] ?? 0
      if (truth.outcome[i] !== TRULY_WON) continue
      seen.add(i)
      for (const name of LOOKS) if (looks[name]?.flagged[row]) flagged.get(name)?.add(i)
    }
  }
  const share = (name: LookName) => (flagged.get(name)?.size ?? 0) / seen.size
  return {
    wins: seen.size,
    flagged: {
      model: share('model'),
      rules: share('rules'),
      both: share('both'),
      age: share('age'),
    },
  }
}
