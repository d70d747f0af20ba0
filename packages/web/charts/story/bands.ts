import type { OpportunityStory } from '@closed-learned/deals'
import { type Box, boxOfText, clearOf, isFree, type PlacedText, within } from '../draw/box.ts'
import { dayOf, sayDate } from '../draw/day.ts'
import { r1 } from '../draw/round.ts'
import { textWidth } from '../draw/text-width.ts'
import type { Frame } from './frame.ts'

/** A stage as a band. */
export interface Band {
  readonly left: number
  readonly right: number
  readonly stage: string
  readonly level: number
  readonly parked: boolean
  /** Where its name begins inside it; null where it has no room. */
  readonly nameAt: number | null
  readonly title: string
}

export interface Pause {
  readonly left: number
  readonly right: number
  readonly title: string
}

export interface BandsPlan {
  readonly bands: readonly Band[]
  /** Names that stand below their bands; `y` is measured from the bands' lower edge. */
  readonly below: readonly PlacedText[]
  readonly pauses: readonly Pause[]
}

export const BAND = 26
export const BELOW = 14
const GAP = 2
/** A name below a band that is much narrower than it could belong to its neighbour. */
const LEAST_SHARE = 0.3
/** So many bands may be thinner than the eye wants them. */
const MANY = 40

/** `lines` are upright ones that no name may stand on. */
export function planBands(
  story: OpportunityStory,
  frame: Frame,
  lines: readonly number[],
): BandsPlan {
  const bands = bandsOf(story, frame, lines)
  const pauses = story.pauses.map(({ from, to }) => ({
    left: frame.x(dayOf(from)),
    right: frame.x(dayOf(to)),
    title: `closed on ${say(from, frame)}, opened again on ${say(to, frame)}`,
  }))
  return { bands, pauses, below: namesBelow(bands, frame, lines) }
}

const say = (iso: string, frame: Frame) => sayDate(dayOf(iso), frame.today)

/** Bands too thin to be seen beside each other are drawn as the last of them. */
function bandsOf(story: OpportunityStory, frame: Frame, lines: readonly number[]): Band[] {
  const bands: Band[] = []
  const least = story.bands.length > MANY ? 0.8 : 3
  for (const { stage, from, to, level, parked } of story.bands) {
    const last = bands.at(-1)
    const [left, end] = [frame.x(dayOf(from)), frame.x(dayOf(to))]
    const thin = last !== undefined && last.right - last.left < 1 && left - last.left < 1.5
    if (thin) bands.pop()
    const start = thin ? last.left : left
    const gap = end - start > 5 ? GAP : 0
    bands.push({
      left: start,
      right: Math.max(end - gap, start + least),
      stage,
      level,
      parked,
      nameAt: nameAt(stage, start, end - gap, lines),
      title: `${stage}, ${say(from, frame)} to ${say(to, frame)}`,
    })
  }
  return bands
}

/** Where a name begins in its band, beside the lines that run through it; null without room. */
function nameAt(stage: string, left: number, right: number, lines: readonly number[]) {
  const inside = lines.filter((x) => x > left && x < right).sort((a, b) => a - b)
  const edges = [left, ...inside, right]
  for (const [i, end] of edges.slice(1).entries()) {
    const start = edges[i] ?? left
    const air = end - start - textWidth(stage, 12, true)
    if (air >= 6) return start + Math.min(8, air / 2)
  }
  return null
}

function namesBelow(bands: readonly Band[], frame: Frame, lines: readonly number[]): PlacedText[] {
  const names: PlacedText[] = []
  const taken: Box[] = []
  const widest = bands
    .filter(({ nameAt }) => nameAt === null)
    .sort((a, b) => b.right - b.left - (a.right - a.left))
  for (const { left, right, stage } of widest) {
    const wide = textWidth(stage)
    const thin = bands.length > 1 && right - left < wide * LEAST_SHARE
    if (thin || wide > frame.width) continue
    const name = [left + 1, right - wide, left + 7]
      .map((x) => ({ x: r1(within(x, wide, 0, frame.width)), y: BELOW, text: stage }))
      .find((each) => {
        const box = boxOfText(each)
        return isFree(box, taken) && clearOf(box, lines)
      })
    if (!name) continue
    names.push(name)
    taken.push(boxOfText(name))
  }
  return names
}
