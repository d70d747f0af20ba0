import { Picture } from './draw/Picture.tsx'
import { r1 } from './draw/round.ts'
import { type Tone, toneColor } from './draw/tone.ts'

/** A rate with its interval. */
export interface WhiskerMark {
  readonly key: string
  readonly value: number
  readonly low: number
  readonly high: number
  readonly tone: Tone
}

interface WhiskerProps {
  /** One below the other. */
  readonly marks: readonly WhiskerMark[]
  /** Lowest and highest value, the same for all that stand side by side. */
  readonly range: readonly [number, number]
  /** What would be usual: a line through all of them. */
  readonly usual?: number | null
  readonly width: number
  /** A sentence for screen readers; left out where text beside tells the same. */
  readonly label?: string
}

const EDGE = 4
const ROW = 12

/** How far is it from the usual, and how sure is that? A dot for the rate, a line for its interval. */
export function Whisker({ marks, range, usual = null, width, label }: WhiskerProps) {
  const [least, most] = range
  const height = Math.max(1, marks.length) * ROW + 2
  const inside = (value: number) => Math.min(most, Math.max(least, value))
  const x = (value: number) =>
    r1(EDGE + ((inside(value) - least) / (most - least || 1)) * (width - 2 * EDGE))
  return (
    <Picture width={width} height={height} label={label}>
      {marks.map(({ key, value, low, high, tone }, i) => {
        const y = r1(1 + (i + 0.5) * ROW)
        const color = toneColor(tone)
        return (
          <g key={key}>
            <path d={`M${EDGE},${y}H${width - EDGE}`} stroke="var(--line)" />
            <path
              d={`M${x(low)},${y}H${x(high)}`}
              stroke={color}
              strokeOpacity={0.45}
              strokeWidth={3}
            />
            {i === 0 ? (
              <circle cx={x(value)} cy={y} r={3.5} fill={color} />
            ) : (
              <path d={diamond(x(value), y)} fill={color} />
            )}
          </g>
        )
      })}
      {usual !== null && <path d={`M${x(usual)},0V${height}`} stroke="var(--muted)" />}
    </Picture>
  )
}

const HALF = 4.5

function diamond(x: number, y: number): string {
  return `M${r1(x - HALF)},${y}L${x},${r1(y - HALF)}L${r1(x + HALF)},${y}L${x},${r1(y + HALF)}Z`
}
