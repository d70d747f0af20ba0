import { formsOf } from './verb-forms.ts'

/** One place of a phrase: some words, whether it may be missing, or a person, or a gap. */
export interface Place {
  readonly words: ReadonlySet<string>
  readonly what: 'words' | 'any' | 'gap'
  readonly person: boolean
  readonly optional: boolean
}
export type Phrase = readonly Place[]

/**
 * Reads a phrase such as `~drop the/a ball`: `a/b` either word, `~verb` all its forms, a trailing
 * `?` may be missing, `@` a person, `_` any one word, `..` up to three words, `$` end of the clause.
 */
export function phraseOf(written: string): Phrase {
  return written.split(' ').map(placeOf)
}

function placeOf(written: string): Place {
  const optional = written.endsWith('?')
  const plain = optional ? written.slice(0, -1) : written
  const place = { words: new Set<string>(), optional, person: false }
  if (plain === '_') return { ...place, what: 'any' }
  if (plain === '..') return { ...place, what: 'gap' }
  const words = plain
    .split('/')
    .flatMap((word) => (word[0] === '~' ? formsOf(word.slice(1)) : word))
  return { words: new Set(words), what: 'words', person: words.includes('@'), optional }
}
