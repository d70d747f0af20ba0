import {
  type Filing,
  type MemberId,
  reopenedOn,
  standingAct,
  type Truth,
} from '@closed-learned/deals'

/** The letting go of a deal by its owner that stands; undefined: there is none. */
export function letGoOf(
  filed: readonly Filing[],
  truth: Truth,
  row: number,
  owner: MemberId,
): Filing | undefined {
  const own = filed.filter(({ member }) => member === owner).map((one) => ({ ...one, flags: [] }))
  const act = standingAct(own, truth.cohort.day, reopenedOn(truth, row))
  return act?.as === 'letGo' ? filed.find(({ id }) => id === act.filing) : undefined
}
