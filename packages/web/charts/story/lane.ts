import type { OpportunityStory } from '@closed-learned/deals'
import { type Box, boxOfText, isFree, type PlacedText, within } from '../draw/box.ts'
import { dayOf } from '../draw/day.ts'
import { r1 } from '../draw/round.ts'
import { textWidth } from '../draw/text-width.ts'
import { BELOW } from './bands.ts'
import type { Frame } from './frame.ts'

export interface Silence {
  readonly box: Box
  readonly text: string
}

/** The lane of contacts: marks where there were some, hatch where it was silent. */
export interface LanePlan {
  readonly silences: readonly Silence[]
  readonly contacts: Readonly<Record<By, readonly number[]>>
  /** Upper edge of the lane, measured from the bands' lower edge. */
  readonly top: number
  /** Where lines through it end; 0 where the lane is empty. */
  readonly bottom: number
  readonly texts: readonly PlacedText[]
  /** Left edge and baseline of the key of the marks; null where it has no room. */
  readonly caption: { readonly x: number; readonly y: number } | null
  /** From the bands' lower edge to the end of all this. */
  readonly height: number
}

export type By = OpportunityStory['contacts'][number]['by']

export const LANE = 10
const ROW = 16
const GAP = 5

/** Names of stages below their bands share the lane's row where nothing of the lane is there. */
export function planLane(
  story: OpportunityStory,
  frame: Frame,
  names: readonly PlacedText[],
  lines: readonly number[],
): LanePlan {
  const contacts = contactsOf(story, frame)
  const spans = story.silences.map(({ from, to, text }) => ({
    left: frame.x(dayOf(from)),
    right: frame.x(dayOf(to)),
    text,
  }))
  const marks = Object.values(contacts).flat()
  const filled = spans.length + marks.length > 0
  const used = [...spans, ...marks.map((x) => ({ left: x - 4, right: x + 4 }))]
  const nameBoxes = names.map((name) => boxOfText(name))
  const shares = nameBoxes.every((box) =>
    used.every(({ left, right }) => right < box.left || left > box.right),
  )
  const top = names.length > 0 && !shares ? BELOW + 6 : GAP
  const bottom = top + LANE
  const silences = spans.map(({ left, right, text }) => ({
    box: { left, right: Math.max(right, left + 2), top, bottom },
    text,
  }))
  const upright = lines.map((x) => ({ left: x - 1, right: x + 1 }))
  const lane = [...used, ...upright].map(({ left, right }) => ({ left, right, top, bottom }))
  const said = sayLane(silences, marks.length > 0, [...lane, ...nameBoxes], bottom, frame)
  const named = names.length > 0 ? BELOW + 4 : 0
  const height = Math.max(named, filled ? bottom : 0, said.height)
  return { silences, contacts, top, bottom: filled ? bottom : 0, ...said, height }
}

function contactsOf(story: OpportunityStory, frame: Frame): Record<By, number[]> {
  const found: Record<By, Set<number>> = { us: new Set(), buyer: new Set(), unknown: new Set() }
  for (const { on, by } of story.contacts) found[by].add(r1(frame.x(dayOf(on))))
  return { us: [...found.us], buyer: [...found.buyer], unknown: [...found.unknown] }
}

export const KEY = { buyer: 'from the buyer', us: 'from us', gap: 22 }

/** The key's width: a mark and its word, twice. */
const keyWidth = () => 12 + textWidth(KEY.buyer) + KEY.gap + textWidth(KEY.us)

/** Each silence's text beside its strip or in the row below it; then the key of the marks. */
function sayLane(
  silences: readonly Silence[],
  marked: boolean,
  lane: readonly Box[],
  bottom: number,
  frame: Frame,
): Pick<LanePlan, 'texts' | 'caption' | 'height'> {
  const taken = [...lane]
  const texts: PlacedText[] = []
  const longest = [...silences].sort(
    (a, b) => b.box.right - b.box.left - (a.box.right - a.box.left),
  )
  for (const { box, text } of longest) {
    const wide = textWidth(text)
    const below = within(box.left, wide, 0, frame.width)
    const place = [
      { x: r1(box.right + 9), y: bottom - 1, text },
      { x: r1(below), y: bottom + ROW - 3, text },
    ].find((each) => each.x + wide <= frame.width && isFree(boxOfText(each), taken))
    if (!place) continue
    texts.push(place)
    taken.push(boxOfText(place))
  }
  const y = bottom + ROW - 3
  const wide = keyWidth()
  const x = [0, frame.width - wide].find((left) =>
    isFree({ left, right: left + wide, top: y - 10, bottom: y + 3 }, taken),
  )
  const caption = marked && x !== undefined && wide <= frame.width ? { x: r1(x), y } : null
  const below = caption !== null || texts.some((text) => text.y === y)
  return { texts, caption, height: below ? bottom + ROW + 2 : 0 }
}
