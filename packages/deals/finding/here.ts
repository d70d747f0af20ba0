import type { Condition, SegmentData } from '@closed-learned/analysis'

/** 1 for every row in which all conditions hold. */
export function rowsIn(data: SegmentData, where: readonly Condition[]): Uint8Array {
  const here = new Uint8Array(data.outcome.length).fill(1)
  for (const { attribute, value } of where) {
    const codes = data.attributes[attribute]?.codes ?? []
    for (let n = 0; n < here.length; n++) if (codes[n] !== value) here[n] = 0
  }
  return here
}

/** How many rows there are and how many of them it happened in, here and elsewhere. */
export interface HereAndRest {
  readonly deals: number
  readonly events: number
  readonly restDeals: number
  readonly restEvents: number
}

export function countsIn({ outcome }: SegmentData, here: Uint8Array): HereAndRest {
  let [deals, events, all] = [0, 0, 0]
  for (let n = 0; n < here.length; n++) {
    const happened = outcome[n] ?? 0
    all += happened
    if (here[n] === 0) continue
    deals++
    events += happened
  }
  return { deals, events, restDeals: here.length - deals, restEvents: all - events }
}
