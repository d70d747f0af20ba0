import { type Match, matchAt } from './match-phrase.ts'
import { type Phrase, phraseOf } from './phrase.ts'
import type { Token } from './token.ts'

/** Phrases found by their first words. */
export type PhraseBook = ReadonlyMap<string, readonly Phrase[]>

export function phraseBook(written: readonly string[]): PhraseBook {
  const book = new Map<string, Phrase[]>()
  for (const phrase of written.map(phraseOf))
    for (const word of firstWords(phrase)) book.set(word, [...(book.get(word) ?? []), phrase])
  return book
}

/** Also those after places that may be missing. */
function firstWords(phrase: Phrase): string[] {
  const words: string[] = []
  for (const place of phrase) {
    if (place.person) throw new Error('A phrase of a book begins with words.')
    words.push(...place.words)
    if (!place.optional) break
  }
  return words
}

/** The longest match that begins at a token. */
export function longestAt(
  book: PhraseBook,
  tokens: readonly Token[],
  at: number,
): Match | undefined {
  let longest: Match | undefined
  for (const phrase of book.get(tokens[at]?.word ?? '') ?? []) {
    const match = matchAt(phrase, tokens, at)
    if (match !== undefined && match.end > at && match.end > (longest?.end ?? at)) longest = match
  }
  return longest
}
