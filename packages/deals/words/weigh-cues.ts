import type { WordFinding } from './finding.ts'
import { CUES, ENOUGH, SOMEBODY } from './lexicon/cues.ts'
import type { Token } from './token.ts'
import { isName, type Who, whoAt } from './who.ts'

/** One word that weighs in a sentence, and why: the name of its cue or `somebody`. */
export interface WeighedCue {
  readonly at: number
  readonly name: string
  readonly weight: number
}

/** The cues of a sentence with their weights, in its order. Numbers in it speak for a plain fact. */
export function cuesIn(tokens: readonly Token[]): WeighedCue[] {
  const seen = new Map<string, number>()
  const cues: WeighedCue[] = []
  const add = (name: string, at: number, weight: number, most: number) => {
    const times = seen.get(name) ?? 0
    seen.set(name, times + 1)
    if (times < most) cues.push({ at, name, weight })
  }
  tokens.forEach(({ word }, at) => {
    for (const [name, cue] of Object.entries(CUES))
      if (cue.words.has(word)) add(name, at, cue.weight, cue.twice ? 2 : 1)
    if (/^\d/.test(word)) add('number', at, -1, 1)
    if (isOurs(tokens, at)) add('somebody', at, SOMEBODY, 1)
  })
  return cues
}

const isOurs = (tokens: readonly Token[], at: number) => {
  const who: Who = whoAt(tokens, at)
  return who === 'you' || (who === 'colleague' && (isName(tokens, at) || isActor(tokens[at]?.word)))
}
/** Who acts in a deal; not the departments, which are as often things. */
const isActor = (word = '') =>
  /^(?:he|she|reps?|aes?|ses?|sdrs?|csms?|sellers?|sales(?:man|men|person|people|woman)|manager|somebody|someone|whoever|guys?|colleagues?|cofounder|intern|bdm|mgr|owner)$/.test(
    word,
  )

/** Where no rule knows a wording: told if its cues weigh enough together and name somebody of ours. */
export function weighCues(tokens: readonly Token[]): WordFinding[] {
  const cues = cuesIn(tokens)
  const sum = cues.reduce((total, { weight }) => total + weight, 0)
  const named = cues.some(({ name }) => name === 'somebody')
  if (!named || sum < ENOUGH) return []
  const places = cues.filter(({ weight }) => weight > 0).map(({ at }) => at)
  return [{ kind: 'blamesPerson', from: Math.min(...places), end: Math.max(...places) + 1 }]
}
