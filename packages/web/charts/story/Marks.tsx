import { Label } from '../draw/Label.tsx'
import { r1 } from '../draw/round.ts'
import type { StoryMark } from './marks.ts'

interface MarksProps {
  readonly marks: readonly StoryMark[]
  /** Where the arcs have their feet, the bands their middle, and the lines their end. */
  readonly feet: number
  readonly middle: number
  readonly bottom: number
}

const LOOKS = {
  knowable: { text: 'var(--accent)', stroke: 'var(--accent)', strokeWidth: 2 },
  today: { text: 'var(--ink)', stroke: 'var(--ink)', strokeWidth: 1.2 },
  buyer: { text: 'var(--ink)', stroke: 'var(--long-dated)', strokeWidth: 1.2 },
  closing: { text: 'var(--muted)', stroke: 'var(--muted)', strokeWidth: 1, strokeDasharray: '1 3' },
  step: { text: 'var(--muted)', stroke: 'var(--muted)', strokeWidth: 1 },
} as const

/** The days that stand out, each with its line. */
export function Marks({ marks, feet, middle, bottom }: MarksProps) {
  const ends = { knowable: bottom, today: bottom, buyer: middle, closing: feet, step: middle }
  return marks.map(({ kind, x, text, title, bold, textX, textY, anchor, top }) => {
    const { text: color, ...stroke } = LOOKS[kind]
    return (
      <g key={`${kind} ${title}`}>
        <title>{title}</title>
        <path d={`M${r1(x)},${top}V${r1(ends[kind])}`} {...stroke} />
        {kind === 'buyer' && <Diamond x={x} y={middle} />}
        {kind === 'closing' && <Ring x={x} y={feet} />}
        <Label x={r1(textX)} y={textY} text={text} anchor={anchor} color={color} bold={bold} halo />
      </g>
    )
  })
}

interface At {
  readonly x: number
  readonly y: number
}

/** The buyer's date: a shape that nothing else has. */
function Diamond({ x, y }: At) {
  const d = `M${r1(x)},${r1(y - 7)}l6,7l-6,7l-6,-7Z`
  return <path d={d} fill="var(--long-dated)" stroke="var(--paper)" strokeWidth={1.5} />
}

/** A close date that never moved. */
function Ring({ x, y }: At) {
  const rim = { stroke: 'var(--muted)', strokeWidth: 1.4 }
  return <circle cx={r1(x)} cy={r1(y)} r={3} fill="var(--paper)" {...rim} />
}
