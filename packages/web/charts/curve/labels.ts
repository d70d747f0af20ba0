import { type Box, boxOfText, overlap, type PlacedText } from '../draw/box.ts'
import { r1 } from '../draw/round.ts'
import { grouped } from '../draw/say-amount.ts'
import { sayShare } from '../draw/say-share.ts'
import { textWidth } from '../draw/text-width.ts'
import type { Tone } from '../draw/tone.ts'
import type { Scales } from './scales.ts'
import { type CurveSeries, pointAt } from './series.ts'

export interface CurveLabel extends PlacedText {
  readonly key: string
  readonly tone: Tone
}

/** A line in pixels, sampled every few pixels. */
interface Trace {
  readonly series: CurveSeries
  readonly samples: readonly { x: number; y: number; low: number; high: number }[]
  readonly medianX: number | null
  readonly medianY: number
}

const STRIDE = 4
const SIZE = 12
/** What it costs to touch a line. */
const TOUCHES = 200
/** Baselines of labels of the lines' ends are at least so far apart. */
const APART = 14

/** What became of half: the same words on every chart. */
const HALF: Partial<Record<Tone, string>> = { won: 'half signed', lost: 'half gone' }

export function labelText({ label, tone, median, half }: CurveSeries): string {
  return median === null
    ? label
    : `${label}: ${half ?? HALF[tone] ?? 'half over'} by day ${grouped(median)}`
}

/** A label for each line near its median, over no line, dot or other label; null without room. */
export function placeLabels(series: readonly CurveSeries[], scales: Scales): CurveLabel[] | null {
  const traces = series.map((each) => traceOf(each, scales))
  const placed: CurveLabel[] = []
  const taken: Box[] = []
  for (const own of traces) {
    const text = labelText(own.series)
    let least = Number.POSITIVE_INFINITY
    let found: PlacedText | null = null
    for (const place of candidates(own, text, scales)) {
      const cost = costOf(place, own, traces, taken)
      if (cost >= least) continue
      least = cost
      found = place
    }
    if (!found || least >= TOUCHES) return null
    placed.push({ ...found, key: own.series.key, tone: own.series.tone })
    taken.push(boxOfText(found, SIZE, true))
  }
  return placed
}

function traceOf(series: CurveSeries, { x, y, plot }: Scales): Trace {
  const samples: { x: number; y: number; low: number; high: number }[] = []
  for (let at = plot.left; at <= plot.right; at += STRIDE) {
    const { value, low, high } = pointAt(series.points, x.invert(at))
    samples.push({ x: at, y: y(value), low: y(low), high: y(high) })
  }
  const { median } = series
  return {
    series,
    samples,
    medianX: median === null ? null : x(median),
    medianY: median === null ? 0 : y(pointAt(series.points, median).value),
  }
}

/** Above and below the line, everywhere along it. */
function candidates({ samples }: Trace, text: string, { plot }: Scales): PlacedText[] {
  const wide = textWidth(text, SIZE, true)
  const places: PlacedText[] = []
  for (let left = plot.left + 4; left + wide <= plot.right; left += 6) {
    const over = samples.filter(({ x }) => x >= left - 3 && x <= left + wide + 3)
    const top = Math.min(...over.map(({ high }) => high))
    const bottom = Math.max(...over.map(({ low }) => low))
    for (const off of [0, 8, 18, 30]) {
      const above = top - 7 - off
      const below = bottom + 15 + off
      if (above - SIZE >= 0) places.push({ x: r1(left), y: r1(above), text })
      if (below <= plot.bottom - 5) places.push({ x: r1(left), y: r1(below), text })
    }
  }
  return places
}

/** Touching costs much, distance from the own line and its median costs a little. */
function costOf(
  place: PlacedText,
  own: Trace,
  traces: readonly Trace[],
  taken: readonly Box[],
): number {
  const box = boxOfText(place, SIZE, true)
  let cost = taken.filter((other) => overlap(box, other)).length * 10_000
  for (const trace of traces) cost += costBeside(box, trace) + costOfDot(box, trace)
  const gap = gapTo(box, own)
  const nearest = Math.min(...traces.filter((trace) => trace !== own).map((t) => gapTo(box, t)))
  if (nearest < gap + 4) cost += TOUCHES / 2
  const middle = (box.left + box.right) / 2
  const from = own.medianX ?? own.samples.at(-1)?.x ?? 0
  return cost + gap * 2 + Math.abs(middle - from) * 0.4
}

/** A stroke through the box is worse than only a band behind it. */
function costBeside(box: Box, { samples }: Trace): number {
  let cost = 0
  for (const { x, y, low, high } of samples) {
    if (x < box.left - 2 || x > box.right + 2) continue
    if (y > box.top - 3 && y < box.bottom + 3) cost += TOUCHES
    else if (low > box.top && high < box.bottom) cost += 8
  }
  return cost
}

/** The dot of the median and the dotted line below it. */
function costOfDot(box: Box, { medianX, medianY }: Trace): number {
  if (medianX === null || medianX < box.left - 3 || medianX > box.right + 3) return 0
  return box.bottom > medianY - 6 ? TOUCHES : 0
}

function gapTo(box: Box, { samples }: Trace): number {
  let least = Number.POSITIVE_INFINITY
  for (const { x, y } of samples) {
    if (x < box.left || x > box.right) continue
    least = Math.min(least, Math.max(0, box.top - y, y - box.bottom))
  }
  return least
}

/** Labels right of the lines' ends, moved apart up and down as little as it takes. */
export function placeEnds(
  series: readonly CurveSeries[],
  scales: Scales,
  named: boolean,
): CurveLabel[] {
  const { plot, y } = scales
  const ends = series
    .map((each) => ({ each, y: y(each.points.at(-1)?.value ?? 0) + 4 }))
    .sort((a, b) => a.y - b.y)
  spread(ends, plot.top + 4, plot.bottom + 2)
  return ends.map(({ each, y: at }) => ({
    key: each.key,
    tone: each.tone,
    x: plot.right + 6,
    y: r1(at),
    text: endText(each, named),
  }))
}

function spread(ends: { y: number }[], top: number, bottom: number): void {
  let least = top
  for (const end of ends) {
    end.y = Math.max(end.y, least)
    least = end.y + APART
  }
  let most = bottom
  for (const end of ends.toReversed()) {
    end.y = Math.min(end.y, most)
    most = end.y - APART
  }
}

/** The share of all that ended so by the horizon: `24 %`, `won 24 %`. */
export function endText({ points, label }: CurveSeries, named: boolean): string {
  const share = sayShare(points.at(-1)?.value ?? 0)
  return named ? `${label} ${share}` : share
}
