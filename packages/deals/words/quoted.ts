const OPENS: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»' }
const SPOKEN =
  /\b(?:sa(?:id|ys|ying)|wrote|writes|told|tells|asked|asks|answered|replied|quot(?:e|ed|es|ing)|words?|wording|terms?|phrases?|such as|like|e\.g|called|label|feedback|verbatim|interview|felt|comment(?:ed)?|avoid|banned|instead of|example)\b[^"“„«]*$|:\s*$/i
const SPOKEN_AFTER =
  /^[\s,.]*(?:said|says|wrote|writes|told|asked|answered|replied|is how|was how|were (?:his|her|their) words|according)\b/i
const SPOKEN_BY =
  /^[\s,.]*(?:the |their |our )?[\p{L}'’-]{1,30} (?:said|says|wrote|told|asked|replied)\b/iu
const LONGEST = 4000

/**
 * The stretches that repeat what somebody said, which is evidence, or that only name a word.
 * Quotation marks alone, without a sign of speech beside them, do not make one.
 */
export function quotedIn(text: string): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = []
  for (let at = 0; at < text.length; at++) {
    const closing = OPENS[text[at] ?? '']
    if (closing === undefined) continue
    const end = closingAt(text, at + 1, closing)
    if (end < 0) continue
    const before = text.slice(Math.max(0, at - 60), at).replace(/^[\s\S]*\n/, '')
    const after = text.slice(end + 1, end + 60)
    if (SPOKEN.test(before) || SPOKEN_AFTER.test(after) || SPOKEN_BY.test(after))
      stretches.push([at, end])
    at = end
  }
  return stretches
}

/** In the same line and not far off; -1 otherwise. */
function closingAt(text: string, start: number, closing: string): number {
  for (let at = start; at < text.length && at - start < LONGEST; at++) {
    if (text[at] === closing) return at
    if (text[at] === '\n') return -1
  }
  return -1
}
