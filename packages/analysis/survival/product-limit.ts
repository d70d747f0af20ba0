import type { EventTable } from './durations.ts'

/** The product-limit estimate at each time of a table, and Greenwood's sum behind its errors. */
export interface ProductLimit {
  readonly time: Float64Array
  readonly nRisk: Float64Array
  readonly nEvent: Float64Array
  /** Share still without event just after each time. */
  readonly survival: Float64Array
  /** Greenwood's terms d / (Y (Y - d)), not summed; 0 where all at risk had the event. */
  readonly greenwood: Float64Array
}

/** Kaplan and Meier's product over the distinct times, all causes taken as one event. O(m). */
export function productLimit({ time, nRisk, left }: EventTable): ProductLimit {
  const m = time.length
  const nEvent = new Float64Array(m)
  for (let cause = 1; cause < left.length; cause++) {
    for (let i = 0; i < m; i++) nEvent[i] += left[cause][i]
  }
  const survival = new Float64Array(m)
  const greenwood = new Float64Array(m)
  let s = 1
  for (let i = 0; i < m; i++) {
    const stay = nRisk[i] - nEvent[i]
    s *= stay / nRisk[i]
    survival[i] = s
    greenwood[i] = stay > 0 ? nEvent[i] / (nRisk[i] * stay) : 0
  }
  return { time, nRisk, nEvent, survival, greenwood }
}

/**
 * With late entries: the first time at which all then at risk had the event although others left
 * later. From there the estimate stays at 0, whatever the others do; null if that never happens.
 */
export function emptiedAt(time: Float64Array, survival: Float64Array): number | null {
  const first = survival.indexOf(0)
  return first < 0 || first === time.length - 1 ? null : time[first]
}
