/**
 * What no name may hold: signs that control, turn the direction of what follows or cannot be seen, and
 * breaks of a line. The two joiners stay, for names are written with them.
 */
const UNSEEN = '[\\p{Cc}\\p{Zl}\\p{Zp}]|(?![\\u200C\\u200D])\\p{Cf}'
const HAS_UNSEEN = new RegExp(UNSEEN, 'u')
const ALL_UNSEEN = new RegExp(UNSEEN, 'gu')

/** Whether a name says all that it holds: one line, and nothing in it that cannot be seen. */
export function isPlainName(text: string): boolean {
  return !HAS_UNSEEN.test(text)
}

/** A name that somebody else keeps, such as a directory, without what cannot be seen. */
export function asPlainName(text: string): string {
  return text.replace(ALL_UNSEEN, '').trim()
}
