/** Deals of a stratum, and how many of them are here, of the events, or both. */
export interface StratumTable {
  readonly deals: number
  readonly events: number
  readonly own: number
}

/** How many of the events would fall here, on average, and how far that varies. */
export interface Draw {
  readonly mean: number
  readonly variance: number
}

/** Weights below this share of the largest count for nothing. */
const NOTHING = 1e-15

/**
 * Events here given the margins of a stratum, if the odds ratio here to elsewhere is `ratio` (finite,
 * above 0): Fisher's noncentral hypergeometric distribution.
 */
export function tiltedDraw({ deals, events, own }: StratumTable, ratio: number): Draw {
  const low = Math.max(0, own + events - deals)
  const high = Math.min(own, events)
  /** Weight of one more, by that of k. */
  const step = (k: number) =>
    (((own - k) * (events - k)) / ((k + 1) * (deals - own - events + k + 1))) * ratio
  let mode = low
  while (mode < high && step(mode) > 1) mode++
  // Around the mode, so that neither small variances cancel nor weights overflow.
  let [weight, first, second] = [1, 0, 0]
  const add = (k: number, w: number) => {
    weight += w
    first += w * (k - mode)
    second += w * (k - mode) ** 2
  }
  for (let k = mode + 1, w = step(mode); k <= high && w > NOTHING; w *= step(k), k++) add(k, w)
  for (let k = mode - 1, w = 1 / step(k); k >= low && w > NOTHING; k--, w /= step(k)) add(k, w)
  const off = first / weight
  return { mean: mode + off, variance: Math.max(0, second / weight - off * off) }
}
