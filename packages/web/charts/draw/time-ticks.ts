import { civil, type Day, firstOfMonth, sayMonth } from './day.ts'
import { textWidth } from './text-width.ts'

export interface Tick {
  readonly day: Day
  readonly text: string
  /** The first of a year. */
  readonly year: boolean
}

interface Step {
  readonly unit: 'days' | 'months'
  readonly every: number
  /** Pixels that a label of this step needs. */
  readonly room: number
}

const STEPS: readonly Step[] = [
  ...[1, 2, 7, 14].map((every) => ({ unit: 'days', every, room: 50 }) as const),
  ...[1, 3, 6].map((every) => ({ unit: 'months', every, room: 42 }) as const),
  ...[1, 2, 5, 10, 20, 50, 100].map(
    (years) => ({ unit: 'months', every: 12 * years, room: 44 }) as const,
  ),
]

const daysOf = (step: Step) => (step.unit === 'days' ? step.every : step.every * 30.4)

/** Days, months, quarters or years: the finest for which labels have room in `width` pixels. */
export function timeTicks(first: Day, last: Day, width: number): Tick[] {
  const pixels = width / Math.max(1, last - first)
  const step = STEPS.find((each) => daysOf(each) * pixels >= each.room) ?? STEPS.at(-1)
  if (!step) return []
  if (step.unit === 'days') return dayTicks(first, last, step.every)
  const ticks = monthTicks(first, last, step.every).filter(({ day }) => day > first)
  const next = ticks[0]
  const start = opening(first, step)
  const room = ((next?.day ?? last) - first) * pixels
  const texts = step.every >= 12 ? [start.text] : [start.text, sayMonth(first)]
  const text = texts.find((each) => textWidth(each) + 10 <= room)
  return text ? [{ ...start, text }, ...ticks] : ticks
}

/** The axis' beginning: names its year too. */
function opening(first: Day, step: Step): Tick {
  const { year } = civil(first)
  return {
    day: first,
    text: step.every >= 12 ? `${year}` : `${sayMonth(first)} ${year}`,
    year: false,
  }
}

function dayTicks(first: Day, last: Day, every: number): Tick[] {
  const ticks: Tick[] = []
  for (let day = first; day <= last; day += every)
    ticks.push({ day, text: `${civil(day).date} ${sayMonth(day)}`, year: false })
  return ticks
}

function monthTicks(first: Day, last: Day, every: number): Tick[] {
  const { year } = civil(first)
  const start = every >= 12 ? Math.floor(year / (every / 12)) * (every / 12) : year
  const ticks: Tick[] = []
  for (let month = 1; ; month += every) {
    const day = firstOfMonth(start, month)
    if (day > last) return ticks
    if (day < first) continue
    const isYear = civil(day).month === 1
    ticks.push({ day, text: isYear ? `${civil(day).year}` : sayMonth(day), year: isYear })
  }
}
