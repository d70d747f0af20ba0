import { type Box, boxOfText, overlap, within } from '../draw/box.ts'
import { textWidth } from '../draw/text-width.ts'

/** An upright line with a label in the rows above the picture. */
export interface Mark {
  readonly x: number
  readonly text: string
  readonly bold: boolean
}

export interface MarkPlace {
  /** The text's edge at the line, else its left one, and its baseline. */
  readonly textX: number
  readonly textY: number
  readonly anchor: 'start' | 'end'
  /** Where the line begins. */
  readonly top: number
}

interface Place {
  readonly row: number
  readonly lineRow: number
  readonly textX: number
  readonly anchor: 'start' | 'end'
  readonly box: Box
  readonly cost: number
}

const ROW = 18
const BASELINE = 13
const GAP = 6

/** Puts each label beside or above its line, none over another nor over another's line. */
export function placeMarks(
  marks: readonly Mark[],
  width: number,
): { height: number; places: MarkPlace[] } {
  const choices = marks.map((mark) => placesFor(mark, marks, width))
  const places = cheapest(marks, choices)
  const rows = Math.max(...places.map(({ lineRow, row }) => Math.max(lineRow, row + 1)))
  return {
    height: rows * ROW + 4,
    places: places.map(({ textX, anchor, row, lineRow }) => ({
      textX,
      anchor,
      textY: row * ROW + BASELINE,
      top: lineRow * ROW + 3,
    })),
  }
}

/** Right of the line, left of it (bold ones the other way round), or above it, in each row. */
function placesFor(mark: Mark, marks: readonly Mark[], width: number): Place[] {
  const { x, text, bold } = mark
  const wide = textWidth(text, 12, bold)
  const above = edgesAbove(mark, wide, marks, width)
  const places: Place[] = []
  for (let row = 0; row < marks.length; row++) {
    const y = row * ROW + BASELINE
    for (const anchor of ['start', 'end'] as const) {
      const textX = x + (anchor === 'start' ? GAP : -GAP)
      const left = anchor === 'start' ? textX : textX - wide
      if (left < 0 || left + wide > width) continue
      const box = boxOfText({ x: left, y, text }, 12, bold)
      const cost = row * 4 + ((anchor === 'end') === bold ? 0 : 1)
      places.push({ row, lineRow: row, textX, anchor, box, cost })
    }
    for (const [i, textX] of above.entries()) {
      const box = boxOfText({ x: textX, y, text }, 12, bold)
      const cost = row * 4 + 4 + Math.min(i, 1)
      places.push({ row, lineRow: row + 1, textX, anchor: 'start', box, cost })
    }
  }
  return places.sort((a, b) => a.cost - b.cost)
}

/** Left edges of a label above its line: in its middle, or so that it ends beside another line. */
function edgesAbove({ x }: Mark, wide: number, marks: readonly Mark[], width: number): number[] {
  const beside = marks.flatMap((other) =>
    other.x === x ? [] : [other.x - GAP - wide, other.x + GAP],
  )
  const fitting = beside.filter(
    (left) => left >= 0 && left + wide <= width && left <= x && left + wide >= x,
  )
  return [within(x - wide / 2, wide, 0, width), ...fitting]
}

/** Arrangements are tried up to so many steps; what is found by then is good enough. */
const PATIENCE = 10_000

/** The cheapest arrangement; choices come cheapest first, so what cannot win is left early. */
function cheapest(marks: readonly Mark[], choices: readonly (readonly Place[])[]): Place[] {
  let least = Number.POSITIVE_INFINITY
  let found: Place[] = []
  let steps = 0
  const visit = (chosen: Place[], cost: number): void => {
    const ahead = choices.slice(chosen.length).reduce((sum, [first]) => sum + (first?.cost ?? 0), 0)
    if (cost + ahead >= least || (found.length > 0 && ++steps > PATIENCE)) return
    const next = choices[chosen.length]
    if (!next) {
      least = cost
      found = chosen
      return
    }
    for (const place of next) visit([...chosen, place], cost + costBeside(place, chosen, marks))
  }
  visit([], 0)
  return found
}

/** Rows cost a little, a label over another or over another's line very much. */
function costBeside(place: Place, chosen: readonly Place[], marks: readonly Mark[]): number {
  const own = marks[chosen.length]?.x ?? 0
  let cost = place.cost
  for (const [i, other] of chosen.entries()) {
    if (overlap(place.box, other.box)) cost += 1000
    if (runsThrough(marks[i]?.x ?? 0, other, place)) cost += 500
    if (runsThrough(own, place, other)) cost += 500
  }
  return cost
}

/** Whether the line of one runs through the label of another. */
function runsThrough(x: number, line: Place, { box, row }: Place): boolean {
  return x > box.left && x < box.right && line.lineRow <= row
}
