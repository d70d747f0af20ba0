import { dotsPath } from '../draw/dots.ts'
import { hatchPath } from '../draw/hatch.ts'
import { Label } from '../draw/Label.tsx'
import { r1 } from '../draw/round.ts'
import { textWidth } from '../draw/text-width.ts'
import { KEY, LANE, type LanePlan, type Silence } from './lane.ts'

/** Contacts and silences below the bands; `y` 0 is the bands' lower edge. */
export function Lane({ silences, contacts, top, texts, caption }: LanePlan) {
  const middle = top + LANE / 2
  return (
    <>
      {silences.map((silence) => (
        <Hatch key={silence.box.left} {...silence} />
      ))}
      <Contacts {...contacts} y={middle} />
      {texts.map(({ x, y, text }) => (
        <Label key={`${x} ${y}`} x={x} y={y} text={text} halo />
      ))}
      {caption && <Key {...caption} />}
    </>
  )
}

function Hatch({ box, text }: Silence) {
  const { left, right, top } = box
  return (
    <g>
      <title>{text}</title>
      <rect
        x={r1(left)}
        y={top}
        width={r1(right - left)}
        height={LANE}
        fill="var(--line)"
        fillOpacity={0.5}
      />
      <path
        d={hatchPath(box, 6)}
        stroke="var(--muted)"
        strokeWidth={1}
        strokeOpacity={0.8}
        fill="none"
      />
    </g>
  )
}

interface ContactsProps {
  readonly us: readonly number[]
  readonly buyer: readonly number[]
  readonly unknown: readonly number[]
  readonly y: number
}

/** From the buyer: a full dot; from us: a stroke; not known: a small faint dot. */
function Contacts({ us, buyer, unknown, y }: ContactsProps) {
  const strokes = us.map((x) => `M${x},${y - 4}v8`).join('')
  return (
    <g fill="none" strokeLinecap="round">
      {unknown.length > 0 && (
        <path d={dotsPath(unknown, y)} stroke="var(--muted)" strokeOpacity={0.6} strokeWidth={3} />
      )}
      {us.length > 0 && <path d={strokes} stroke="var(--muted)" strokeWidth={1.3} />}
      {buyer.length > 0 && <path d={dotsPath(buyer, y)} stroke="var(--ink)" strokeWidth={5} />}
    </g>
  )
}

/** The marks with their words, once. */
function Key({ x, y }: { readonly x: number; readonly y: number }) {
  const second = x + 12 + textWidth(KEY.buyer) + KEY.gap - 10
  return (
    <>
      <Contacts buyer={[x + 4]} us={[r1(second)]} unknown={[]} y={y - 4} />
      <Label x={x + 12} y={y} text={KEY.buyer} />
      <Label x={r1(second + 7)} y={y} text={KEY.us} />
    </>
  )
}
