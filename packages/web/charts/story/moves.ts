import type { OpportunityStory } from '@closed-learned/deals'
import { arcHeight, arcHeightAt, arcPath, openArcPath } from '../draw/arc.ts'
import { type Box, boxOfText, clearOf, isFree, type PlacedText, within } from '../draw/box.ts'
import { type Day, dayOf, sayDate } from '../draw/day.ts'
import { r1 } from '../draw/round.ts'
import { grouped } from '../draw/say-amount.ts'
import { textWidth } from '../draw/text-width.ts'
import type { Frame } from './frame.ts'
import { THROWN_FAR } from './reach.ts'

/** A move of the close date as an arc; heights are above the arcs' feet. */
export interface Arc {
  readonly kind: 'push' | 'thrown' | 'pull'
  readonly from: number
  readonly to: number
  readonly tall: number
  readonly days: number
  readonly on: Day
  /** It begins before the picture, it ends beyond it. */
  readonly before: boolean
  readonly open: boolean
  readonly path: string
  readonly title: string
}

/** A label of an arc; `y` is below 0, the feet stand on 0. */
export interface ArcLabel extends PlacedText {
  readonly thrown: boolean
}

export interface MovesPlan {
  /** From the top of the labels to the feet. */
  readonly height: number
  readonly arcs: readonly Arc[]
  readonly labels: readonly ArcLabel[]
}

const FOOT = 4
const ABOVE = 6
/** More labels than this are not tried, whatever the width. */
const MOST_LABELS = 40

/** Arcs from each old close date to the new, and labels where they have room. */
export function planMoves(
  story: OpportunityStory,
  frame: Frame,
  lines: readonly number[],
): MovesPlan {
  const most = Math.round(Math.min(88, 34 + frame.width * 0.06))
  const arcs = story.moves
    .map((move) => arcOf(move, frame, most))
    .filter(({ from, to }) => Math.abs(to - from) >= 0.5)
    .sort((a, b) => Number(a.kind === 'thrown') - Number(b.kind === 'thrown'))
  const labels = placeLabels(arcs, frame, lines)
  const top = Math.min(0, ...arcs.map(({ tall }) => -tall), ...labels.map(({ y }) => y - 10))
  return { height: -top + FOOT, arcs, labels }
}

function arcOf(move: OpportunityStory['moves'][number], frame: Frame, most: number): Arc {
  const { days, text } = move
  const [from, to] = [frame.x(dayOf(move.from)), frame.x(dayOf(move.to))]
  const tall = arcHeight(to - from, most)
  const open = dayOf(move.to) > frame.last
  const kind = days < 0 ? 'pull' : days >= THROWN_FAR ? 'thrown' : 'push'
  const path = open ? openArcPath(from, to, 0, tall) : arcPath(from, to, 0, tall)
  const before = dayOf(move.from) < frame.first
  return { kind, from, to, tall, days, on: dayOf(move.on), before, open, path, title: text }
}

/** The widest moves first; a label that would touch another, an arc or a line is left out. */
function placeLabels(arcs: readonly Arc[], frame: Frame, lines: readonly number[]): ArcLabel[] {
  const labels: ArcLabel[] = []
  const taken: Box[] = []
  const bySize = arcs
    .filter(({ from, to, kind }) => kind === 'thrown' || Math.abs(to - from) > 9)
    .sort((a, b) => Math.abs(b.days) - Math.abs(a.days))
  for (const arc of bySize.slice(0, MOST_LABELS)) {
    const thrown = arc.kind === 'thrown'
    const found = textsOf(arc, frame)
      .flatMap((text) => placesAbove(arc, text, frame))
      .find((place) => {
        const box = boxOfText(place, 12, thrown)
        return isFree(box, taken) && clearOf(box, lines) && clearOfArcs(box, arc, arcs)
      })
    if (!found) continue
    labels.push({ ...found, thrown })
    taken.push(boxOfText(found, 12, thrown))
  }
  return labels
}

function textsOf({ days, on, kind }: Arc, { today }: Frame): string[] {
  const sign = days < 0 ? '−' : '+'
  const short = `${sign}${grouped(Math.abs(days))}`
  if (kind !== 'thrown') return [short]
  return [`${short} days, on ${sayDate(on, today)}`, `${short} days`, short]
}

/** Places along the back of an arc, its middle first. */
function placesAbove(arc: Arc, text: string, frame: Frame): PlacedText[] {
  const wide = textWidth(text, 12, arc.kind === 'thrown')
  const middle = arc.open ? arc.to : (arc.from + arc.to) / 2
  const reach = Math.max(0, Math.abs(arc.to - arc.from) / 2)
  const places: PlacedText[] = []
  for (let off = 0; off <= reach; off += 6) {
    for (const side of off === 0 ? [0] : [1, -1]) {
      const x = within(middle + side * off - wide / 2, wide, 0, frame.width)
      const nearest = Math.max(x, Math.min(middle, x + wide))
      const far = arc.open ? 2 * arc.to - arc.from : arc.to
      const back = arcHeightAt(nearest, arc.from, far, arc.tall)
      places.push({ x: r1(x), y: r1(-back - ABOVE), text })
    }
  }
  return places
}

/** Whether no other arc's stroke runs through a box. */
function clearOfArcs(box: Box, own: Arc, arcs: readonly Arc[]): boolean {
  const from = Math.max(box.left, 0)
  return arcs.every((arc) => {
    if (arc === own) return true
    if (box.right < Math.min(arc.from, arc.to) || from > Math.max(arc.from, arc.to)) return true
    const far = arc.open ? 2 * arc.to - arc.from : arc.to
    for (let x = from; x <= box.right; x += 4) {
      const y = -arcHeightAt(x, arc.from, far, arc.tall)
      if (y < 0 && y > box.top && y < box.bottom) return false
    }
    return true
  })
}
