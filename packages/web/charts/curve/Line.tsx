import { area, curveStepAfter, line } from 'd3-shape'
import { r1 } from '../draw/round.ts'
import { toneColor } from '../draw/tone.ts'
import type { Scales } from './scales.ts'
import { type CurvePoint, type CurveSeries, fullPoints, pointAt } from './series.ts'

interface LineProps {
  readonly series: CurveSeries
  readonly scales: Scales
  readonly horizon: number
}

/** The band of one curve; bands lie below all lines. */
export function Band({ series, scales, horizon }: LineProps) {
  const { x, y } = scales
  const draw = area<CurvePoint>()
    .x(({ day }) => x(day))
    .y0(({ low }) => y(low))
    .y1(({ high }) => y(high))
    .curve(curveStepAfter)
    .digits(1)
  const path = draw(fullPoints(series.points, horizon)) ?? ''
  return <path d={path} fill={toneColor(series.tone)} fillOpacity={0.13} />
}

/** The steps of one curve, with a dot on its median and a dotted line down to the day. */
export function Line({ series, scales, horizon }: LineProps) {
  const { x, y, plot } = scales
  const { points, median, tone } = series
  const draw = line<CurvePoint>()
    .x(({ day }) => x(day))
    .y(({ value }) => y(value))
    .curve(curveStepAfter)
    .digits(1)
  const color = toneColor(tone)
  const shown = median !== null && median <= horizon
  const [dotX, dotY] = shown ? [r1(x(median)), r1(y(pointAt(points, median).value))] : [0, 0]
  return (
    <>
      {shown && <path d={`M${dotX},${dotY}V${plot.bottom}`} stroke={color} strokeDasharray="1 3" />}
      <path
        d={draw(fullPoints(points, horizon)) ?? ''}
        fill="none"
        stroke={color}
        strokeWidth={1.8}
        strokeLinejoin="round"
        {...(tone === 'noDecision' ? { strokeDasharray: '5 4' } : {})}
      />
      {shown && <circle cx={dotX} cy={dotY} r={3.5} fill={color} />}
    </>
  )
}
