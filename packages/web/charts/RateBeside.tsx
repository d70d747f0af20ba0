import { Label } from './draw/Label.tsx'
import { Picture } from './draw/Picture.tsx'
import { r1 } from './draw/round.ts'
import { sayShare } from './draw/say-share.ts'
import { textWidth } from './draw/text-width.ts'
import { type Tone, toneColor } from './draw/tone.ts'
import { topShare } from './draw/top-share.ts'

interface RateBesideProps {
  readonly rate: number
  readonly interval: readonly [number, number]
  /** The same everywhere else. */
  readonly rest: number
  /** End of the scale, the same for all that stand below each other: `topRate`. */
  readonly top: number
  readonly tone: Tone
  readonly width?: number
  /** A sentence for screen readers; left out where text beside tells the same. */
  readonly label?: string
}

const EDGE = 5
const LINE = 22
const HEIGHT = 44

/** The lowest end of a scale on which all of some rates have room. */
export function topRate(
  rates: readonly { readonly interval: readonly [number, number]; readonly rest: number }[],
): number {
  const most = Math.max(0, ...rates.flatMap(({ interval, rest }) => [interval[1], rest]))
  return topShare(most)
}

/** How often is it here, and how often elsewhere? A dot with its interval, and a mark, on a scale from 0. */
export function RateBeside({ rate, interval, rest, top, tone, ...size }: RateBesideProps) {
  const { width = 240, label } = size
  const x = (share: number) => r1(EDGE + (Math.min(share, top) / top) * (width - 2 * EDGE))
  const color = toneColor(tone)
  return (
    <Picture width={width} height={HEIGHT} label={label}>
      <path d={`M${EDGE},${LINE}H${width - EDGE}`} stroke="var(--line)" />
      <path
        d={`M${EDGE},${LINE - 3}V${LINE + 3}M${width - EDGE},${LINE - 3}V${LINE + 3}`}
        stroke="var(--line)"
      />
      <path d={`M${x(rest)},${LINE - 7}V${LINE + 7}`} stroke="var(--muted)" strokeWidth={1.5} />
      <path
        d={`M${x(interval[0])},${LINE}H${x(interval[1])}`}
        stroke={color}
        strokeOpacity={0.4}
        strokeWidth={5}
      />
      <circle cx={x(rate)} cy={LINE} r={4} fill={color} />
      <Label
        {...placed(sayShare(rate), x(rate), width, true)}
        y={12}
        bold
        color={color}
        size={12}
      />
      <Below rest={rest} top={top} at={x(rest)} width={width} />
    </Picture>
  )
}

/** The rate elsewhere under its mark; the ends of the scale where they have room. */
function Below(props: {
  readonly rest: number
  readonly top: number
  readonly at: number
  readonly width: number
}) {
  const { rest, top, at, width } = props
  const y = HEIGHT - 3
  const elsewhere = placed(`elsewhere ${sayShare(rest)}`, at, width, false)
  const wide = textWidth(elsewhere.text, 11)
  const [first, last] = ['0', sayShare(top)]
  return (
    <>
      <Label {...elsewhere} y={y} size={11} />
      {elsewhere.x > textWidth(first, 11) + 10 && <Label x={0} y={y} text={first} size={11} />}
      {elsewhere.x + wide < width - textWidth(last, 11) - 10 && (
        <Label x={width} y={y} text={last} size={11} anchor="end" />
      )}
    </>
  )
}

/** A text in the middle over or under a point, moved as little as it takes to stay inside. */
function placed(text: string, at: number, width: number, bold: boolean) {
  const wide = textWidth(text, bold ? 12 : 11, bold)
  return { text, x: r1(Math.max(0, Math.min(at - wide / 2, width - wide))) }
}
