import type { QuarterRates } from '../quarters/rate-plot.ts'

const rate = (value: number | null, wide: number, deals = 20) => ({
  value,
  interval:
    value === null ? null : ([Math.max(0, value - wide), Math.min(1, value + wide)] as const),
  deals,
})

const quarter = (n: number) => `Q${(n % 4) + 1} ${2024 + Math.floor(n / 4)}`

const over = (
  here: readonly (number | null)[],
  rest: readonly (number | null)[],
  wide: number,
): QuarterRates[] =>
  here.map((value, n) => ({
    name: quarter(n + 2),
    here: rate(value, wide),
    rest: rate(rest[n] ?? null, 0.02),
  }))

/** How often it happened here and elsewhere, by quarter. */
export const quarters: Record<string, readonly QuarterRates[]> = {
  years: over(
    [0.9, 0.86, 0.94, 0.81, 0.79, 0.9, 0.88, 0.93, 0.85],
    [0.7, 0.71, 0.68, 0.72, 0.7, 0.69, 0.71, 0.7, 0.72],
    0.12,
  ),
  gaps: over([0.4, null, 0.55, null, null, 0.5], [0.3, 0.3, 0.31, 0.29, null, 0.3], 0.2),
  close: over([0.7, 0.71, 0.7], [0.7, 0.7, 0.71], 0.1),
  rare: over([0.02, 0.03, 0.01, 0.04], [0.01, 0.01, 0.01, 0.01], 0.008),
  'two-quarters': over([0.9, 0.7], [0.6, 0.6], 0.2),
}

interface Beside {
  readonly rate: number
  readonly interval: readonly [number, number]
  readonly rest: number
  readonly top: number
}

/** A rate here and the one elsewhere. */
export const besides: Record<string, Beside> = {
  more: { rate: 0.89, interval: [0.84, 0.94], rest: 0.68, top: 1 },
  less: { rate: 0.6, interval: [0.55, 0.65], rest: 0.74, top: 1 },
  all: { rate: 1, interval: [0.93, 1], rest: 0.99, top: 1 },
  none: { rate: 0, interval: [0, 0.04], rest: 0.03, top: 0.04 },
  rare: { rate: 0.15, interval: [0.12, 0.19], rest: 0.06, top: 0.2 },
}
