import { type Cohort, mayOpen, STANDING_OPEN } from '../cohort/cohort.ts'
import { oncePer } from '../shared/once-per.ts'
import type { Truth } from '../truth/truth-as-of.ts'

/**
 * The row of the source's own id; of several with one id an open one. Undefined if none has it that the
 * reader may open: one that is not theirs is as one that does not exist.
 */
export function rowOfId({ cohort }: Truth, id: string): number | undefined {
  return indexOf(cohort).get(id)
}

const indexOf = oncePer((cohort: Cohort): ReadonlyMap<string, number> => {
  const rows = new Map<string, number>()
  for (let row = 0; row < cohort.size; row++) {
    if (!mayOpen(cohort, row)) continue
    const id = cohort.history.id.at(cohort.index[row] ?? 0)
    if (!rows.has(id) || cohort.standing[row] === STANDING_OPEN) rows.set(id, row)
  }
  return rows
})
