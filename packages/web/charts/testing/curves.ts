import type { CurvePoint, CurveSeries } from '../curve/series.ts'

/** Steps that rise to `share`, half of it by `median`, as those of real deals do. */
function rising(share: number, median: number, last: number, deals: number): CurvePoint[] {
  const points: CurvePoint[] = []
  for (let i = 1; i <= 60; i++) {
    const day = Math.round((last * i) / 60)
    const part = 1 - 2 ** -((day / median) ** 1.6)
    const value = share * part
    const doubt = 1.96 * Math.sqrt((value * (1 - value)) / deals)
    points.push({ day, value, low: Math.max(0, value - doubt), high: Math.min(1, value + doubt) })
  }
  return points
}

export const won: CurveSeries = {
  key: 'won',
  label: 'won',
  tone: 'won',
  points: rising(0.24, 81, 360, 900),
  median: 78,
}

export const lost: CurveSeries = {
  key: 'lost',
  label: 'lost',
  tone: 'lost',
  points: rising(0.52, 120, 360, 900),
  median: 116,
}

export const noDecision: CurveSeries = {
  key: 'noDecision',
  label: 'no decision',
  tone: 'noDecision',
  points: rising(0.16, 170, 360, 900),
  median: 158,
}

/** Two that run into each other. */
export const close: readonly CurveSeries[] = [
  { ...won, points: rising(0.31, 60, 180, 60), median: 58 },
  { ...lost, points: rising(0.33, 64, 180, 60), median: 61 },
  { ...noDecision, points: rising(0.3, 62, 180, 60), median: 60 },
]

export const onePoint: readonly CurveSeries[] = [
  { ...won, points: [{ day: 30, value: 1, low: 0.2, high: 1 }], median: 30 },
]

export const empty: readonly CurveSeries[] = [{ ...won, points: [], median: null }]

export const years: readonly CurveSeries[] = [
  { ...won, points: rising(0.004, 900, 2400, 40_000), median: 870 },
  { ...lost, points: rising(0.97, 1200, 2400, 40_000), median: 1010 },
]
