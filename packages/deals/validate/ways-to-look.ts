import type { Cohort } from '../cohort/cohort.ts'
import { WON } from '../cohort/endings.ts'
import { NO_DAY } from '../shared/day.ts'
import { BURIED } from '../truth/judge.ts'
import type { Truth } from '../truth/truth-as-of.ts'

/** A way of looking at open deals, by row of a cohort: the higher the score the surer it is lost in fact. */
export interface Look {
  readonly score: Float64Array
  readonly flagged: Uint8Array
  /** The chance of a win that it tells, where it tells one. */
  readonly chance?: Float64Array
}

/** What the truth of a cohort tells, with odds or by the rules alone: the state, and the score within it. */
export function lookByTruth({ state, score }: Truth): Look {
  return { score, flagged: state.map((code) => Number(code === BURIED)) }
}

/** What needs no program: age, and twice the age at which half of the won deals were won. */
export function lookByAge(cohort: Cohort): Look {
  const { createdOn, closedOn, ending, day } = cohort
  const won: number[] = []
  for (let r = 0; r < cohort.size; r++) {
    const days = (closedOn[r] ?? NO_DAY) - (createdOn[r] ?? NO_DAY)
    if (ending[r] === WON && createdOn[r] !== NO_DAY && closedOn[r] !== NO_DAY) won.push(days)
  }
  won.sort((a, b) => a - b)
  const twice = 2 * (won[won.length >> 1] ?? Number.POSITIVE_INFINITY)
  const score = Float64Array.from(createdOn, (on) => (on === NO_DAY ? 0 : day - on))
  return { score, flagged: Uint8Array.from(score, (age) => Number(age > twice)) }
}
