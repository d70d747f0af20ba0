import type { SegmentData } from '@closed-learned/analysis'
import { strataTables } from './strata-tables.ts'

/** Half a deal stands for none, so that the ratio is finite. */
const LEAST = 0.5

/** The odds ratio here to elsewhere that all strata have in common (Mantel-Haenszel), made finite. */
export function commonOdds(data: SegmentData, here: Uint8Array): number {
  const { deals, events, own, ownEvents } = strataTables(data, here, new Int16Array(here.length))
  let [agreeing, opposing] = [0, 0]
  for (let s = 0; s < deals.length; s++) {
    const [n, e, h, a] = [deals[s] ?? 0, events[s] ?? 0, own[s] ?? 0, ownEvents[s] ?? 0]
    if (n === 0) continue
    agreeing += (a * (n - h - e + a)) / n
    opposing += ((h - a) * (e - a)) / n
  }
  return Math.max(agreeing, LEAST) / Math.max(opposing, LEAST)
}
