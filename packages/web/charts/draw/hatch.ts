import type { Box } from './box.ts'
import { r1 } from './round.ts'

/** Strokes from bottom left to top right that fill a box, cut at its edges; one path, no pattern. */
export function hatchPath({ left, top, right, bottom }: Box, step = 5): string {
  const tall = bottom - top
  let path = ''
  for (let foot = left - tall + step / 2; foot < right; foot += step) {
    const from = Math.max(foot, left)
    const to = Math.min(foot + tall, right)
    if (to - from < 0.5) continue
    path += `M${r1(from)},${r1(bottom - (from - foot))}L${r1(to)},${r1(bottom - (to - foot))}`
  }
  return path
}
