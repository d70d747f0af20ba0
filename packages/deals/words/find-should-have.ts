import type { WordFinding } from './finding.ts'
import { isNegated } from './negated.ts'
import { subjectOf } from './subject.ts'
import type { Token } from './token.ts'
import { personFrom, type Who } from './who.ts'
import type { WordKind } from './word-advice.ts'

const MODALS = new Set('should could ought might'.split(' '))
const IRREGULAR = new Set(
  `known told asked done been gone sent brought taken given seen said read called kept made found built spoken shown thought run held
  written put let come caught fought led chosen understood gotten won walked stood pushed drawn met paid set sold`.split(
    /\s+/,
  ),
)
/** What may be expected of somebody without a reproach. */
const EXPECTED = new Set(
  'received gotten got landed arrived seen heard recieved had won closed signed'.split(' '),
)
/** Done to somebody: a step of the process, and nobody's fault. */
const DONE_TO = new Set(
  `looped told informed invited involved included asked consulted added copied cced given brought sent introduced offered contacted
  engaged shown notified trained supported called`.split(/\s+/),
)
/** What we hear from a buyer, early or late, is a fact about the deal. */
const HEARD = new Set('told shared said shown asked mentioned invited introduced'.split(' '))
const KINDS: Readonly<Partial<Record<Who, WordKind>>> = {
  you: 'blamesPerson',
  colleague: 'blamesPerson',
  buyer: 'blamesBuyer',
}

/** `she should have called`, `if Tom had asked, we would have won`. We and I may say it of ourselves. */
export function findShouldHave(tokens: readonly Token[]): WordFinding[] {
  const findings: WordFinding[] = []
  const wishes =
    tokens.some(({ word }, at) => word === 'only' && tokens[at - 1]?.word === 'if') ||
    tokens.some(
      ({ word }, at) =>
        /^(?:would|could|might|had|'s)$/.test(word) &&
        /^(?:have|of|be|still|not|won|never)$/.test(tokens[at + 1]?.word ?? ''),
    )
  tokens.forEach((token, at) => {
    const found =
      (MODALS.has(token.word) ? reproach(tokens, at) : undefined) ??
      (wishes && (token.word === 'if' || token.word === 'had')
        ? condition(tokens, at)
        : undefined) ??
      (token.word === 'supposed' ? supposed(tokens, at) : undefined)
    if (found !== undefined) findings.push(found)
  })
  return findings
}

const SMALL = new Set(
  'not have of to never really just at least also probably easily even definitely simply a lot already either maybe ever clearly'.split(
    ' ',
  ),
)

function reproach(tokens: readonly Token[], at: number): WordFinding | undefined {
  let verb = at + 1
  let have = false
  while (verb < at + 8 && SMALL.has(tokens[verb]?.word ?? '')) {
    const { word } = tokens[verb] ?? { word: '' }
    if (word === 'have' || word === 'of') have = true
    else if (!have && (word === 'to') !== (tokens[at]?.word === 'ought' && word === 'to'))
      return undefined
    verb++
  }
  if (!have || !isDone(tokens, verb)) return undefined
  const subject = subjectOf(tokens, at)
  const kind = subject === undefined ? undefined : KINDS[subject.who]
  if (subject === undefined || kind === undefined) return undefined
  if ((subject.negated && tokens[at - 1]?.word !== 'never') || isNegated(tokens, subject.at))
    return undefined
  const mild = tokens[at]?.word !== 'should' && tokens[at]?.word !== 'ought'
  if (mild && kind === 'blamesBuyer') return undefined
  return { kind, from: subject.at, end: verb + 1 }
}

function isDone(tokens: readonly Token[], verb: number): boolean {
  const word = tokens[verb]?.word ?? ''
  if (EXPECTED.has(word))
    return word === 'seen' && /^(?:this|it|that|the)$/.test(tokens[verb + 1]?.word ?? '')
  if (word !== 'been') return word.endsWith('ed') || IRREGULAR.has(word)
  return !DONE_TO.has(tokens[verb + 1]?.word ?? '')
}

/** `if Daniel had done`, `had Emma told us` with `would have` in the same sentence. */
function condition(tokens: readonly Token[], at: number): WordFinding | undefined {
  const isIf = tokens[at]?.word === 'if'
  if (!isIf && at > 0 && tokens[at - 1]?.word !== ',') return undefined
  const person = personFrom(tokens, tokens[at + 1]?.word === 'only' ? at + 2 : at + 1)
  const kind = person === undefined ? undefined : KINDS[person.who]
  if (person === undefined || kind === undefined) return undefined
  let verb = person.end
  if (isIf && tokens[verb]?.word !== 'had') return undefined
  if (isIf) verb++
  while (verb < person.end + 4 && SMALL.has(tokens[verb]?.word ?? '')) verb++
  const word = tokens[verb]?.word ?? ''
  if (!(word.endsWith('ed') || IRREGULAR.has(word))) return undefined
  if (word === 'been' && DONE_TO.has(tokens[verb + 1]?.word ?? '')) return undefined
  if (kind === 'blamesBuyer' && HEARD.has(word)) return undefined
  return { kind, from: at, end: verb + 1 }
}

/** `was supposed to send the redlines but never did` */
function supposed(tokens: readonly Token[], at: number): WordFinding | undefined {
  const after = tokens.slice(at + 1, at + 16)
  if (
    tokens[at - 1]?.word === 'were' &&
    tokens[at - 2]?.word === 'you' &&
    !/^(?:get|receive|have|be|hear|see)$/.test(after[1]?.word ?? '')
  )
    return { kind: 'blamesPerson', from: at - 2, end: Math.min(at + 3, tokens.length) }
  const but = after.findIndex(({ word }) => word === 'but' || word === 'and')
  const did = after.findIndex(
    ({ word }, place) => place > but && /^(?:not|never|forgot)$/.test(word),
  )
  if (but < 0 || did < 0 || did > but + 4) return undefined
  const subject = subjectOf(tokens, at)
  const kind = subject === undefined ? undefined : KINDS[subject.who]
  if (subject === undefined || kind !== 'blamesPerson') return undefined
  return { kind, from: subject.at, end: at + 2 + did }
}
