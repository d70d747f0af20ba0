/** Characters of a text that somebody writes, whatever it is about. */
export const LONGEST_TEXT = 10_000
