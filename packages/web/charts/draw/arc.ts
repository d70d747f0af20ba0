import { r1 } from './round.ts'

/** Half an ellipse that stands on `y` and is `tall` high, from one x to the other. */
export function arcPath(from: number, to: number, y: number, tall: number): string {
  const wide = Math.abs(to - from) / 2
  const sweep = to >= from ? 1 : 0
  return `M${r1(from)},${r1(y)}A${r1(wide)},${r1(tall)},0,0,${sweep},${r1(to)},${r1(y)}`
}

/** The rising quarter of an arc whose end lies beyond the edge `to`, with an arrow's head there. */
export function openArcPath(from: number, to: number, y: number, tall: number): string {
  const top = r1(y - tall)
  const rise = `M${r1(from)},${r1(y)}A${r1(to - from)},${r1(tall)},0,0,1,${r1(to)},${top}`
  return `${rise}M${r1(to - 5)},${r1(top - 4)}L${r1(to)},${top}L${r1(to - 5)},${r1(top + 4)}`
}

/** How high such an arc stands above its feet at x. */
export function arcHeightAt(x: number, from: number, to: number, tall: number): number {
  const half = Math.abs(to - from) / 2
  if (half === 0) return 0
  const off = (x - (from + to) / 2) / half
  return Math.abs(off) >= 1 ? 0 : tall * Math.sqrt(1 - off * off)
}

/** A low dome for near dates, a high one for far ones, and never above `most`. */
export function arcHeight(span: number, most: number): number {
  return Math.min(most, 3.7 * Math.sqrt(Math.abs(span)))
}
