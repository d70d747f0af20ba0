import { NAMES, NAMES_AND_WORDS } from './lexicon/names.ts'
import {
  DEPARTMENTS,
  EITHER,
  NO_NAMES,
  OUR_SIDE,
  OURS,
  RIVALS,
  THEIR_SIDE,
  THEIRS,
  THEIRS_USUALLY,
} from './lexicon/roles.ts'
import { SURNAMES, TITLES } from './lexicon/surnames.ts'
import type { Token } from './token.ts'

/** Whom a word means; `thing` is anything that is no person. */
export type Who = 'I' | 'we' | 'you' | 'colleague' | 'buyer' | 'rival' | 'nobody' | 'thing'

const PRONOUNS: Readonly<Record<string, Who>> = {
  i: 'I',
  me: 'I',
  myself: 'I',
  we: 'we',
  us: 'we',
  you: 'you',
  yourself: 'you',
  ya: 'you',
  "y'all": 'you',
  yall: 'you',
  yourselves: 'you',
  nobody: 'nobody',
  none: 'nobody',
  neither: 'nobody',
  somebody: 'colleague',
  someone: 'colleague',
  whoever: 'colleague',
}
const THIRD = new Set('he she him her himself herself'.split(' '))
const PLURAL = new Set('they them these those themselves'.split(' '))
const DETERMINERS = new Set(
  'the a an our my your their his her this that these those whole entire new old own poor other certain some'.split(
    ' ',
  ),
)
const FAR_SIDE = new Set('side end'.split(' '))

/** Whom the word at a place of a sentence means. */
export function whoAt(tokens: readonly Token[], at: number): Who {
  const token = tokens[at]
  if (token === undefined) return 'thing'
  const { word } = token
  const pronoun = Object.hasOwn(PRONOUNS, word) ? PRONOUNS[word] : undefined
  if (pronoun !== undefined) return pronoun
  if (word === 'one' && tokens[at - 1]?.word === 'no') return 'nobody'
  if (THIRD.has(word)) return lastMentioned(tokens, at) === 'buyer' ? 'buyer' : 'colleague'
  if (PLURAL.has(word)) return lastMentioned(tokens, at) === 'colleague' ? 'colleague' : 'buyer'
  return roleAt(tokens, at) ?? (isName(tokens, at) ? sideOf(tokens, at, 'colleague') : 'thing')
}

/** The role's side, or nothing where the word is none. */
function roleAt(tokens: readonly Token[], at: number): Who | undefined {
  const word = tokens[at]?.word ?? ''
  if (RIVALS.has(word)) return 'rival'
  if (word === 'it' && tokens[at]?.shape !== 'upper') return undefined
  if (THEIRS.has(word)) return ownerOf(tokens, at) === 'rival' ? 'rival' : 'buyer'
  if (DEPARTMENTS.has(word) && isThing(tokens, at)) return undefined
  if (OURS.has(word)) return ownOrRival(tokens, at)
  if (THEIRS_USUALLY.has(word)) return sideOf(tokens, at, 'buyer')
  if (EITHER.has(word)) return sideOf(tokens, at, 'colleague')
  return undefined
}

/** `the product`, `our pricing` are things; `Product` and `the product team` are people. */
const isThing = (tokens: readonly Token[], at: number) =>
  /^(?:'s|about|of)$/.test(tokens[at - 1]?.word ?? '') ||
  DETERMINERS.has(tokens[at - 1]?.word ?? '')

function ownOrRival(tokens: readonly Token[], at: number): Who {
  const owner = ownerOf(tokens, at)
  return owner === 'rival' || owner === 'their' ? 'rival' : 'colleague'
}

/** Who has the head word at this place, by the words around it. */
function sideOf(tokens: readonly Token[], at: number, usual: Who): Who {
  const owner = ownerOf(tokens, at)
  if (owner === 'rival') return 'rival'
  if (owner === 'our') return 'colleague'
  if (owner === 'their') return 'buyer'
  for (let next = at + 1; next <= at + 5; next++) {
    const word = tokens[next]?.word
    if (word === undefined || word === ',') break
    if (word === 'over' && tokens[next + 1]?.word === 'there') return 'buyer'
    if (FAR_SIDE.has(word) && tokens[next - 1]?.word === 'their') return 'buyer'
    if (next <= at + 2 && (THEIRS.has(word) || THEIRS_USUALLY.has(word)) && isLink(tokens, next))
      return 'buyer'
  }
  return usual
}

const LINKS = new Set('in from at of on'.split(' '))
const isLink = (tokens: readonly Token[], at: number) => LINKS.has(tokens[at - 1]?.word ?? '')

function ownerOf(tokens: readonly Token[], at: number): 'our' | 'their' | 'rival' | undefined {
  for (let back = at - 1; back >= at - 4 && back >= 0; back--) {
    const word = tokens[back]?.word ?? ''
    if (RIVALS.has(word)) return 'rival'
    if (word === 'their' || THEIRS.has(word)) return 'their'
    if (OUR_SIDE.has(word)) return 'our'
    if (THEIR_SIDE.has(word) && !(word === 'it' && tokens[back]?.shape !== 'upper')) return 'their'
    if (!isModifier(word)) return undefined
  }
  return undefined
}

const MODIFIERS = new Set(
  `'s the a an new old senior junior inside outside lazy whole entire head chief solution solutions security project it data cloud
  technical business regional own decision economic main former field customer enterprise`.split(
    /\s+/,
  ),
)
const isModifier = (word: string) => MODIFIERS.has(word) || DETERMINERS.has(word) || OURS.has(word)

/** The nearest person before this place. */
function lastMentioned(tokens: readonly Token[], at: number): Who | undefined {
  for (let back = at - 1; back >= 0 && back >= at - 40; back--) {
    const who = roleAt(tokens, back) ?? (isName(tokens, back) ? 'colleague' : undefined)
    if (who === 'buyer' || who === 'colleague') return who
  }
  return undefined
}

const isInitial = (token: Token | undefined) =>
  token?.shape === 'capital' && /^[b-hj-z]$/.test(token.word)

/** Whether a word is somebody's name: known as one, or a capital inside of a sentence. */
export function isName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || NO_NAMES.has(token.word)) return false
  if (NAMES.has(token.word)) return true
  if (token.shape !== 'capital') return false
  const first = at === 0 || /^[:"“(]$/.test(tokens[at - 1]?.word ?? '')
  if (NAMES_AND_WORDS.has(token.word)) return !first || tokens[at + 1]?.shape === 'capital'
  const beside = tokens[at - 1]
  if (TITLES.has(beside?.word ?? '') || isInitial(beside)) return true
  if (SURNAMES.has(token.word)) return !first && beside?.word !== 'the'
  return beside?.shape === 'capital' && NAMES.has(beside.word)
}

/** A capital word that is no thing that we know: a name, where only a person can be meant. */
export function couldBeName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.shape !== 'capital' || NO_NAMES.has(token.word)) return false
  if (RIVALS.has(token.word) || token.word.length < 2) return false
  return (
    !/(?:ing|tion|ment|ity|ness|ware|force|soft|ance|ence|ship|base|cloud|s)$/.test(token.word) ||
    NAMES.has(token.word)
  )
}

/** Where a person ends that begins here (`our new account manager`, `Tom Becker`), and who it is. */
export function personFrom(
  tokens: readonly Token[],
  at: number,
): { readonly end: number; readonly who: Who } | undefined {
  let head = at
  while (head < at + 4 && (isBefore(tokens, head) || isSideWord(tokens, head))) head++
  let who = whoAt(tokens, head)
  if (who === 'thing' && head === at && at > 0 && couldBeName(tokens, head)) who = 'colleague'
  if (who === 'thing' || who === 'nobody') return undefined
  let end = head + 1
  while (end < head + 3 && continues(tokens, end)) end++
  if (end > head + 1 && roleAt(tokens, end - 1) !== undefined) who = whoAt(tokens, end - 1)
  return { end, who }
}

const isSideWord = (tokens: readonly Token[], at: number) =>
  (OUR_SIDE.has(tokens[at]?.word ?? '') || THEIR_SIDE.has(tokens[at]?.word ?? '')) &&
  roleAt(tokens, at + 1) !== undefined

function continues(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (tokens[at]?.word === "'s") return false
  if (isName(tokens, at - 1) && tokens[at]?.shape === 'capital') return true
  return (
    before !== undefined && roleAt(tokens, at - 1) !== undefined && roleAt(tokens, at) !== undefined
  )
}

function isBefore(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? ''
  if (word === 'her' || word === 'his') return whoAt(tokens, at + 1) !== 'thing'
  return (
    DETERMINERS.has(word) ||
    (MODIFIERS.has(word) && word !== "'s" && roleAt(tokens, at) === undefined)
  )
}
