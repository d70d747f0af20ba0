import type { WordFinding } from './finding.ts'
import { CAUSES } from './lexicon/causes.ts'
import { SPOKEN_CAUSES } from './lexicon/colloquial.ts'
import { EVERYDAY_CAUSES } from './lexicon/everyday.ts'
import { matchAt } from './match-phrase.ts'
import { isNegated } from './negated.ts'
import { type Phrase, phraseOf } from './phrase.ts'
import type { Token } from './token.ts'
import { isName, personFrom, type Who } from './who.ts'

const [BY_PERSON, BY_WORD] = sorted([...CAUSES, ...SPOKEN_CAUSES, ...EVERYDAY_CAUSES].map(phraseOf))

/** One of ours made the cause of a loss: `with a better rep`, `what was she thinking`, `of course Tom forgot`. */
export function findCauses(tokens: readonly Token[]): WordFinding[] {
  return tokens.flatMap(({ word }, at) => {
    const phrases = BY_WORD.get(word) ?? []
    const person = personFrom(tokens, at)
    const next = person && tokens[person.end]?.word
    const ofPerson = BY_PERSON.filter((phrase) => mayGoOn(phrase, next))
    const found = [...phrases, ...ofPerson].find((phrase) => blames(tokens, at, phrase))
    const match = (found && matchAt(found, tokens, at)) ?? noted(tokens, at)
    return match === undefined ? [] : [{ kind: 'blamesPerson', from: at, end: match.end }]
  })
}

const NOTED = new Set('cause reason culprit problem issue blame fault bottleneck'.split(' '))

/** `root cause: Kim` */
const noted = (tokens: readonly Token[], at: number): { end: number } | undefined =>
  NOTED.has(tokens[at]?.word ?? '') && tokens[at + 1]?.word === ':' && isName(tokens, at + 2)
    ? { end: at + 3 }
    : undefined

/** Spares most tries: whether the word behind the person fits. */
const mayGoOn = ([, second]: Phrase, next: string | undefined): boolean =>
  next !== undefined &&
  second !== undefined &&
  (second.optional || second.what !== 'words' || second.words.has(next))

function blames(tokens: readonly Token[], at: number, phrase: Phrase): boolean {
  const match = matchAt(phrase, tokens, at)
  if (match === undefined || match.end === at || isNegated(tokens, at)) return false
  return match.who === undefined || isOurs(match.who)
}

const isOurs = (who: Who) => who === 'colleague' || who === 'you'

function sorted(phrases: readonly Phrase[]): [Phrase[], ReadonlyMap<string, Phrase[]>] {
  const byWord = new Map<string, Phrase[]>()
  for (const phrase of phrases)
    for (const place of leading(phrase))
      for (const word of place.words) byWord.set(word, [...(byWord.get(word) ?? []), phrase])
  return [phrases.filter((phrase) => leading(phrase).some(({ person }) => person)), byWord]
}

/** The places that a match can begin with. */
function leading(phrase: Phrase): Phrase {
  const needed = phrase.findIndex(({ optional }) => !optional)
  return phrase.slice(0, needed + 1)
}
