// Here and not by pg_trgm: that drops every letter its database's locale does not know. Under the one that
// results are kept the same by, show_trgm('вопросник') is empty, and no script but ASCII's would be found.

/** The trigrams of a text's words, as PostgreSQL makes them: two blanks before each word, one behind. */
export function trigramsOf(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [word] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const signs = [' ', ' ', ...word, ' ']
    for (let i = 0; i + 2 < signs.length; i++) found.add(signs.slice(i, i + 3).join(''))
  }
  return found
}

/** Share of the trigrams of two texts that both have, 0–1; 0 where one has none. */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = inBoth(a, b)
  const all = a.size + b.size - both
  return all === 0 ? 0 : both / all
}

/** Letters from which on a word can be recognised with a slip of the pen. */
const SHORTEST_TO_SPELL = 4
/** Words that alike are the same word. */
const SAME_WORD = 0.45
/** The same of two that begin alike: `purchse` and `purchased`. */
const SAME_BEGINNING = 0.36
const BEGINNING = 4

/**
 * How alike the words of a text are to those that are sought, 0–1: each of four letters or more must be
 * nearly there; 0 where one is not, or none is that long.
 */
export function spelledAlike(sought: string, text: string): number {
  const asked = wordsOf(sought).filter((word) => [...word].length >= SHORTEST_TO_SPELL)
  const words = wordsOf(text).map((word) => ({ word, signs: trigramsOf(word) }))
  const best = asked.map((word) => {
    const own = trigramsOf(word)
    return Math.max(0, ...words.map((each) => alike(similarity(own, each.signs), word, each.word)))
  })
  if (best.length === 0 || best.includes(0)) return 0
  return best.reduce((sum, each) => sum + each, 0) / best.length
}

/** How alike two words are; 0 where they are two. */
function alike(similar: number, a: string, b: string): number {
  const beginsAlike = a.slice(0, BEGINNING) === b.slice(0, BEGINNING)
  return similar >= (beginsAlike ? SAME_BEGINNING : SAME_WORD) ? similar : 0
}

const wordsOf = (text: string): string[] => [
  ...new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu),
  ),
]

function inBoth(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let both = 0
  for (const one of small) if (large.has(one)) both++
  return both
}
