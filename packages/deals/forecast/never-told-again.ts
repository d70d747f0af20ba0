import type { Cohort } from '../cohort/cohort.ts'
import { sayNumber } from '../shared/say.ts'
import { keptSince } from './kept-since.ts'
import type { Needs } from './needs-of.ts'
import type { Window } from './windows.ts'

const FEWEST_TOLD = 3

/**
 * Where a source gives a single look at the open deals, two dates of each tell who was open on a past day
 * and no more: a forecast from them is worth what past periods, told again by them, say of it. Null where
 * enough periods were, and where stages or close dates have a history.
 */
export function neverToldAgain(
  { history, day }: Cohort,
  { period: { kind } }: Window,
  told: number,
): Needs | null {
  const { stage, closeDate } = keptSince(history)
  if (told >= FEWEST_TOLD || stage <= day || closeDate <= day) return null
  return {
    have: told,
    need: FEWEST_TOLD,
    text: `Without a history of stages or of close dates a forecast of a ${kind} needs ${FEWEST_TOLD} past ${kind}s that can be told again from the days of creation and closing alone, to see whether such a forecast comes true; of the past ${kind}s known, ${sayNumber(told)} can.`,
  }
}
