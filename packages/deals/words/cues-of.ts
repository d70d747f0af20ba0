import { CUE_CLASSES, SMALL } from './lexicon/cues.ts'
import type { Token } from './token.ts'
import { personFrom, type Who } from './who.ts'

/** What can weigh in a sentence, by the places of its first and behind its last word. */
export interface Cue {
  readonly name: string
  readonly from: number
  readonly end: number
}

const SAID_AS_IS = new Set(
  `i me we us you he she him her they them it ya yall these those somebody someone whoever nobody myself yourself yourselves himself
  herself themselves`.split(/\s+/),
)
const PEOPLE: Readonly<Partial<Record<Who, string>>> = {
  colleague: '@ours',
  buyer: '@theirs',
  rival: '@rival',
}

/**
 * The cues of a sentence: its words without their endings, pairs of them (`a_b`, with one between
 * `a__b`; `<` and `>` are its ends), and the classes that its words are of. Whoever is named counts
 * as whose they are, and a figure as a figure. Linear in the sentence.
 */
export function cuesOf(tokens: readonly Token[]): readonly Cue[] {
  const parts = partsOf(tokens)
  const cues: Cue[] = []
  const add = (name: string, first: Cue, last = first) => {
    if (!SMALL.has(first.name) || !SMALL.has(last.name))
      cues.push({ name, from: first.from, end: last.end })
  }
  parts.forEach((part, at) => {
    const [next, later] = [parts[at + 1], parts[at + 2]]
    add(part.name, part)
    if (next !== undefined) add(`${part.name}_${next.name}`, part, next)
    if (later !== undefined) add(`${part.name}__${later.name}`, part, later)
  })
  tokens.forEach(({ word }, at) => {
    for (const [name, words] of CUE_CLASSES)
      if (words.has(word)) cues.push({ name, from: at, end: at + 1 })
  })
  return cues
}

function partsOf(tokens: readonly Token[]): Cue[] {
  const parts: Cue[] = [{ name: '<', from: 0, end: 0 }]
  for (let at = 0; at < tokens.length; ) {
    const word = tokens[at]?.word ?? ''
    const person = SAID_AS_IS.has(word) ? undefined : personFrom(tokens, at)
    const whose = person && PEOPLE[person.who]
    const end = whose === undefined || person === undefined ? at + 1 : person.end
    parts.push({ name: whose ?? stemOf(word), from: at, end })
    at = end
  }
  parts.push({ name: '>', from: tokens.length, end: tokens.length })
  return parts
}

function stemOf(word: string): string {
  if (/^\d/.test(word)) return '#number'
  if (word.length > 5) return word.replace(/(?:ing|ed|es|s|ly)$/, '')
  return word.length > 3 ? word.replace(/(?:ed|s)$/, '') : word
}
