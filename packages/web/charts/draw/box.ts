import { textWidth } from './text-width.ts'

/** A rectangle in pixels; y grows downwards. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A text with its place: `x` is its left edge, `y` its baseline. */
export interface PlacedText {
  readonly x: number
  readonly y: number
  readonly text: string
}

/** The room that a text takes, with a little air around it. */
export function boxOfText({ x, y, text }: PlacedText, size = 12, bold = false): Box {
  const air = 3
  return {
    left: x - air,
    top: y - size * 0.82,
    right: x + textWidth(text, size, bold) + air,
    bottom: y + size * 0.28,
  }
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Whether a box touches none of those that are taken. */
export function isFree(box: Box, taken: readonly Box[]): boolean {
  return taken.every((other) => !overlap(box, other))
}

/** Whether no upright line runs through a box. */
export function clearOf(box: Box, lines: readonly number[]): boolean {
  return lines.every((x) => x < box.left || x > box.right)
}

/** The nearest left edge at which something `wide` stands between `left` and `right`. */
export function within(x: number, wide: number, left: number, right: number): number {
  return Math.max(left, Math.min(x, right - wide))
}
