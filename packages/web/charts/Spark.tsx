import { area, line } from 'd3-shape'
import { Label } from './draw/Label.tsx'
import { Picture } from './draw/Picture.tsx'
import { r1 } from './draw/round.ts'
import { textWidth } from './draw/text-width.ts'
import { type Tone, toneColor } from './draw/tone.ts'

export interface SparkPoint {
  /** Null where nothing can be said: the line has a gap there. */
  readonly value: number | null
  readonly low?: number | null
  readonly high?: number | null
}

interface SparkProps {
  readonly points: readonly SparkPoint[]
  /** A sentence for screen readers; left out where text beside tells the same. */
  readonly label?: string
  readonly tone?: Tone
  readonly width?: number
  readonly height?: number
  /** Lowest and highest value, the same for lines side by side; otherwise what the points need. */
  readonly range?: readonly [number, number]
  /** A thin line across: what would be usual. */
  readonly usual?: number
  /** Below the line's ends. */
  readonly first?: string
  readonly last?: string
}

interface Place extends SparkPoint {
  readonly x: number
  readonly y: (value: number) => number
}

/** Room for the last dot, and for the labels' row. */
const EDGE = 5
const ROW = 15

/** Where has it been going? A small line whose last point is marked. */
export function Spark({ points, label, tone = 'ink', first, last, usual, ...size }: SparkProps) {
  const { width = 150, height = 36, range = rangeOf(points) } = size
  const y = heightOf(range, height)
  const places = placesOf(points, width, y)
  const known = places.filter((place) => place.value !== null)
  const end = known.at(-1)
  const nothing = `M${EDGE},${height / 2}H${width - EDGE}`
  return (
    <Picture width={width} height={height + (first || last ? ROW : 0)} label={label}>
      {!end && <path d={nothing} stroke="var(--line)" strokeDasharray="2 4" />}
      {usual !== undefined && (
        <path d={`M${EDGE},${r1(y(usual))}H${width - EDGE}`} stroke="var(--line)" />
      )}
      <path d={bandOf(places)} fill={toneColor(tone)} fillOpacity={0.14} />
      <path
        d={lineOf(places)}
        fill="none"
        stroke={toneColor(tone)}
        strokeWidth={2}
        strokeLinejoin="round"
        strokeLinecap="round"
        {...(tone === 'noDecision' ? { strokeDasharray: '4 4' } : {})}
      />
      {end && (
        <circle cx={r1(end.x)} cy={r1(end.y(end.value ?? 0))} r={3.5} fill={toneColor(tone)} />
      )}
      <Ends first={first} last={last} width={width} y={height + ROW - 4} />
    </Picture>
  )
}

function rangeOf(points: readonly SparkPoint[]): readonly [number, number] {
  const said = points.flatMap(({ value, low, high }) =>
    [value, low, high].filter((each): each is number => typeof each === 'number'),
  )
  return [Math.min(...said), Math.max(...said)]
}

function heightOf([least, most]: readonly [number, number], height: number): Place['y'] {
  const tall = height - 2 * EDGE
  const span = most - least
  if (span <= 0) return () => EDGE + tall / 2
  return (value) => EDGE + tall * (1 - (Math.min(Math.max(value, least), most) - least) / span)
}

function placesOf(points: readonly SparkPoint[], width: number, y: Place['y']): Place[] {
  const step = points.length > 1 ? (width - 2 * EDGE) / (points.length - 1) : 0
  const start = points.length > 1 ? EDGE : width - EDGE
  return points.map((point, i) => ({ ...point, x: start + i * step, y }))
}

/** A point between two gaps becomes a dot: a stroke without length and with round caps. */
function lineOf(places: readonly Place[]): string {
  const draw = line<Place>()
    .defined(({ value }) => value !== null)
    .x(({ x }) => x)
    .y(({ y, value }) => y(value ?? 0))
    .digits(1)
  return draw(places) ?? ''
}

function bandOf(places: readonly Place[]): string {
  const draw = area<Place>()
    .defined(({ value, low, high }) => value !== null && low != null && high != null)
    .x(({ x }) => x)
    .y0(({ y, low }) => y(low ?? 0))
    .y1(({ y, high }) => y(high ?? 0))
    .digits(1)
  return draw(places) ?? ''
}

interface EndsProps {
  readonly first: string | undefined
  readonly last: string | undefined
  readonly width: number
  readonly y: number
}

/** The ends' labels; the first gives way where both have no room. */
function Ends({ first, last, width, y }: EndsProps) {
  const room = first !== last && textWidth(first ?? '', 11) + textWidth(last ?? '', 11) + 8 <= width
  return (
    <>
      {first && (room || !last) && <Label x={0} y={y} text={first} size={11} />}
      {last && <Label x={width} y={y} text={last} size={11} anchor="end" />}
    </>
  )
}
