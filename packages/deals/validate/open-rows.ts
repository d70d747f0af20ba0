import { type Cohort, STANDING_OPEN } from '../cohort/cohort.ts'

/** The rows of a cohort that are open on its day. */
export function openRows({ standing, size }: Cohort): number[] {
  return Array.from({ length: size }, (_, row) => row).filter(
    (row) => standing[row] === STANDING_OPEN,
  )
}
