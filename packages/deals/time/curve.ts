import type { CumulativeIncidence } from '@closed-learned/analysis'

/** One point of a cumulative incidence curve. */
export interface CurvePoint {
  readonly day: number
  readonly value: number
  readonly low: number
  readonly high: number
}

/** Steps of the height into which a curve is cut; each point kept is exact. */
const STEPS = 200

/**
 * A curve up to the horizon, thinned: a point is kept where the curve has risen by another 200th of
 * its final height, and the first and the last one.
 */
export function thinCurve(
  time: Float64Array,
  incidence: CumulativeIncidence,
  horizon: number,
): CurvePoint[] {
  let last = time.length - 1
  while (last >= 0 && (time[last] ?? 0) > horizon) last--
  const total = incidence.incidence[last] ?? 0
  const points: CurvePoint[] = []
  let step = -1
  for (let i = 0; i <= last && total > 0; i++) {
    const value = incidence.incidence[i] ?? 0
    const now = Math.floor((value / total) * STEPS)
    if (now === step && i !== last) continue
    step = now
    points.push(pointAt(time, incidence, i))
  }
  return points
}

function pointAt(time: Float64Array, curve: CumulativeIncidence, i: number): CurvePoint {
  const value = Math.min(1, curve.incidence[i] ?? 0)
  const low = curve.lower[i] ?? Number.NaN
  const high = curve.upper[i] ?? Number.NaN
  return {
    day: time[i] ?? 0,
    value,
    // Where the incidence is 0 or 1 the limits are not defined.
    low: Number.isNaN(low) ? value : Math.max(0, low),
    high: Number.isNaN(high) ? value : Math.min(1, high),
  }
}
