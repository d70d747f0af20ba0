import { r1 } from './round.ts'

/** Dots as one path of strokes without length: as wide as the stroke, round with round caps. */
export function dotsPath(xs: readonly number[], y: number): string {
  return [...new Set(xs.map(r1))].map((x) => `M${x},${r1(y)}h0`).join('')
}
