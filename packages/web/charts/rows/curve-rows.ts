import type { CurveSeries } from '../curve/series.ts'

/** Curves as rows of a file: the share that has ended in each way, by day. */
export function curveRows(series: readonly CurveSeries[]): (readonly (string | number | null)[])[] {
  const rows = series.flatMap(({ label, points }) =>
    points.map(({ day, value, low, high }) => [label, day, value, low, high]),
  )
  return [['ended', 'day', 'share', 'low', 'high'], ...rows]
}
