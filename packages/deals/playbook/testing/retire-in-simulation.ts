import { seededRandom } from '@closed-learned/analysis'
import { type CheckStanding, checkVerdict, DEALS_TO_SHOW } from '../check-verdict.ts'

/** Of deals to which the planted check says no, so many are lost; of the others. */
const LOST_WHERE_FLAGGED = 0.88
const LOST_ELSEWHERE = 0.55
/** To so many deals a check says no. */
const FLAGGED = 0.35

/** What became of a check that predicts, and of others that do not, after 200 deals of one company. */
export function retireInSimulation(
  seed: string,
  noise: number,
): { readonly planted: CheckStanding; readonly noise: readonly CheckStanding[] } {
  const random = seededRandom(seed)
  const flagged = drawn(random, FLAGGED)
  const lost = flagged.map((flag) =>
    Number(random.uniform() < (flag === 1 ? LOST_WHERE_FLAGGED : LOST_ELSEWHERE)),
  )
  return {
    planted: checkVerdict({ lost, flagged }).standing,
    noise: Array.from(
      { length: noise },
      // From a check that says no seldom to one that does so to half of them.
      (_, n) => checkVerdict({ lost, flagged: drawn(random, 0.1 + (0.4 * n) / noise) }).standing,
    ),
  }
}

function drawn(random: ReturnType<typeof seededRandom>, share: number): Uint8Array {
  return Uint8Array.from({ length: DEALS_TO_SHOW }, () => Number(random.uniform() < share))
}
