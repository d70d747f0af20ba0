import type { WordFinding } from './finding.ts'
import { OURS } from './lexicon/roles.ts'
import { isNegated } from './negated.ts'
import { subjectOf } from './subject.ts'
import type { Token } from './token.ts'
import { personFrom } from './who.ts'

const HELPERS = new Set('did could'.split(' '))
const ADVERBS = new Set(
  'even really actually properly ever once just fully quite adequately sufficiently'.split(' '),
)
/** What somebody may well not have done, without a reproach. */
const FREE = new Set(
  `have get hear receive want need mind miss fail forget let drop lose see feel agree join attend travel come go like expect mean win
  find cause make sleep change happen been be do anything know work`.split(/\s+/),
)
/** Of whom it is a fact that something was not done: capacity, rules, a season. */
const TEAMS = new Set(
  'marketing sales engineering product support leadership management enablement services'.split(
    ' ',
  ),
)
const PAST = /(?:ed|ught|old|ent|ade|ook|oke|ave|ote|ept|ead|et|an|uilt)$/

/** `the AE did not know the product`: of our own roles and the reader, more is a reproach than of a name. */
export function findLeftUndone(tokens: readonly Token[]): WordFinding[] {
  return tokens.flatMap((token, at) => {
    if (token.word === 'without') return withoutCare(tokens, at)
    const isNot = token.word === 'not' && HELPERS.has(tokens[at - 1]?.word ?? '')
    if (!isNot && token.word !== 'never') return []
    let verb = at + 1
    while (ADVERBS.has(tokens[verb]?.word ?? '')) verb++
    const word = tokens[verb]?.word ?? ''
    if (!isDuty(word, isNot, tokens[verb + 1]?.word)) return []
    const subject = subjectOf(tokens, at)
    if (subject === undefined || subject.open || isNegated(tokens, subject.at)) return []
    const isRole = tokens
      .slice(subject.at, at)
      .some(({ word }) => (OURS.has(word) && !TEAMS.has(word)) || word === 'se')
    const isOurs = subject.who === 'you' || (subject.who === 'colleague' && isRole)
    return isOurs ? [{ kind: 'blamesPerson' as const, from: subject.at, end: verb + 1 }] : []
  })
}

function isDuty(word: string, isNot: boolean, next: string | undefined): boolean {
  if (word === 'know' && isNot) return next === 'the' || next === 'how' || next === 'what'
  if (FREE.has(word) || !/^[a-z]{3,}$/.test(word)) return false
  return isNot ? word !== 'have' : PAST.test(word)
}

const CARE = new Set(
  'checking asking reading preparing testing telling thinking listening consulting confirming qualifying verifying reviewing researching involving informing escalating'.split(
    ' ',
  ),
)
const OPEN = new Set('can may will could should would might if to please'.split(' '))

/** `our SE told them it was impossible without checking` */
function withoutCare(tokens: readonly Token[], at: number): WordFinding[] {
  if (!CARE.has(tokens[at + 1]?.word ?? '')) return []
  for (let from = Math.max(0, at - 16); from < at; from++) {
    const person = personFrom(tokens, from)
    if (person === undefined || tokens[person.end]?.word === "'s") continue
    const isOpen = tokens.slice(from, at).some(({ word }) => OPEN.has(word))
    const isOurs = person.who === 'colleague' || person.who === 'you'
    return isOurs && !isOpen && !isNegated(tokens, from)
      ? [{ kind: 'blamesPerson', from, end: at + 2 }]
      : []
  }
  return []
}
