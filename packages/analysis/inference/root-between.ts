/**
 * Where a continuous function crosses zero between two points at which its signs differ, by Brent's
 * method (Brent 1973, Algorithms for minimization without derivatives, 4): a secant or an inverse
 * parabola where they gain, else halving. It stops within `tolerance` / 2 of the crossing and four
 * roundings; 0 means to the last digits. With R's tolerance it takes the steps of R's `uniroot`.
 * RangeError if the signs are equal. Some 10 calls, never more than about 2,000.
 */
export function rootBetween(
  f: (x: number) => number,
  low: number,
  high: number,
  tolerance: number,
): number {
  let before = { x: low, y: f(low) }
  let best = { x: high, y: f(high) }
  if (before.y === 0) return low
  if (best.y === 0) return high
  if (before.y > 0 === best.y > 0) throw new RangeError(`no crossing from ${low} to ${high}`)
  let across = before // on the other side of the crossing
  for (;;) {
    const lastStep = best.x - before.x
    if (Math.abs(across.y) < Math.abs(best.y)) {
      before = best
      best = across
      across = before
    }
    const least = 2 * Number.EPSILON * Math.abs(best.x) + tolerance / 2
    const half = (across.x - best.x) / 2
    if (Math.abs(half) <= least || best.y === 0) return best.x
    const gains = Math.abs(lastStep) >= least && Math.abs(before.y) > Math.abs(best.y)
    const wanted = gains ? interpolated(before, best, across, lastStep, least) : half
    const step = Math.abs(wanted) < least ? Math.sign(wanted) * least || -least : wanted
    before = best
    best = { x: best.x + step, y: f(best.x + step) }
    if (best.y > 0 === across.y > 0 && best.y !== 0) across = before
  }
}

interface Point {
  readonly x: number
  readonly y: number
}

/** The step to where a line or parabola through the points crosses zero; half the way if that leads astray. */
function interpolated(
  before: Point,
  best: Point,
  across: Point,
  lastStep: number,
  least: number,
): number {
  const way = across.x - best.x
  const t2 = best.y / before.y
  let p = way * t2
  let q = 1 - t2
  if (before.x !== across.x) {
    const t0 = before.y / across.y
    const t1 = best.y / across.y
    p = t2 * (way * t0 * (t0 - t1) - (best.x - before.x) * (t1 - 1))
    q = (t0 - 1) * (t1 - 1) * (t2 - 1)
  }
  if (p > 0) q = -q
  else p = -p
  const near = p < 0.75 * way * q - Math.abs(least * q) / 2
  return near && p < Math.abs((lastStep * q) / 2) ? p / q : way / 2
}
