import { Axes } from './curve/Axes.tsx'
import { Band, Line } from './curve/Line.tsx'
import { type CurveLabel, endText, labelText, placeEnds, placeLabels } from './curve/labels.ts'
import { horizonOf, ROW, type Scales, scalesOf, topOf } from './curve/scales.ts'
import type { CurveSeries } from './curve/series.ts'
import { Label } from './draw/Label.tsx'
import { Picture } from './draw/Picture.tsx'
import { r1 } from './draw/round.ts'
import { grouped } from './draw/say-amount.ts'
import { textWidth } from './draw/text-width.ts'
import { toneColor } from './draw/tone.ts'

interface CurveProps {
  readonly series: readonly CurveSeries[]
  readonly width: number
  /** A sentence that tells the finding to who cannot see it. */
  readonly label: string
  /** Last day of the axis; otherwise the last of the points. */
  readonly horizon?: number | null
  /** Highest share of the axis, the same for charts side by side; otherwise what the bands need. */
  readonly top?: number
  /** A small one: few ticks, the medians as days on the axis. */
  readonly compact?: boolean
}

/** How long until a deal is over? The share that has ended in each way, by day. */
export function Curve({ width, label, compact = false, ...props }: CurveProps) {
  const series = props.series.filter(({ points }) => points.length > 0)
  const horizon = props.horizon ?? horizonOf(series)
  const { scales, beside } = layout(series, { width, compact, horizon, top: props.top })
  if (series.length === 0) return <Nothing scales={scales} label={label} />
  const medians = compact ? mediansOf(series, scales, horizon) : []
  return (
    <Picture width={width} height={scales.height} label={label}>
      <Axes scales={scales} compact={compact} taken={medians.map(({ x }) => x)} />
      {series.map((each) => (
        <Band key={each.key} series={each} scales={scales} horizon={horizon} />
      ))}
      {series.map((each) => (
        <Line key={each.key} series={each} scales={scales} horizon={horizon} />
      ))}
      <Texts labels={placeEnds(series, scales, !beside)} />
      <Texts labels={beside ?? (compact ? [] : listBelow(series, scales))} />
      {medians.map(({ key, x, y, text, tone }) => (
        <Label
          key={key}
          x={x}
          y={y}
          text={text}
          size={11}
          anchor="middle"
          color={toneColor(tone)}
        />
      ))}
    </Picture>
  )
}

interface Wanted {
  readonly width: number
  readonly compact: boolean
  readonly horizon: number
  readonly top: number | undefined
}

/** Labels beside the lines where they have room; else names at the ends and sentences below. */
function layout(
  series: readonly CurveSeries[],
  { top = topOf(series), ...wanted }: Wanted,
): { scales: Scales; beside: CurveLabel[] | null } {
  const scalesFor = (named: boolean, rows: number) => {
    const ends = series.map((each) => textWidth(endText(each, named), 12, true) + 8)
    return scalesOf({ ...wanted, top, rows, ends: Math.ceil(Math.max(20, ...ends)) })
  }
  if (wanted.compact) return { scales: scalesFor(true, 0), beside: null }
  const scales = scalesFor(false, 0)
  const beside = placeLabels(series, scales)
  return beside ? { scales, beside } : { scales: scalesFor(true, series.length), beside }
}

function listBelow(series: readonly CurveSeries[], { plot, height }: Scales): CurveLabel[] {
  return series.map((each, i) => ({
    key: each.key,
    tone: each.tone,
    x: plot.left,
    y: height - 4 - (series.length - 1 - i) * ROW,
    text: labelText(each),
  }))
}

function Texts({ labels }: { readonly labels: readonly CurveLabel[] }) {
  return labels.map(({ key, x, y, text, tone }) => (
    <Label key={key} x={x} y={y} text={text} bold halo color={toneColor(tone)} />
  ))
}

/** The medians as days on the axis; of two that would touch, the first. */
function mediansOf(series: readonly CurveSeries[], scales: Scales, last: number): CurveLabel[] {
  const found: CurveLabel[] = []
  for (const { key, tone, median } of series) {
    if (median === null || median > last) continue
    const x = r1(scales.x(median))
    if (found.some((other) => Math.abs(other.x - x) < 24)) continue
    found.push({ key, tone, x, y: scales.plot.bottom + 16, text: grouped(median) })
  }
  return found
}

/** An empty frame that says why. */
function Nothing({ scales, label }: { readonly scales: Scales; readonly label: string }) {
  const { width, height, plot } = scales
  const y = (plot.top + plot.bottom) / 2
  return (
    <Picture width={width} height={height} label={label}>
      <path d={`M0,${plot.bottom}H${width}`} stroke="var(--line)" />
      <Label x={0} y={y} text="Not enough deals have ended to tell." />
    </Picture>
  )
}
