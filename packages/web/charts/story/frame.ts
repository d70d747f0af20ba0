import type { OpportunityStory } from '@closed-learned/deals'
import { scaleLinear } from 'd3-scale'
import { type Day, dayOf } from '../draw/day.ts'
import { lastShown } from './reach.ts'

/** The one horizontal time axis on which a deal's story stands. */
export interface Frame {
  readonly width: number
  /** Little room: fewer labels, lower arcs. */
  readonly narrow: boolean
  readonly first: Day
  readonly today: Day
  /** End of the axis; dates beyond it stand at its edge. */
  readonly last: Day
  readonly left: number
  readonly right: number
  readonly x: (day: Day) => number
}

/** Half a dot, so that one at an end is whole. */
const EDGE = 4
const NARROW = 480

function latest({ until, moves, closeDate, buyerDate }: OpportunityStory): Day {
  const dates = [until, closeDate, buyerDate, ...moves.map(({ to }) => to)]
  return Math.max(...dates.flatMap((iso) => (iso === null ? [] : [dayOf(iso)])))
}

export function frameOf(story: OpportunityStory, width: number): Frame {
  const first = dayOf(story.from)
  const today = Math.max(first, dayOf(story.today))
  const last = lastShown(first, today, latest(story))
  const left = EDGE
  const right = width - EDGE
  const x = scaleLinear([first, last], [left, right]).clamp(true)
  return { width, narrow: width <= NARROW, first, today, last, left, right, x }
}
