import type { WordFinding } from './finding.ts'
import { SPOKEN_FAULTS, SPOKEN_OF_BUYERS, SPOKEN_WORK } from './lexicon/colloquial.ts'
import { EVERYDAY_FAULTS, EVERYDAY_OF_BUYERS, EVERYDAY_WORK } from './lexicon/everyday.ts'
import { CARE_IDIOMS, FAITH_IDIOMS, PARTNER_IDIOMS, WORK_IDIOMS } from './lexicon/fault-idioms.ts'
import { STRONG, THEIRS_ONLY, WEAK } from './lexicon/faults.ts'
import { BUYER_IDIOMS, IDIOMS, WEAK_IDIOMS } from './lexicon/more-faults.ts'
import { isNegated } from './negated.ts'
import { longestAt, type PhraseBook, phraseBook } from './phrase-book.ts'
import { type Subject, subjectOf } from './subject.ts'
import type { Token } from './token.ts'
import { personFrom, type Who } from './who.ts'
import type { WordKind } from './word-advice.ts'

type Reading = Readonly<Partial<Record<Who, WordKind>>>
const STRONGLY: Reading = {
  I: 'guilt',
  you: 'blamesPerson',
  colleague: 'blamesPerson',
  buyer: 'blamesBuyer',
}
const WEAKLY: Reading = { you: 'blamesPerson', colleague: 'blamesPerson' }
const OF_BUYERS: Reading = { buyer: 'blamesBuyer' }
const BOOKS: readonly (readonly [PhraseBook, Reading])[] = [
  [
    phraseBook([
      ...STRONG,
      ...IDIOMS,
      ...CARE_IDIOMS,
      ...FAITH_IDIOMS,
      ...SPOKEN_FAULTS,
      ...EVERYDAY_FAULTS,
    ]),
    STRONGLY,
  ],
  [phraseBook([...WEAK, ...WEAK_IDIOMS, ...WORK_IDIOMS, ...SPOKEN_WORK, ...EVERYDAY_WORK]), WEAKLY],
  [
    phraseBook([
      ...THEIRS_ONLY,
      ...BUYER_IDIOMS,
      ...PARTNER_IDIOMS,
      ...SPOKEN_OF_BUYERS,
      ...EVERYDAY_OF_BUYERS,
    ]),
    OF_BUYERS,
  ],
]

/** Somebody and what they are said to have done wrong: `Tom dropped the ball`, `botched by our SE`. */
export function findFaults(tokens: readonly Token[]): WordFinding[] {
  const findings: WordFinding[] = []
  for (let at = 0; at < tokens.length; at++) {
    for (const [book, reading] of BOOKS) {
      const match = longestAt(book, tokens, at)
      if (match === undefined) continue
      const found =
        bySubject(tokens, at, match.end, reading) ?? byAgent(tokens, at, match.end, reading)
      if (found !== undefined) findings.push(found)
    }
  }
  return findings
}

function bySubject(
  tokens: readonly Token[],
  at: number,
  end: number,
  reading: Reading,
): WordFinding | undefined {
  const subject = subjectOf(tokens, at)
  const kind = subject === undefined ? undefined : reading[subject.who]
  if (subject === undefined || kind === undefined || isExcused(tokens, subject, at, end))
    return undefined
  return { kind, from: subject.at, end }
}

const EXCUSES = new Set(
  'ill sick leave hospital flight parental maternity vacation holiday accident'.split(' '),
)

function isExcused(tokens: readonly Token[], subject: Subject, at: number, end: number): boolean {
  if (
    /^(?:yet|which|whether|when)$/.test(tokens[end]?.word ?? '') &&
    /^(?:clue|idea)$/.test(tokens[end - 1]?.word ?? '')
  )
    return true
  if (subject.negated || subject.open || isNegated(tokens, subject.at)) return true
  if (isPassive(tokens, at, subject)) return true
  return tokens.slice(end, end + 12).some(({ word }) => EXCUSES.has(word))
}

const BE = new Set('was were is are been being be got gets'.split(' '))
const PARTICIPLE = /(?:ed|led|own|orn|ught|old|ept)$/

/** `the rep was ignored`: done to somebody, not by them. */
function isPassive(tokens: readonly Token[], at: number, subject: Subject): boolean {
  const word = tokens[at]?.word ?? ''
  if (!PARTICIPLE.test(word) || word === 'asleep') return false
  for (let back = at - 1; back > subject.at && back >= at - 3; back--) {
    const before = tokens[back]?.word ?? ''
    if (BE.has(before) || before === "'s") return !word.endsWith('prepared')
    if (before === 'and' || before === ',') return false
  }
  return false
}

/** `fumbled by our account exec` */
function byAgent(
  tokens: readonly Token[],
  at: number,
  end: number,
  reading: Reading,
): WordFinding | undefined {
  if (!PARTICIPLE.test(tokens[at]?.word ?? '')) return undefined
  for (let by = end; by < end + 3; by++) {
    if (tokens[by]?.word !== 'by') continue
    const person = personFrom(tokens, by + 1)
    const kind = person === undefined ? undefined : reading[person.who === 'I' ? 'I' : person.who]
    if (person === undefined || kind === undefined || isNegated(tokens, at)) return undefined
    return { kind, from: at, end: person.end }
  }
  return undefined
}
