import type { WordFinding } from './finding.ts'
import { CHARACTER, MILD_CHARACTER, MORE_NAMES, MORE_NAMES_OF_THINGS } from './lexicon/character.ts'
import * as known from './lexicon/insults.ts'
import { isNegated } from './negated.ts'
import { subjectOf } from './subject.ts'
import type { Token } from './token.ts'
import { couldBeName, personFrom, type Who, whoAt } from './who.ts'
import type { WordKind } from './word-advice.ts'

const MILD = new Set([...known.MILD, ...MILD_CHARACTER])
const OURS_ONLY_INSULTS = known.OURS_ONLY_INSULTS
const INSULTS = new Set([
  ...known.INSULTS,
  ...Object.values(CHARACTER).flatMap((some) => [...some]),
])
for (const word of MILD_CHARACTER) if (!known.INSULTS.has(word)) INSULTS.delete(word)
const NAMES_CALLED = new Set([...known.NAMES_CALLED, ...MORE_NAMES])
const NAMES_OF_THINGS = new Set([...known.NAMES_OF_THINGS, ...MORE_NAMES_OF_THINGS])

const BE = new Set(
  `is are was were be been being am 's seems seemed seem looked looks sounded got gets getting acted became felt remained came`.split(
    /\s+/,
  ),
)
const BETWEEN = new Set(
  `a an the too so such very just really totally completely utterly absolutely simply clearly quite rather pretty kind of sort honestly
  downright plain and or , also always all bit little way far extremely incredibly unbelievably frankly obviously probably most
  total complete absolute real utter bloody fucking bunch bunch lot pack most more simply extremely again as across not never like
  out off literally genuinely basically full even`.split(/\s+/),
)

/** Somebody called a name: `the rep was lazy`, `their incompetent procurement`, `these clowns`. */
export function findInsults(tokens: readonly Token[]): WordFinding[] {
  return tokens.flatMap(
    (_, at) => predicate(tokens, at) ?? attribute(tokens, at) ?? called(tokens, at) ?? [],
  )
}

const isInsult = (word: string) => INSULTS.has(word) || NAMES_CALLED.has(word)

function predicate(tokens: readonly Token[], at: number): WordFinding | undefined {
  const word = tokens[at]?.word ?? ''
  if (!isInsult(word) && !MILD.has(word)) return undefined
  let be = at - 1
  let denied = false
  while (be > 0 && at - be < 9 && !BE.has(tokens[be]?.word ?? '')) {
    const between = tokens[be]?.word ?? ''
    if (between === 'not' || between === 'never') denied = true
    if (
      !BETWEEN.has(between) &&
      !isInsult(between) &&
      !MILD.has(between) &&
      !ADJECTIVE.test(between)
    )
      break
    be--
  }
  if (denied) return undefined
  if (!BE.has(tokens[be]?.word ?? '') || isOwners(tokens, be, at)) return terse(tokens, at, be)
  const subject = subjectOf(tokens, be)
  if (subject === undefined || subject.negated || subject.open || isNegated(tokens, subject.at))
    return undefined
  const kind = kindOf(word, subject.who)
  return kind && { kind, from: subject.at, end: at + 1 }
}

/** `Kim's lax handling`: not that Kim *is* it. */
const isOwners = (tokens: readonly Token[], be: number, at: number) =>
  tokens[be]?.word === "'s" &&
  be === at - 1 &&
  /(?:ing|ment|tion|ity)$/.test(tokens[at + 1]?.word ?? '')

/** `rep lazy`, `typical buyer, slow and stupid`: as notes are written, without a verb. */
function terse(tokens: readonly Token[], at: number, before: number): WordFinding | undefined {
  const word = tokens[at]?.word ?? ''
  const head = tokens[before]?.word === ',' ? before - 1 : before
  if (
    !isInsult(word) ||
    NAMES_OF_THINGS.has(word) ||
    head < 0 ||
    /^(?:me|us|him|her|them|it)$/.test(tokens[head]?.word ?? '')
  )
    return undefined
  if (
    head < at - 1 &&
    tokens[at + 1] !== undefined &&
    !/^(?:,|;|and|but|\(|\)|about|with|at|as|in|on|\?|!)$/.test(tokens[at + 1]?.word ?? '')
  )
    return undefined
  const kind = kindOf(word, whoAt(tokens, head))
  if (kind === undefined || isNegated(tokens, head)) return undefined
  return { kind, from: head, end: at + 1 }
}

const ADJECTIVE = /(?:ful|ish|ous|ive|able|ible|less|ly|ent|ant|ed|al|y)$/
const LATE = new Set(
  'late quiet slow absent weak soft lost confused aggressive invisible asleep blind vague unclear passive'.split(
    ' ',
  ),
)

function kindOf(word: string, who: Who): WordKind | undefined {
  const isMild = !isInsult(word)
  if (who === 'colleague' || who === 'you') return 'blamesPerson'
  if (who === 'buyer') return isMild || OURS_ONLY_INSULTS.has(word) ? undefined : 'blamesBuyer'
  if (who === 'I') return isMild || LATE.has(word) ? undefined : 'guilt'
  return undefined
}

/** `lazy rep`, `incompetent procurement team` */
function attribute(tokens: readonly Token[], at: number): WordFinding | undefined {
  const word = tokens[at]?.word ?? ''
  if (
    !INSULTS.has(word) &&
    !(word === 'bad' || word === 'difficult' || word === 'impossible' || word === 'typical')
  )
    return undefined
  let head = at + 1
  while (head < at + 3 && (ADJECTIVE.test(tokens[head]?.word ?? '') || tokens[head]?.word === ','))
    head++
  const person = personFrom(tokens, head)
  if (
    person !== undefined &&
    couldBeName(tokens, person.end - 1) &&
    whoAt(tokens, person.end - 1) === 'thing'
  )
    return undefined
  if (
    person === undefined ||
    /^(?:i|me|we|us|you|he|she|they|him|her|them)$/.test(tokens[head]?.word ?? '')
  )
    return undefined
  if (
    tokens[person.end - 1]?.word === 'pricing' ||
    isOfThing(tokens, person.end) ||
    (word === 'typical' && !/^(?:,|\(|!|\?)$/.test(tokens[person.end]?.word ?? ',')) ||
    isNegated(tokens, at)
  )
    return undefined
  const isBuyers = person.who === 'buyer' && (word === 'cheap' || word === 'bad')
  const kind = isBuyers ? 'blamesBuyer' : kindOf(word, person.who)
  return kind && { kind, from: at, end: person.end }
}

/** `buyer experience`, `customer data`: the person only says which thing. */
const isOfThing = (tokens: readonly Token[], end: number) =>
  /^(?:'s|experience|data|journey|base|fit|terms|list|cycle|process|side|quality|deck|onboarding|pipeline|enablement|assets|content|records?|churn|reviews?|references?|portal|materials?|requirements?|terminal|loading)$/.test(
    tokens[end]?.word ?? '',
  )

const PAIRS = new Set('time tire tyre'.split(' '))
const PAIRED = new Set('waster wasters kicker kickers'.split(' '))

/** A name that nobody is called kindly, also without a verb. */
function called(tokens: readonly Token[], at: number): WordFinding | undefined {
  const word = tokens[at]?.word ?? ''
  const isPair = PAIRED.has(word) && PAIRS.has(tokens[at - 1]?.word ?? '')
  if (!isPair && (!NAMES_CALLED.has(word) || NAMES_OF_THINGS.has(word))) return undefined
  const from = isPair ? at - 1 : at
  if (word === 'amateurs' && tokens.length > 2) return undefined
  if (isNegated(tokens, from) || tokens[from - 1]?.word === 'as') return undefined
  const agent = subjectOf(tokens, at)?.who
  if (agent === 'rival') return undefined
  const near = tokens.slice(Math.max(0, at - 6), at + 7)
  const isOurs = near.some((_, place) =>
    ['colleague', 'you'].includes(personFrom(near, place)?.who ?? ''),
  )
  return { kind: isOurs && !isPair ? 'blamesPerson' : 'blamesBuyer', from, end: at + 1 }
}
