import type { ReasonTold } from '../report/trend-schemas.ts'
import { sayNumber } from '../shared/say.ts'
import { isOfFew } from './closings.ts'
import { type Course, courseOf, shareOf, trendOf } from './course.ts'
import type { Followed, Verdict } from './followed.ts'
import { sayMovement } from './say-movement.ts'
import type { StatedReasons } from './stated-reasons.ts'

/** Reasons that are shown one by one, beside those that move. */
const MOST_SHOWN = 20

const OF_FEW_OWNERS = 'Reasons of too few owners to show'
const OTHERS = 'Other reasons'

/** The reasons as documents give them: those that move first, then by losses; rare ones together. */
export function tellReasons(
  { base, followed, rare, ofFew, isMixed }: StatedReasons,
  verdicts: ReadonlyMap<Followed, Verdict>,
): ReasonTold[] {
  const moves = (one: Followed) => (verdicts.get(one)?.movement ?? null) !== null
  const still = followed.filter((one) => !moves(one))
  const others = [
    ...still.slice(MOST_SHOWN).flatMap(({ course }) => [...course.hits]),
    ...rare,
    ...(isMixed ? ofFew : []),
  ]
  const groups = [
    { name: OTHERS, hits: Uint32Array.from(others).sort() },
    { name: OF_FEW_OWNERS, hits: isMixed ? new Uint32Array() : ofFew },
  ].filter(({ hits }) => hits.length > 0 && !isOfFew(base.closings, hits))
  return [
    ...[...followed.filter(moves), ...still.slice(0, MOST_SHOWN)].map((one) =>
      tellReason(one.name, one.course, verdicts.get(one) ?? null),
    ),
    ...groups.map(({ name, hits }) => tellReason(name, courseOf(base, hits), null)),
  ]
}

function tellReason(name: string, course: Course, verdict: Verdict | null): ReasonTold {
  const share = shareOf(course)
  const stated = `Stated for ${sayNumber(share.deals)} of the ${sayNumber(share.of)} losses that state a reason.`
  return {
    name,
    ...share,
    trend: trendOf(course),
    movement: verdict?.movement ?? null,
    pValue: verdict?.pValue ?? null,
    text: verdict === null ? stated : `${stated} ${sayMovement(course, verdict)}`,
  }
}
