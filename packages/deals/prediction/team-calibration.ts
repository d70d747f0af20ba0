import { type CausesGiven, joinedMonths } from '../loss-account/causes-of-team.ts'
import type { ShareTold } from '../publication/publication.ts'
import { rangeOf, shareRanges } from '../publication/share-ranges.ts'
import { mean } from './error-doubt.ts'

/** A resolved deal as the sum of its author's team counts it. */
export interface TeamRow extends Pick<CausesGiven, 'month' | 'author'> {
  readonly opportunity: number
  /** What was said first, and how often deals were won before; from 0 to 1. */
  readonly chance: number
  readonly base: number | null
  readonly won: boolean
}

/** A score as it is told of a team: never nearer than this. */
export interface ScoreTold {
  readonly from: number
  readonly to: number
}

/** What a team is told of its predictions, over some months; of nobody in it. */
export interface TeamTold {
  readonly months: readonly [string, string]
  /** At least so many deals. */
  readonly deals: number
  /** In tenths: how many were expected to be won, and were. */
  readonly said: ShareTold
  readonly won: ShareTold
  readonly score: ScoreTold
  /** What saying each time how often deals were won before would have scored. */
  readonly base: ScoreTold | null
}

/** A telling, with the deals in it, which are never told of again. */
export interface TeamTelling {
  readonly told: TeamTold
  readonly counted: readonly number[]
}

/**
 * What a team may be told anew: whole months joined until five deals of three people stand behind
 * them, told once, never overlapping. `months` are those that are over and not told of yet, in order;
 * what came in late of earlier ones counts in the first of them.
 */
export function teamTellings(rows: readonly TeamRow[], months: readonly string[]): TeamTelling[] {
  const [first = ''] = months
  const dated = rows.map((row) => (row.month < first ? { ...row, month: first } : row))
  return joinedMonths(dated, months).map(({ months, rows }) => ({
    told: toldOf(months, rows),
    counted: rows.map(({ opportunity }) => opportunity),
  }))
}

function toldOf(months: readonly [string, string], rows: readonly TeamRow[]): TeamTold {
  const of = rows.length
  const error = (chance: number, won: boolean) => (chance - Number(won)) ** 2
  const bases = rows.flatMap(({ base, won }) => (base === null ? [] : [error(base, won)]))
  return {
    months,
    deals: STEPS_OF_DEALS.findLast((step) => step <= of) ?? 0,
    said: tenths(Math.round(rows.reduce((sum, { chance }) => sum + chance, 0)), of),
    won: tenths(rows.filter(({ won }) => won).length, of),
    score: scoreTold(mean(rows.map(({ chance, won }) => error(chance, won)))),
    base: bases.length < of ? null : scoreTold(mean(bases)),
  }
}

/** Deals are told as at least so many. */
export const STEPS_OF_DEALS = [5, 10, 20, 50, 100]
const STEPS_OF_SCORE = [0, 0.1, 0.2, 0.3]

/** The ranges are those of what is published: fixed before the count is looked at. */
export function tenths(count: number, of: number): ShareTold {
  return (
    rangeOf(
      shareRanges(of, 2, () => true),
      count,
      of,
    ) ?? { from: 0, to: 10 }
  )
}

function scoreTold(score: number): ScoreTold {
  const step = STEPS_OF_SCORE.findLastIndex((from) => from <= score)
  return { from: STEPS_OF_SCORE[step] ?? 0, to: STEPS_OF_SCORE[step + 1] ?? 1 }
}
