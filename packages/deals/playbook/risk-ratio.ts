/** Events and deals of two sides in one stratum. */
export interface RiskStratum {
  readonly events: number
  readonly deals: number
  readonly restEvents: number
  readonly restDeals: number
}

/** How many times as often something happens on one side, within strata, with its 95 % interval. */
export interface RiskRatio {
  readonly value: number
  readonly interval: readonly [number, number]
}

const Z = 1.959963984540054

/**
 * The ratio of two rates common to all strata (Mantel–Haenszel), with the interval of Greenland and
 * Robins (1985). Null where no stratum has both sides, or one side has no events.
 */
export function riskRatio(strata: readonly RiskStratum[]): RiskRatio | null {
  let [here, rest, spread] = [0, 0, 0]
  for (const { events, deals, restEvents, restDeals } of strata) {
    const all = deals + restDeals
    if (deals === 0 || restDeals === 0) continue
    here += (events * restDeals) / all
    rest += (restEvents * deals) / all
    spread += ((events + restEvents) * deals * restDeals - events * restEvents * all) / (all * all)
  }
  if (here === 0 || rest === 0) return null
  const value = here / rest
  const reach = Z * Math.sqrt(spread / (here * rest))
  return { value, interval: [value * Math.exp(-reach), value * Math.exp(reach)] }
}
