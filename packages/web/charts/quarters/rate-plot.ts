import { scaleLinear } from 'd3-scale'
import { sayShare } from '../draw/say-share.ts'
import { textWidth } from '../draw/text-width.ts'
import { topShare } from '../draw/top-share.ts'

interface Rate {
  /** Null where nothing can be said. */
  readonly value: number | null
  readonly interval: readonly [number, number] | null
}

/** A quarter by its name (`Q3 2025`), and how often it happened in it. */
export interface QuarterRates {
  readonly name: string
  readonly here: Rate
  readonly rest: Rate
}

/** A quarter’s rate and its interval in pixels; null where nothing can be said. */
export interface Place {
  readonly x: number
  readonly y: number | null
  readonly low: number | null
  readonly high: number | null
}

interface RatePlot {
  readonly height: number
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly rules: readonly { readonly share: number; readonly y: number }[]
  readonly ticks: readonly Tick[]
  readonly here: readonly Place[]
  readonly rest: readonly Place[]
  readonly ends: readonly End[]
}

interface Tick {
  readonly text: string
  readonly x: number
  readonly anchor: 'start' | 'middle' | 'end'
}

/** The name of a line and its newest rate, beside its end. */
interface End {
  readonly which: 'here' | 'rest'
  readonly text: string
  readonly x: number
  readonly y: number
}

const TOP = 8
const TALL = 150
const AXIS = 24
/** Baselines of the names are at least so far apart. */
const APART = 15

/** Shares from 0 on, so that a small change looks small. */
export function ratePlot(quarters: readonly QuarterRates[], width: number): RatePlot {
  const bottom = TOP + TALL
  const top = topOf(quarters)
  const y = scaleLinear([0, top], [bottom, TOP])
  const rules = [0, top / 2, top].map((share) => ({ share, y: y(share) }))
  const left = Math.ceil(textWidth(sayShare(top), 11)) + 10
  const names = {
    here: newest(quarters, 'here', 'here'),
    rest: newest(quarters, 'rest', 'elsewhere'),
  }
  const right = width - Math.max(...Object.values(names).map((n) => textWidth(n, 12, true))) - 14
  const x = scaleLinear([0, Math.max(1, quarters.length - 1)], [left + 5, right])
  const placesOf = (which: 'here' | 'rest'): Place[] =>
    quarters.map(({ [which]: { value, interval } }, i) => ({
      x: x(i),
      y: value === null ? null : y(value),
      low: value === null || interval === null ? null : y(interval[0]),
      high: value === null || interval === null ? null : y(interval[1]),
    }))
  const [here, rest] = [placesOf('here'), placesOf('rest')]
  const ends = endsOf({ here, rest }, names, right + 9)
  const ticks = ticksOf(quarters, x)
  return { height: bottom + AXIS, left, right, bottom, rules, ticks, here, rest, ends }
}

function topOf(quarters: readonly QuarterRates[]): number {
  const most = Math.max(
    0,
    ...quarters.flatMap(({ here, rest }) => [
      here.interval?.[1] ?? here.value ?? 0,
      rest.value ?? 0,
    ]),
  )
  return topShare(most)
}

function newest(quarters: readonly QuarterRates[], which: 'here' | 'rest', name: string): string {
  const value = quarters.findLast((quarter) => quarter[which].value !== null)?.[which].value
  return value == null ? '' : `${name} ${sayShare(value)}`
}

/** Beside the newest rates, moved apart as little as it takes. */
function endsOf(
  places: Readonly<Record<'here' | 'rest', readonly Place[]>>,
  names: Readonly<Record<'here' | 'rest', string>>,
  x: number,
): End[] {
  const ends = (['here', 'rest'] as const).flatMap((which) => {
    const y = places[which].findLast((place) => place.y !== null)?.y
    return y == null ? [] : [{ which, text: names[which], x, y: y + 4 }]
  })
  const [upper, lower] = ends.toSorted((a, b) => a.y - b.y)
  if (!upper || !lower) return ends
  const gap = Math.max(0, APART - (lower.y - upper.y)) / 2
  return [
    { ...upper, y: upper.y - gap },
    { ...lower, y: lower.y + gap },
  ]
}

/** Years where they begin; of few quarters each end. */
function ticksOf(quarters: readonly QuarterRates[], x: (i: number) => number): Tick[] {
  const years = quarters.flatMap(({ name }, i) =>
    name.startsWith('Q1 ')
      ? [
          {
            text: name.slice(3),
            x: x(i),
            anchor: i === 0 ? ('start' as const) : ('middle' as const),
          },
        ]
      : [],
  )
  const [first, second] = years
  if (first && second) {
    const step = Math.max(1, Math.ceil(44 / (second.x - first.x)))
    return years.filter((_, i) => i % step === 0)
  }
  const last = quarters.length - 1
  const ends: Tick[] = [{ text: quarters[0]?.name ?? '', x: x(0), anchor: 'start' }]
  if (last > 0) ends.push({ text: quarters[last]?.name ?? '', x: x(last), anchor: 'end' })
  return ends
}
