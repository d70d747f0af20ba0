import { STANDING_OPEN } from '../cohort/cohort.ts'
import { dealsHeld } from '../heads-up/deals-held.ts'
import { isOfRolesAlone, lessonsMet, type MetBy } from '../heads-up/lessons-met.ts'
import { FEWEST_DEALS } from '../publication/floor.ts'
import { oncePer } from '../shared/once-per.ts'
import { sayNumber } from '../shared/say.ts'
import { ownerFloor } from '../time/owner-floor.ts'
import type { Truth } from '../truth/truth-as-of.ts'

/** Counts of open deals are told in these steps: two that differ by a deal are seldom told apart. */
const STEPS = [5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000]

/**
 * How many open deals a lesson would meet, in a sentence: none where its moment is told in words alone,
 * else a rounded number from five deals of three owners on.
 */
export function sayMeetsOpen(truth: Truth, content: MetBy): string {
  const { where, stage, competitor } = content
  if (isOfRolesAlone(content)) return BY_ROLES
  if (where.length === 0 && stage === null && competitor === null) return IN_WORDS
  const { rows, held } = openOf(truth)
  const met = lessonsMet(held, [content])
  const deals = rows.filter((_, n) => met.has(n, 0))
  const others = rows.filter((_, n) => !met.has(n, 0))
  const { isUnder } = ownerFloor(truth.cohort)
  const areFew = (of: Uint32Array) => of.length < FEWEST_DEALS || isUnder(of)
  if (areFew(deals)) return FEW
  if (areFew(others)) return NEARLY_ALL
  return `It meets about ${sayNumber(nearest(deals.length))} of the deals that are open now.`
}

const IN_WORDS =
  'As it stands it will meet no open deal: its moment is told in words alone. A segment, a stage or a competitor finds deals for it.'
const BY_ROLES =
  'It meets open deals of which it is known who takes part in the decision there, and that it is so; they are not counted before.'
const FEW = 'Few of the deals that are open now are like it, or none.'
const NEARLY_ALL =
  'It meets nearly every deal that is open now: where all are told the same, few listen.'

const nearest = (count: number): number =>
  STEPS.reduce((best, step) => (Math.abs(step - count) < Math.abs(best - count) ? step : best))

const openOf = oncePer(({ cohort }: Truth) => {
  const rows = Uint32Array.from(cohort.standing.keys()).filter(
    (row) => cohort.standing[row] === STANDING_OPEN,
  )
  return { rows, held: dealsHeld(cohort, rows) }
})
