import type { Token } from './token.ts'
import { couldBeName, isName, type Who, whoAt } from './who.ts'

export interface Subject {
  readonly who: Who
  /** Where the words of the subject begin. */
  readonly at: number
  readonly negated: boolean
  /** Said of what may come or is asked for, not of what was. */
  readonly open: boolean
}

const PASSED = new Set(
  `did do does has have had was were is are am be been being 's also just really totally completely clearly simply honestly again
  then even basically obviously literally straight up kind of sort absolutely single handedly singlehandedly once always so
  actually probably apparently seriously royally badly massively repeatedly constantly enjoyed enjoys loved loves liked likes tried tries chose chooses decided decides seemed preferred insisted insists
  continued continues proceeded tended tends ended on making keeping letting going gonna managed still already only partly largely mostly
  definitely certainly truly all both themselves himself herself myself yourself personally to too quite pretty rather
  already now later soon somehow utterly plain flat out outright seems seemed appears appeared got gets get getting look looked looks
  felt feels kept keeps keep started went goes consistently regularly deliberately knowingly frankly
  managed manages entirely way in fucking fkn damn effing freaking bloody`.split(/\s+/),
)
const NOT = new Set('not never hardly nor'.split(' '))
const MODALS = new Set('will can may might must would shall should if'.split(' '))
const JOINS = new Set('and or but then & , who that also'.split(' '))
const BREAKS = new Set(
  '; : ( ) – — ? ! because since when while if whether where which as though although'.split(' '),
)
const LINKS = new Set('in from of at on for with'.split(' '))
const BACK = 16

/** Who did what begins at `start`. Nothing if that cannot be said from the words before it. */
export function subjectOf(tokens: readonly Token[], start: number): Subject | undefined {
  const marks = { negated: false, open: false }
  let at = skipBack(tokens, start - 1, marks)
  const word = tokens[at]?.word
  if (word === undefined) return undefined
  if (JOINS.has(word)) at = earlierSubject(tokens, at)
  else at = headBefore(tokens, at)
  if (at < 0) return undefined
  const who = personAt(tokens, at)
  if (who === 'thing') return undefined
  const from = beginOf(tokens, at)
  const asked = tokens[from - 1]?.word === 'how'
  const open = (marks.open && !asked) || tokens[from - 1]?.word === 'if'
  return { who, at: from, open, negated: marks.negated || who === 'nobody' }
}

function skipBack(
  tokens: readonly Token[],
  start: number,
  marks: { negated: boolean; open: boolean },
): number {
  let at = start
  let have = false
  for (; at >= 0 && start - at < 8; at--) {
    const word = tokens[at]?.word ?? ''
    if (word === 'have') have = true
    if (NOT.has(word)) marks.negated = true
    else if (
      word === 'to' &&
      /^(?:going|need|needs|needed|have|has|had|want|wants|wanted|expect|expects|how|able|asked|agreed|plans?|promised)$/.test(
        tokens[at - 1]?.word ?? '',
      )
    )
      marks.open = true
    else if (MODALS.has(word)) {
      if (word === 'if') break
      marks.open ||= !have
    } else if (word === 'could') marks.open ||= !have && !marks.negated
    else if (word === 'no' || !(PASSED.has(word) || word === '"') || whoAt(tokens, at) !== 'thing')
      break
  }
  return at
}

/** `the guy in procurement`, `Tom from sales`: the head stands before the link. */
function headBefore(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.word === 'there' && tokens[at - 1]?.word === 'over')
    return headBefore(tokens, at - 2)
  if (
    /^(?:guys|people|folks|lot|all)$/.test(tokens[at]?.word ?? '') &&
    tokens[at - 1]?.word === 'you'
  )
    return at - 1
  for (let link = at - 1; link >= at - 3 && link > 0; link--) {
    if (!LINKS.has(tokens[link]?.word ?? '')) continue
    const head = headBefore(tokens, link - 1)
    return head
  }
  return at
}

/** After `and`, a comma or `who`: the nearest person before, in the same breath. */
function earlierSubject(tokens: readonly Token[], at: number): number {
  let found = -1
  for (let back = at - 1; back >= 0 && at - back < BACK; back--) {
    const word = tokens[back]?.word ?? ''
    if (BREAKS.has(word)) break
    if (isSubjectish(tokens, back)) found = back
    if (found >= 0 && back < found - 1 && word === ',') break
  }
  return found
}

const OBJECTS = new Set('me us him her them'.split(' '))
function isSubjectish(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at] ?? { word: '' }
  if (OBJECTS.has(word) || tokens[at + 1]?.word === "'s") return false
  return whoAt(tokens, at) !== 'thing' || word === 'it'
}

function personAt(tokens: readonly Token[], at: number): Who {
  const who = whoAt(tokens, at)
  if (who !== 'thing') return who
  return couldBeName(tokens, at) && tokens[at - 1]?.word !== 'the' ? 'colleague' : 'thing'
}

const BEFORE = new Set(
  'the a an our my your their his this that these those whole new old own some'.split(' '),
)
function beginOf(tokens: readonly Token[], at: number): number {
  let from = at
  while (from > 0 && at - from < 4) {
    const word = tokens[from - 1]?.word ?? ''
    const isPart = BEFORE.has(word) || whoPart(tokens, from - 1)
    if (!isPart) break
    from--
  }
  return from
}

const PARTS = new Set(
  `'s account sales product support partner project security solution solutions inside regional senior junior it purchasing buying
  evaluation legal deal economic decision head new`.split(/\s+/),
)
const whoPart = (tokens: readonly Token[], at: number) =>
  PARTS.has(tokens[at]?.word ?? '') || isName(tokens, at)
