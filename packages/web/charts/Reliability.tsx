import { area, line } from 'd3-shape'
import { Label } from './draw/Label.tsx'
import { Picture } from './draw/Picture.tsx'
import { r1 } from './draw/round.ts'

/** What came where so much was said; shares from 0 to 1. */
export interface ReliabilityPoint {
  readonly said: number
  readonly came: number
  readonly low: number
  readonly high: number
  /** How many deals it rests on. */
  readonly deals: number
}

interface ReliabilityProps {
  /** The smallest that was said first. */
  readonly points: readonly ReliabilityPoint[]
  readonly width: number
  /** A sentence that tells the finding to who cannot see it. */
  readonly label: string
}

const LEFT = 34
const TOP = 24
const BELOW = 40
const WIDEST = 440
const SHARES = [0, 0.25, 0.5, 0.75, 1]

/** Does it happen as often as it is said? On the dotted line it does; the band is the doubt. */
export function Reliability({ points, width, label }: ReliabilityProps) {
  const side = Math.min(WIDEST, width) - LEFT - 14
  const x = (share: number) => r1(LEFT + share * side)
  const y = (share: number) => r1(TOP + (1 - share) * side)
  const scales = { x, y, side }
  return (
    <Picture width={width} height={TOP + side + BELOW} label={label}>
      <Grid {...scales} />
      <path d={`M${x(0)},${y(0)}L${x(1)},${y(1)}`} stroke="var(--muted)" strokeDasharray="1 4" />
      <Doubt points={points} x={x} y={y} />
      <path
        d={
          line<ReliabilityPoint>()
            .x(({ said }) => x(said))
            .y(({ came }) => y(came))
            .digits(1)(points) ?? ''
        }
        fill="none"
        stroke="var(--accent)"
        strokeWidth={1.8}
        strokeLinejoin="round"
      />
      {points.map(({ said, came }) => (
        <circle key={said} cx={x(said)} cy={y(came)} r={3.5} fill="var(--accent)" />
      ))}
    </Picture>
  )
}

interface Scales {
  readonly x: (share: number) => number
  readonly y: (share: number) => number
  readonly side: number
}

function Grid({ x, y, side }: Scales) {
  return (
    <>
      <Label x={0} y={11} text="Won, of those" size={11} />
      {SHARES.map((share) => (
        <g key={share}>
          <path d={`M${x(0)},${y(share)}H${x(1)}`} stroke="var(--line)" />
          <Label x={LEFT - 8} y={r1(y(share) + 4)} text={percent(share)} size={11} anchor="end" />
          <Label x={x(share)} y={y(0) + 18} text={percent(share)} size={11} anchor="middle" />
        </g>
      ))}
      <Label x={LEFT} y={y(0) + 34} text="said first, in per cent" size={11} />
      <path d={`M${x(0)},${y(0)}h${r1(side)}`} stroke="var(--muted)" strokeOpacity={0.5} />
    </>
  )
}

/** The band; a point alone has a bar. */
function Doubt({ points, x, y }: Pick<Scales, 'x' | 'y'> & Pick<ReliabilityProps, 'points'>) {
  const [only] = points
  if (points.length === 1 && only)
    return (
      <path
        d={`M${x(only.said)},${y(only.low)}V${y(only.high)}`}
        stroke="var(--accent)"
        strokeOpacity={0.3}
        strokeWidth={5}
      />
    )
  const draw = area<ReliabilityPoint>()
    .x(({ said }) => x(said))
    .y0(({ low }) => y(low))
    .y1(({ high }) => y(high))
    .digits(1)
  return <path d={draw(points) ?? ''} fill="var(--accent)" fillOpacity={0.14} />
}

const percent = (share: number) => `${Math.round(share * 100)}`
