/** A rate by quarter as rows of a file. */
export function trendRows(
  trend: readonly {
    readonly quarter: string
    readonly value: number | null
    readonly interval: readonly [number, number] | null
    readonly deals: number
  }[],
): (readonly (string | number | null)[])[] {
  const rows = trend.map(({ quarter, value, interval, deals }) => [
    quarter,
    value,
    interval?.[0] ?? null,
    interval?.[1] ?? null,
    deals,
  ])
  return [['quarter', 'share', 'low', 'high', 'deals'], ...rows]
}
