import type { OpportunityReport, OpportunityStory } from '@closed-learned/deals'
import { dayOf, sayDate } from '../draw/day.ts'
import type { Frame } from './frame.ts'
import { type Mark, type MarkPlace, placeMarks } from './place-marks.ts'

/** How the story ends: the deal's state, and the newest day that the sources told of. */
export interface Ending {
  readonly state?: OpportunityReport['state'] | undefined
  readonly newest?: string | null | undefined
}

/** A day that stands out. */
export interface StoryMark extends Mark, MarkPlace {
  readonly kind: 'knowable' | 'today' | 'buyer' | 'closing' | 'step'
  readonly title: string
}

export interface MarksPlan {
  readonly height: number
  readonly marks: readonly StoryMark[]
}

type Unplaced = Omit<StoryMark, keyof MarkPlace>

/** First-knowable day, today or the end, the buyer's date, a close date that never moved, and steps. */
export function planMarks(story: OpportunityStory, ending: Ending, frame: Frame): MarksPlan {
  const marks = [
    ...knowableMark(story, frame),
    endMark(story, ending, frame),
    ...buyerMark(story, frame),
    ...closingMark(story, ending, frame),
    ...stepMarks(story, frame),
  ]
  const { height, places } = placeMarks(marks, frame.width)
  return {
    height,
    marks: marks.flatMap((mark, i) => {
      const place = places[i]
      return place ? [{ ...mark, ...place }] : []
    }),
  }
}

function knowableMark({ knowable }: OpportunityStory, { x, today }: Frame): Unplaced[] {
  if (!knowable) return []
  const day = dayOf(knowable.on)
  const title = `${sayDate(day, today)}: ${knowable.text}`
  return [
    { kind: 'knowable', x: x(day), text: 'could first have been known here', bold: true, title },
  ]
}

function endMark(
  story: OpportunityStory,
  { state, newest }: Ending,
  { x, today }: Frame,
): Unplaced {
  const date = sayDate(today, today)
  const open = newest === story.today ? 'today' : date
  const text =
    state === 'won'
      ? `won on ${date}`
      : state === 'lost' || state === 'noDecision'
        ? `let go on ${date}`
        : state === 'gone'
          ? `gone since ${date}`
          : open
  return { kind: 'today', x: x(today), text, bold: false, title: date }
}

/** What the owner noted, for themselves. */
function stepMarks({ steps = [] }: OpportunityStory, { x, today, first, last }: Frame): Unplaced[] {
  return steps.flatMap(({ on, text }) => {
    const day = dayOf(on)
    if (day < first || day > last) return []
    const said = text.charAt(0).toLowerCase() + text.slice(1)
    const title = `${sayDate(day, today)}: ${said}`
    return [{ kind: 'step' as const, x: x(day), text: said, bold: false, title }]
  })
}

function buyerMark({ buyerDate }: OpportunityStory, { x, today, last }: Frame): Unplaced[] {
  const day = buyerDate === null ? Number.POSITIVE_INFINITY : dayOf(buyerDate)
  if (day > last) return []
  const text = `buyer said ${sayDate(day, today)}`
  return [{ kind: 'buyer', x: x(day), text, bold: false, title: text }]
}

/** Arcs and the buyer's date tell the close date where they end on it; so does the end of a deal. */
function closingMark(story: OpportunityStory, { state }: Ending, frame: Frame): Unplaced[] {
  const { closeDate, buyerDate, moves } = story
  const ended = state === 'won' || state === 'lost' || state === 'noDecision' || state === 'gone'
  const told = closeDate === buyerDate || moves.some(({ to }) => to === closeDate)
  if (closeDate === null || ended || told) return []
  const day = dayOf(closeDate)
  if (day > frame.last || day < frame.first) return []
  const text = `close date ${sayDate(day, frame.today)}`
  return [{ kind: 'closing', x: frame.x(day), text, bold: false, title: text }]
}
