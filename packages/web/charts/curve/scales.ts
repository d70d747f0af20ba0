import { type ScaleLinear, scaleLinear } from 'd3-scale'
import { sayShare } from '../draw/say-share.ts'
import { textWidth } from '../draw/text-width.ts'
import type { CurveSeries } from './series.ts'

/** Where the curves stand, in pixels, and their axes. */
export interface Scales {
  readonly width: number
  readonly height: number
  readonly plot: { left: number; right: number; top: number; bottom: number }
  readonly x: ScaleLinear<number, number>
  readonly y: ScaleLinear<number, number>
  readonly days: readonly number[]
  readonly shares: readonly number[]
}

interface Size {
  readonly width: number
  readonly compact: boolean
  readonly horizon: number
  /** The highest share on the axis. */
  readonly top: number
  /** Room at the right for the labels of the lines' ends, and rows of text below the axis. */
  readonly ends: number
  readonly rows: number
}

export const ROW = 17
const STEPS = [1, 2, 5, 10, 15, 30, 60, 90, 180, 360, 720, 1440, 3600]
const TOPS = [0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1]

export function scalesOf({ width, compact, horizon, top, ends, rows }: Size): Scales {
  const tall = compact ? 96 : Math.round(Math.max(150, Math.min(260, width * 0.36)))
  const left = Math.ceil(textWidth(sayShare(top), 11)) + 10
  const plot = { left, right: width - ends, top: 10, bottom: 10 + tall }
  const x = scaleLinear([0, horizon], [plot.left, plot.right]).clamp(true)
  const y = scaleLinear([0, top], [plot.bottom, plot.top]).clamp(true)
  const parts = compact ? 1 : top === 1 || top === 0.2 || top === 0.4 || top === 0.8 ? 4 : 3
  const shares = Array.from({ length: parts + 1 }, (_, i) => (top * i) / parts)
  const days = dayTicks(horizon, plot.right - plot.left, compact)
  return {
    width,
    height: plot.bottom + (compact ? 20 : 36) + (rows && rows * ROW + 5),
    plot,
    x,
    y,
    days,
    shares,
  }
}

/** The lowest top that shows all of the bands. */
export function topOf(series: readonly CurveSeries[]): number {
  const most = Math.max(0, ...series.flatMap(({ points }) => points.map(({ high }) => high)))
  return TOPS.find((top) => most <= top) ?? 1
}

export function horizonOf(series: readonly CurveSeries[]): number {
  return Math.max(1, ...series.flatMap(({ points }) => points.map(({ day }) => day)))
}

/** Whole months and quarters of 30 days, as many as have room. */
function dayTicks(horizon: number, pixels: number, compact: boolean): number[] {
  const room = Math.max(compact ? 60 : 44, textWidth(`${horizon}`) + 18)
  const step = STEPS.find((days) => (days / horizon) * pixels >= room) ?? horizon
  return Array.from({ length: Math.floor(horizon / step) + 1 }, (_, i) => i * step)
}
