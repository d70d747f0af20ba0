/** Coordinates to a tenth of a pixel, so that a picture is the same text on every machine. */
export function r1(x: number): number {
  return Math.round(x * 10) / 10 || 0
}
