import type { OpportunityStory } from '@closed-learned/deals'
import { type Box, boxOfText, isFree, type PlacedText, within } from '../draw/box.ts'
import { dayOf } from '../draw/day.ts'
import { r1 } from '../draw/round.ts'
import { sayAmount } from '../draw/say-amount.ts'
import { textWidth } from '../draw/text-width.ts'
import type { Frame } from './frame.ts'

export interface AmountsPlan {
  readonly height: number
  readonly line: string
  readonly ground: string
  readonly labels: readonly PlacedText[]
}

const ROOM = 22
const TEXT = 18
const TOP = 10

/** The amount as steps, from 0 up; null where it never changed. */
export function planAmounts(story: OpportunityStory, frame: Frame): AmountsPlan | null {
  const steps = story.amounts.map(({ on, amount }) => ({ x: frame.x(dayOf(on)), amount }))
  const most = Math.max(0, ...steps.map(({ amount }) => amount))
  if (new Set(steps.map(({ amount }) => amount)).size < 2 || most <= 0) return null
  const base = TOP + TEXT + ROOM
  const y = (amount: number) => base - (ROOM * Math.max(0, amount)) / most
  const end = frame.x(frame.today)
  let line = ''
  for (const { x, amount } of steps)
    line += line ? `H${r1(x)}V${r1(y(amount))}` : `M${r1(x)},${r1(y(amount))}`
  line += `H${r1(end)}`
  const start = r1(steps[0]?.x ?? 0)
  const ground = `${line}V${base}H${start}Z`
  const tops = steps.map(({ x, amount }) => ({ x, amount, y: y(amount) }))
  return { height: base + 6, line, ground, labels: labelsOf(tops, story.currency, frame) }
}

interface Top {
  readonly x: number
  readonly y: number
  readonly amount: number
}

/** The first and the last amount, then the largest changes, where they have room. */
function labelsOf(tops: readonly Top[], currency: string | null, frame: Frame): PlacedText[] {
  const change = (i: number) =>
    i === 0 || i === tops.length - 1
      ? Number.POSITIVE_INFINITY
      : Math.abs((tops[i]?.amount ?? 0) - (tops[i - 1]?.amount ?? 0))
  const order = tops.map((_, i) => i).sort((a, b) => change(b) - change(a) || a - b)
  const labels: PlacedText[] = []
  const taken: Box[] = []
  for (const i of order.slice(0, 40)) {
    const top = tops[i]
    if (!top) continue
    const amount = sayAmount(top.amount)
    const text = i === 0 && currency ? `${amount} ${currency}` : amount
    const wide = textWidth(text, 11)
    const x = within(top.x, wide, 0, frame.width)
    const under = tops.filter((each) => each.x >= x && each.x <= x + wide).map((each) => each.y)
    const label = { x: r1(x), y: r1(Math.min(top.y, ...under) - 5), text }
    const box = boxOfText(label, 11)
    const row = { ...box, top: 0, bottom: 100 }
    if (!isFree(row, taken)) continue
    labels.push(label)
    taken.push(row)
  }
  return labels
}
