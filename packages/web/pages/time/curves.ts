import type { EndingTime } from '@closed-learned/deals'
import type { CurveSeries } from '../../charts/curve/series.ts'
import { isTold, WAYS } from './say-ending.ts'

const NAMES = { won: 'won', lost: 'lost', noDecision: 'no decision' } as const

type Times = { readonly [key in keyof typeof NAMES]?: EndingTime | null }

/** The ways of ending that can be told, as lines of a chart; wins first. */
export function curvesOf(times: Times): CurveSeries[] {
  return WAYS.flatMap(({ key }): CurveSeries[] => {
    const ending = times[key]
    if (!ending || !isTold(ending)) return []
    const { curve, median } = ending
    return [{ key, label: NAMES[key], tone: key, points: curve, median }]
  })
}
