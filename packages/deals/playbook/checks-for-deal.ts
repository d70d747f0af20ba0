import { meetsWhere } from '../segment/rows-where.ts'
import type { DealAtHand } from './playbook-facts.ts'
import type { CheckTold } from './schemas.ts'
import { stageReached } from './stage-entered.ts'

/** So many are asked of a deal at a time. */
const MOST_ASKED = 3

/** A check as it is asked of a deal. */
export interface CheckForDeal {
  readonly check: CheckTold
  /** Whether the deal is of the kind to which it would say no. */
  readonly meets: boolean
}

/**
 * The checks that are asked of a deal from its stage on: those of its kind first, then those that were
 * shown to predict, then by how much at the least such deals were lost more often. At most three, and
 * every one that was answered; one that retired is asked of none.
 */
export function checksForDeal(
  { truth: { cohort }, row }: DealAtHand,
  checks: readonly CheckTold[],
  isAnswered: (id: string) => boolean,
): readonly CheckForDeal[] {
  const asked = checks
    .filter(
      ({ standing, content }) =>
        standing !== 'retired' && stageReached(cohort, row, content.fromStage),
    )
    .map((check) => {
      const { where } = check.content
      return { check, meets: where.length > 0 && meetsWhere(cohort, where, row) }
    })
    .sort(strongest)
  const open = asked.filter(({ check }) => !isAnswered(check.id)).slice(0, MOST_ASKED)
  return asked.filter((one) => open.includes(one) || isAnswered(one.check.id))
}

const strongest = (a: CheckForDeal, b: CheckForDeal) =>
  Number(b.meets) - Number(a.meets) ||
  Number(b.check.standing === 'predicts') - Number(a.check.standing === 'predicts') ||
  leastLift(b) - leastLift(a)

const leastLift = ({ check }: CheckForDeal) => check.backTest.lift?.interval[0] ?? 0
