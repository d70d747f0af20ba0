import { type Cohort, STANDING_OPEN } from '../cohort/cohort.ts'
import { belowFloor } from '../publication/floor.ts'

/** Whether the open deals are too few, or of too few owners, to be told of as a sum. */
export function belowFloorOfOpen({ size, standing, owner }: Cohort): boolean {
  const open = []
  for (let row = 0; row < size; row++)
    if (standing[row] === STANDING_OPEN) open.push({ deal: row, owners: [owner[row] ?? -1] })
  return belowFloor(open) !== null
}
