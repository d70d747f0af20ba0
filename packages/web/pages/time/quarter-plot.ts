import { sayNumber, type TimePage } from '@closed-learned/deals'
import { scaleLinear } from 'd3-scale'
import { textWidth } from '../../charts/draw/text-width.ts'
import type { Tone } from '../../charts/draw/tone.ts'
import { sayQuarter } from '../../frame/say-quarter.ts'

type Trend = TimePage['trend']

/** The quarters' medians in pixels. */
export interface QuarterPlot {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly bottom: number
  /** Days, with their height. */
  readonly rules: readonly { readonly days: number; readonly y: number }[]
  readonly ticks: readonly { readonly text: string; readonly x: number }[]
  readonly lines: readonly QuarterLine[]
}

export interface QuarterLine {
  readonly tone: Tone
  readonly text: string
  /** Where the text stands: beside the line's end, or over it or below where the other goes on. */
  readonly textX: number
  readonly textY: number
  readonly anchor: 'start' | 'middle'
  /** Null where it cannot be told. */
  readonly points: readonly ({ readonly x: number; readonly y: number } | null)[]
}

const LINES = [
  { key: 'wonMedian', tone: 'won', name: 'to win' },
  { key: 'lostMedian', tone: 'lost', name: 'to lose' },
] as const

const TOP = 8
const TALL = 130
const AXIS = 24
/** Baselines of texts at the lines' ends are at least so far apart. */
const APART = 15

/** The quarters from the first to the last that can be told; fewer than two make no line. */
export function toldQuarters(trend: Trend): Trend {
  const isTold = ({ wonMedian, lostMedian }: Trend[number]) => (wonMedian ?? lostMedian) !== null
  return trend.slice(trend.findIndex(isTold), trend.findLastIndex(isTold) + 1)
}

/** Lines from zero on, so that a small change looks small. */
export function quarterPlot(trend: Trend, width: number): QuarterPlot {
  const most = Math.max(
    1,
    ...trend.flatMap(({ wonMedian, lostMedian }) => [wonMedian ?? 0, lostMedian ?? 0]),
  )
  const bottom = TOP + TALL
  const y = scaleLinear([0, most], [bottom, TOP]).nice(3)
  const rules = y.ticks(3).map((days) => ({ days, y: y(days) }))
  const left = Math.max(...rules.map(({ days }) => textWidth(sayNumber(days), 11))) + 14
  const told = LINES.flatMap((line) => {
    const days = trend.findLast(({ [line.key]: median }) => median !== null)?.[line.key]
    return days == null ? [] : [{ ...line, text: `${line.name}: ${sayNumber(days)}` }]
  })
  const right = width - Math.max(...told.map(({ text }) => textWidth(text, 12, true))) - 12
  const x = scaleLinear([0, Math.max(1, trend.length - 1)], [left + 6, right])
  const pointsOf = (key: Key): Points =>
    trend.map(({ [key]: days }, i) => (days === null ? null : { x: x(i), y: y(days) }))
  const points = { wonMedian: pointsOf('wonMedian'), lostMedian: pointsOf('lostMedian') }
  const lines = told.map(
    ({ key, tone, text }): QuarterLine => ({
      tone,
      text,
      points: points[key],
      ...placeText(trend, key, text, points),
    }),
  )
  const ticks = ticksOf(trend, x)
  return { width, height: bottom + AXIS, left, right, bottom, rules, ticks, lines: apart(lines) }
}

type Key = (typeof LINES)[number]['key']
type Points = QuarterLine['points']

/** Beside the last quarter; of a line that ends before it, on the side where the other is not. */
function placeText(trend: Trend, key: Key, text: string, all: Record<Key, Points>) {
  const at = all[key].findLastIndex((point) => point !== null)
  const { x, y } = all[key][at] ?? { x: 0, y: 0 }
  if (at === trend.length - 1) return { textX: x + 9, textY: y + 4, anchor: 'start' as const }
  const other = all[key === 'wonMedian' ? 'lostMedian' : 'wonMedian'][at]?.y ?? y
  const half = textWidth(text, 12, true) / 2 + 4
  const near = [...all.wonMedian, ...all.lostMedian]
    .filter((point) => point !== null && Math.abs(point.x - x) <= half)
    .map((point) => point?.y ?? y)
  const textY = y <= other ? Math.min(...near) - 9 : Math.max(...near) + 18
  return { textX: x, textY, anchor: 'middle' as const }
}

/** Years where they begin; of few quarters each end. */
function ticksOf(trend: Trend, x: (i: number) => number): { text: string; x: number }[] {
  const years = trend.flatMap(({ quarter }, i) =>
    quarter.endsWith('Q1') ? [{ text: quarter.slice(0, 4), x: x(i) }] : [],
  )
  const step = Math.ceil(44 / Math.max(1, (years[1]?.x ?? 999) - (years[0]?.x ?? 0)))
  if (years.length > 1) return years.filter((_, i) => i % step === 0)
  return [0, trend.length - 1].map((i) => ({ text: sayQuarter(trend[i]?.quarter ?? ''), x: x(i) }))
}

/** Moves two texts apart that would touch. */
function apart(lines: readonly QuarterLine[]): QuarterLine[] {
  const [upper, lower] = lines.toSorted((a, b) => a.textY - b.textY)
  if (!upper || !lower) return [...lines]
  const gap = APART - (lower.textY - upper.textY)
  if (gap <= 0 || upper.anchor !== lower.anchor) return [...lines]
  return [
    { ...upper, textY: upper.textY - gap / 2 },
    { ...lower, textY: lower.textY + gap / 2 },
  ]
}
