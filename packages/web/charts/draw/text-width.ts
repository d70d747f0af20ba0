const NARROW = /[ijl|!.,:;'’‘`I·]/
const SLIM = /[ frt()[\]{}"“”/\\*-]/
const WIDE = /[mwMW@%&…—Ø]/
const SQUARE = /[\u2e80-\uffff]/

/** About how wide a text is, in pixels; rather a little more than less. */
export function textWidth(text: string, size = 12, bold = false): number {
  let em = 0
  for (const char of text) em += widthOf(char)
  return em * size * (bold ? 1.05 : 1.02)
}

function widthOf(char: string): number {
  if (char.length > 1 || SQUARE.test(char)) return 1.05
  if (NARROW.test(char)) return 0.29
  if (SLIM.test(char)) return 0.37
  if (WIDE.test(char)) return 0.93
  return /[a-z\u00df-\u00ff]/.test(char) ? 0.585 : 0.66
}
