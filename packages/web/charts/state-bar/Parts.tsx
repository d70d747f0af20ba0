import { hatchPath } from '../draw/hatch.ts'
import { r1 } from '../draw/round.ts'
import type { Share, StateName } from './shares.ts'
import { STATE_COLORS } from './state-color.ts'

const GAP = 2
/** However small a part is, it can be seen. */
const LEAST = 2
const ROUND = 5

interface PartsProps {
  readonly shares: readonly Share[]
  readonly width: number
  readonly height: number
}

/** The bar: each part as wide as its share, an empty frame where there is nothing. */
export function Parts({ shares, width, height }: PartsProps) {
  const places = placesOf(shares, width)
  const [first, last] = [places[0], places.at(-1)]
  if (places.length === 0) {
    const d = roundedPath(0.5, width - 0.5, height, true, true)
    return <path d={d} fill="none" stroke="var(--line)" />
  }
  return places.map((place) => {
    const { state, left, right } = place
    const d = roundedPath(left, right, height, place === first, place === last)
    return (
      <g key={state}>
        <path d={d} fill={STATE_COLORS[state]} />
        {state === 'buried' && (
          <path
            d={hatchPath({ left, right, top: 0, bottom: height }, 8)}
            stroke="var(--paper)"
            strokeOpacity={0.25}
            fill="none"
          />
        )}
      </g>
    )
  })
}

interface Place {
  readonly state: StateName
  readonly left: number
  readonly right: number
}

/** Parts beside each other; tiny ones get what can be seen, the others give it up. */
function placesOf(shares: readonly Share[], width: number): Place[] {
  const drawn = shares.filter(({ size }) => size > 0)
  const room = width - GAP * (drawn.length - 1)
  const total = drawn.reduce((sum, { size }) => sum + size, 0)
  const isTiny = (size: number) => (size / total) * room < LEAST
  const tiny = drawn.filter(({ size }) => isTiny(size))
  const rest = total - tiny.reduce((sum, { size }) => sum + size, 0)
  const left = room - tiny.length * LEAST
  let at = 0
  return drawn.map(({ state, size }) => {
    const place = { state, left: at, right: at + (isTiny(size) ? LEAST : (size / rest) * left) }
    at = place.right + GAP
    return place
  })
}

/** A rectangle whose outer corners are round. */
function roundedPath(left: number, right: number, tall: number, start: boolean, end: boolean) {
  const most = Math.min(ROUND, (right - left) / 2)
  const [a, b] = [start ? r1(most) : 0, end ? r1(most) : 0]
  const [from, to] = [r1(left), r1(right)]
  const top = `M${r1(from + a)},0H${r1(to - b)}Q${to},0,${to},${b}`
  const bottom = `V${r1(tall - b)}Q${to},${tall},${r1(to - b)},${tall}H${r1(from + a)}`
  return `${top}${bottom}Q${from},${tall},${from},${r1(tall - a)}V${a}Q${from},0,${r1(from + a)},0Z`
}
