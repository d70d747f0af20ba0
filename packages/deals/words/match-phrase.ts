import type { Phrase, Place } from './phrase.ts'
import type { Token } from './token.ts'
import { personFrom, type Who } from './who.ts'

export interface Match {
  readonly from: number
  readonly end: number
  /** Whom `@` found. */
  readonly who: Who | undefined
}

const GAP = 6
const CLAUSE_ENDS = new Set(', ; : ( ) ? ! – — and but so because when while since " ”'.split(' '))

const BREATHS = new Set(', ; : ( ) ? ! – — but because'.split(' '))

const ACTORS = new Set('i we you he she they it then'.split(' '))

/** The match of a phrase that begins at a token. A phrase has few optional places, so few tries. */
export function matchAt(phrase: Phrase, tokens: readonly Token[], at: number): Match | undefined {
  const found = matchRest(phrase, 0, tokens, at, undefined)
  return found === undefined ? undefined : { from: at, ...found }
}

/** Where somebody else begins to act, too. */
function isBreath(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? ','
  return BREATHS.has(word) || (word === 'and' && ACTORS.has(tokens[at + 1]?.word ?? ''))
}

type Rest = { readonly end: number; readonly who: Who | undefined }

function matchRest(
  phrase: Phrase,
  index: number,
  tokens: readonly Token[],
  at: number,
  who: Who | undefined,
): Rest | undefined {
  const place = phrase[index]
  if (place === undefined) return { end: at, who }
  const on = (next: number, found = who) => matchRest(phrase, index + 1, tokens, next, found)
  if (place.what === 'gap') {
    for (let gap = 0; gap <= GAP; gap++) {
      const rest = on(at + gap)
      if (rest !== undefined) return rest
      if (isBreath(tokens, at + gap)) return undefined
    }
    return undefined
  }
  const taken = take(place, tokens, at)
  const rest = taken === undefined ? undefined : on(taken.end, taken.who ?? who)
  return rest ?? (place.optional ? on(at) : undefined)
}

function take(place: Place, tokens: readonly Token[], at: number): Rest | undefined {
  const word = tokens[at]?.word
  if (word !== undefined && (place.what === 'any' || place.words.has(word)))
    return { end: at + 1, who: undefined }
  if (place.words.has('$') && (word === undefined || CLAUSE_ENDS.has(word)))
    return { end: at, who: undefined }
  return place.person && word !== undefined ? personFrom(tokens, at) : undefined
}
