const TOPS = [0.04, 0.1, 0.2, 0.5, 1]

/** The end of a scale from 0 on which a share has room; half of it is a whole percentage too. */
export function topShare(most: number): number {
  return TOPS.find((top) => most <= top) ?? 1
}
