import type { SegmentData } from '@closed-learned/analysis'

/**
 * Deals and events of each stratum, over all and here; `groupOf` is the group of its rows, -1 for none.
 * `group`: of each row, the same for all rows of a stratum.
 */
export function strataTables(
  { outcome, strata }: SegmentData,
  here: Uint8Array,
  group: Int16Array,
) {
  const count = strata?.reduce((most, code) => Math.max(most, code), -1) ?? 0
  const column = () => new Uint32Array(count + 1)
  const [deals, events, own, ownEvents] = [column(), column(), column(), column()]
  const groupOf = new Int16Array(count + 1).fill(-1)
  for (let n = 0; n < outcome.length; n++) {
    const s = strata?.[n] ?? 0
    if (s < 0) continue
    const happened = outcome[n] ?? 0
    deals[s] = (deals[s] ?? 0) + 1
    events[s] = (events[s] ?? 0) + happened
    groupOf[s] = group[n] ?? -1
    if (here[n] === 0) continue
    own[s] = (own[s] ?? 0) + 1
    ownEvents[s] = (ownEvents[s] ?? 0) + happened
  }
  return { deals, events, own, ownEvents, groupOf }
}
