import { wilsonInterval } from '@closed-learned/analysis'

/** So many of so many deals, as documents give a rate. */
export function rateOf(events: number, deals: number) {
  if (deals === 0) return { value: null, interval: null, deals }
  return { value: events / deals, interval: wilsonInterval(events, deals), deals }
}
