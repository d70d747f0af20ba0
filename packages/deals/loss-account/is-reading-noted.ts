/**
 * Whether it is noted that somebody read what others tell of a loss; `own`: all of their own accounts
 * of it. Others' are read once one's own is in, so where all of one's own are in confidence the mark
 * would tell that there is one.
 */
export function isReadingNoted(own: readonly { readonly inConfidence: boolean }[]): boolean {
  return own.length === 0 || own.some(({ inConfidence }) => !inConfidence)
}
