/** Different words below which a reason says nothing. */
const FEWEST = 3

/** Whether a text has at least three different words, in whichever script. */
export function saysSomething(text: string): boolean {
  const words = new Intl.Segmenter('en', { granularity: 'word' })
  const said = new Set<string>()
  for (const { segment, isWordLike } of words.segment(text))
    if (isWordLike) said.add(segment.toLowerCase())
  return said.size >= FEWEST
}
