import type { Tone } from '../draw/tone.ts'

/** Share (0 … 1) that has ended in this way by a day, with its interval. */
export interface CurvePoint {
  readonly day: number
  readonly value: number
  readonly low: number
  readonly high: number
}

export interface CurveSeries {
  readonly key: string
  /** Its name, as the label says it: `won`. */
  readonly label: string
  readonly tone: Tone
  readonly points: readonly CurvePoint[]
  /** The day on which half of its own endings had come. */
  readonly median: number | null
  /** What became of half by then, where its colour does not say it. */
  readonly half?: string
}

/** The curve's last point on or before a day; 0 before the first. */
export function pointAt(points: readonly CurvePoint[], day: number): CurvePoint {
  let found: CurvePoint = { day: 0, value: 0, low: 0, high: 0 }
  for (const point of points) {
    if (point.day > day) break
    found = point
  }
  return found
}

/** From day 0 to the horizon, so that the steps begin and end at the frame. */
export function fullPoints(points: readonly CurvePoint[], horizon: number): CurvePoint[] {
  const start: CurvePoint = { day: 0, value: 0, low: 0, high: 0 }
  const inside = points.filter(({ day }) => day <= horizon)
  const end = inside.at(-1) ?? start
  const before = inside[0]?.day === 0 ? [] : [start]
  return [...before, ...inside, { ...end, day: horizon }]
}
