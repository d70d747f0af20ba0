/** A number and the interval in which it lies. */
export interface Estimate {
  readonly value: number
  readonly interval: readonly [number, number]
}

/**
 * The interval of a - b, made of the intervals of two independent numbers at the same level: each
 * end takes from both numbers the side that matters to it, so that lopsided intervals stay so.
 * Of two rates with Wilson's intervals it is Newcombe's score interval (1998, method 10); of other
 * numbers see Zou and Donner (2008).
 */
export function differenceInterval(a: Estimate, b: Estimate): readonly [number, number] {
  const apart = a.value - b.value
  const below = Math.hypot(a.value - a.interval[0], b.interval[1] - b.value)
  const above = Math.hypot(a.interval[1] - a.value, b.value - b.interval[0])
  return [apart - below, apart + above]
}
