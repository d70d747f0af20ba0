import { dayOf } from './draw/day.ts'
import { Label } from './draw/Label.tsx'
import { Picture } from './draw/Picture.tsx'
import { r1 } from './draw/round.ts'
import { textWidth } from './draw/text-width.ts'
import { timeTicks } from './draw/time-ticks.ts'
import { type Tone, toneColor } from './draw/tone.ts'

interface SaidChancesProps {
  /** What was said on which day, in per cent; the oldest first. */
  readonly said: readonly { readonly id: string; readonly on: string; readonly chance: number }[]
  /** The day up to which it is told: today, or that of the end. */
  readonly until: string
  /** How it ended; null while it is open. */
  readonly end: 'won' | 'lost' | 'noDecision' | null
  readonly width: number
  /** A sentence that tells it to who cannot see it. */
  readonly label: string
}

const LEFT = 30
const TOP = 18
const TALL = 92
const BELOW = 26
const SHARES = [0, 50, 100]
const ENDS = { won: 'won', lost: 'lost', noDecision: 'no decision' } as const

/** What was expected of a deal, and what came: the chance that stood, up to the end. */
export function SaidChances({ said, until, end, width, label }: SaidChancesProps) {
  const [first, last] = [said[0], said.at(-1)]
  if (first === undefined || last === undefined) return null
  const right = width - (end ? textWidth(ENDS[end], 12, true) + 14 : 10)
  const from = dayOf(first.on)
  const to = Math.max(dayOf(until), dayOf(last.on), from + 1)
  const x = (day: number) =>
    r1(LEFT + 4 + ((Math.min(day, to) - from) / (to - from)) * (right - LEFT - 4))
  const y = (chance: number) => r1(TOP + (1 - chance / 100) * TALL)
  const places = said.map(({ id, on, chance }) => ({ id, chance, x: x(dayOf(on)), y: y(chance) }))
  const path = places.map((at, i) => `${i === 0 ? `M${at.x},` : `H${at.x}V`}${at.y}`).join('')
  return (
    <Picture width={width} height={TOP + TALL + BELOW} label={label}>
      <Axes from={from} to={to} x={x} y={y} right={right} />
      <path d={`${path}H${x(to)}`} fill="none" stroke="var(--accent)" strokeWidth={1.8} />
      {places.map((at) => (
        <circle key={at.id} cx={at.x} cy={at.y} r={3} fill="var(--accent)" />
      ))}
      <Said places={places} right={right} />
      {end && <End end={end} x={x(to)} y={y(end === 'won' ? 100 : 0)} />}
    </Picture>
  )
}

interface AxesProps {
  readonly from: number
  readonly to: number
  readonly x: (day: number) => number
  readonly y: (chance: number) => number
  readonly right: number
}

function Axes({ from, to, x, y, right }: AxesProps) {
  const ticks = timeTicks(from, to, right - LEFT).filter(
    ({ day, text }) => x(day) + textWidth(text, 11) < right,
  )
  return (
    <>
      {SHARES.map((share) => (
        <g key={share}>
          <path d={`M${LEFT},${y(share)}H${r1(right)}`} stroke="var(--line)" />
          <Label x={LEFT - 8} y={r1(y(share) + 4)} text={`${share}`} size={11} anchor="end" />
        </g>
      ))}
      {ticks.map(({ day, text }) => (
        <Label key={day} x={x(day)} y={TOP + TALL + 18} text={text} size={11} />
      ))}
    </>
  )
}

interface Place {
  readonly id: string
  readonly chance: number
  readonly x: number
  readonly y: number
}

/** The chances as numbers, where they have room; the last one before its dot if there is none behind. */
function Said({ places, right }: { readonly places: readonly Place[]; readonly right: number }) {
  let taken = Number.NEGATIVE_INFINITY
  const shown = places.flatMap(({ id, chance, x, y }, i) => {
    const text = `${chance} %`
    const wide = textWidth(text, 11, true)
    const isBehind = x + 4 + wide <= right
    const left = isBehind ? x + 4 : x - 4 - wide
    if (left < taken || (!isBehind && i < places.length - 1)) return []
    taken = left + wide + 4
    return [{ id, text, left: r1(left), y }]
  })
  return shown.map(({ id, text, left, y }) => (
    <Label key={id} x={left} y={r1(y - 7)} text={text} size={11} color="var(--accent)" bold halo />
  ))
}

function End({
  end,
  x,
  y,
}: {
  readonly end: keyof typeof ENDS
  readonly x: number
  readonly y: number
}) {
  const tone: Tone = end
  return (
    <>
      <circle cx={x} cy={y} r={4.5} fill={toneColor(tone)} />
      <Label x={r1(x + 9)} y={r1(y + 4)} text={ENDS[end]} color={toneColor(tone)} bold />
    </>
  )
}
