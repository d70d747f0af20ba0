import type { WordFinding } from './finding.ts'
import { SPOKEN_GUILT, SPOKEN_OUTSOLD, SPOKEN_PITY } from './lexicon/colloquial.ts'
import { EVERYDAY_GUILT, EVERYDAY_OUTSOLD, EVERYDAY_PITY } from './lexicon/everyday.ts'
import { MORE_GUILT, MORE_OUTSOLD, MORE_PITY } from './lexicon/feelings.ts'
import { GUILT } from './lexicon/guilt.ts'
import { OUTSOLD } from './lexicon/outsold.ts'
import { PITY } from './lexicon/pity.ts'
import { isNegated } from './negated.ts'
import { longestAt, phraseBook } from './phrase-book.ts'
import { subjectOf } from './subject.ts'
import type { Token } from './token.ts'
import { personFrom, whoAt } from './who.ts'

const GUILT_BOOK = phraseBook([...GUILT, ...MORE_GUILT, ...SPOKEN_GUILT, ...EVERYDAY_GUILT])
const PITY_BOOK = phraseBook([...PITY, ...MORE_PITY, ...SPOKEN_PITY, ...EVERYDAY_PITY])
const OUTSOLD_BOOK = phraseBook([
  ...OUTSOLD,
  ...MORE_OUTSOLD,
  ...SPOKEN_OUTSOLD,
  ...EVERYDAY_OUTSOLD,
])

/** Wordings that are known by themselves: guilt, pity, a contest of sellers. */
export function findWordings(tokens: readonly Token[]): WordFinding[] {
  const findings: WordFinding[] = []
  for (let at = 0; at < tokens.length; at++) {
    const guilt = longestAt(GUILT_BOOK, tokens, at)
    if (
      guilt !== undefined &&
      !isNegated(tokens, at) &&
      !isConditional(tokens, at) &&
      !isThingLetting(tokens, at)
    )
      findings.push({ kind: 'guilt', from: at, end: guilt.end })
    const pity = longestAt(PITY_BOOK, tokens, at)
    if (pity !== undefined && !isThingPitied(tokens, at, pity.end) && !isNegated(tokens, at))
      findings.push({ kind: 'pity', from: at, end: pity.end })
    const outsold = longestAt(OUTSOLD_BOOK, tokens, at)
    if (outsold !== undefined && !isNegated(tokens, at) && !isUnits(tokens, at, outsold.end))
      findings.push({ kind: 'outsold', from: at, end: outsold.end })
  }
  return findings
}

const isConditional = (tokens: readonly Token[], at: number) => tokens[at - 1]?.word === 'if'

const BEFORE_THINGS = new Set('the a our their its this that'.split(' '))

/** `the system let us down`: no person did. */
const isThingLetting = (tokens: readonly Token[], at: number) =>
  /^let/.test(tokens[at]?.word ?? '') &&
  whoAt(tokens, at - 1) === 'thing' &&
  subjectOf(tokens, at) === undefined &&
  tokens.slice(Math.max(0, at - 4), at).some(({ word }) => BEFORE_THINGS.has(word))

const THINGS = new Set(
  'customer customers client product data sales legal support pricing it marketing engineering account implementation security team finance operations onboarding services procurement leadership buyer champion prospect'.split(
    ' ',
  ),
)

/** `poor customer experience`, `poor support times`: of a thing, or how it is done. */
const isThingPitied = (tokens: readonly Token[], at: number, end: number) =>
  tokens[at]?.word === 'poor' && (end === at + 1 || THINGS.has(tokens[end - 1]?.word ?? ''))

/** `the annual plan outsold the monthly one`: products sold in numbers, and no contest of sellers. */
function isUnits(tokens: readonly Token[], at: number, end: number): boolean {
  if (!(tokens[at]?.word ?? '').startsWith('outs') || tokens[at]?.word.startsWith('outsm'))
    return false
  const before = tokens.slice(Math.max(0, at - 3), at)
  if (
    before.some(({ word }) => /^(?:was|were|got|get|been|being|be|is|gets|reason|we)$/.test(word))
  )
    return false
  if (at === 0 || tokens[end]?.word === 'by') return false
  return (
    /^(?:the|all|every|any|its|that|this|two|\d.*)$/.test(tokens[end]?.word ?? '') &&
    personFrom(tokens, end) === undefined
  )
}
