import type { Truth } from '../truth/truth-as-of.ts'

/** A deal as documents name it, by the source's own id. */
export function namedAt({ cohort: { history, index } }: Truth, row: number) {
  const i = index[row] ?? 0
  return { id: history.id.at(i), name: history.name.at(i) }
}
