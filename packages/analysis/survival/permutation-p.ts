import { type Random, seededRandom } from '../array/random.ts'
import { type GroupTable, relabel } from './group-table.ts'

const TIE = 1 - 1e-9

/**
 * How often a statistic is at least as large as it was seen to be if the groups are dealt out blindly
 * within their strata, sizes kept; what was seen counts as one of the deals, so that the p-value is never
 * too small. Exact where groups are censored alike; else the statistic must be studentised (Neuhaus
 * 1993), as those of the tests here are. Leaves the tables dealt out anew.
 */
export function permutationP(
  tables: readonly GroupTable[],
  statistic: () => number,
  permutations: number,
  seed: number | string,
): number {
  const seen = statistic()
  const random = seededRandom(seed)
  const deals = tables.map((table) => dealer(table, random))
  let asLarge = 1
  for (let i = 0; i < permutations; i++) {
    for (const deal of deals) deal()
    if (statistic() >= seen * TIE) asLarge++
  }
  return asLarge / (permutations + 1)
}

/** Only the members of the smaller groups are drawn; all others are of the largest. */
function dealer(table: GroupTable, random: Random): () => void {
  const { group } = table.subjects
  const sizes = new Float64Array(table.groups)
  for (const g of group) sizes[g]++
  const [largest, ...smaller] = Array.from(sizes, (_, g) => g).sort((a, b) => sizes[b] - sizes[a])
  const labels = Uint8Array.from(smaller.flatMap((g) => Array.from({ length: sizes[g] }, () => g)))
  const subjects = Uint32Array.from(group, (_, i) => i)
  for (const i of subjects) relabel(table, i, largest)
  return () => {
    for (let at = 0; at < labels.length; at++) relabel(table, subjects[at], largest)
    for (let at = 0; at < labels.length; at++) {
      const drawn = at + random.below(subjects.length - at)
      const subject = subjects[drawn]
      subjects[drawn] = subjects[at]
      subjects[at] = subject
      relabel(table, subject, labels[at])
    }
  }
}
