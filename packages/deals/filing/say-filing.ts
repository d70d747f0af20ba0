import { dayOfIso, sayDay } from '../shared/day.ts'
import type { Indecision, LetGoAs, Said } from './said.ts'

/** One sentence about what was filed, without a name: `Let go with no decision; the door is kept open.` */
export function sayFiling(said: Said): string {
  switch (said.kind) {
    case 'letGo':
      return `${sayLetGo(said.as)}${sayIndecision(said)}${sayDoor(said)}.${sayKnowable(said)}`
    case 'lives':
      return sayLives(said)
    case 'goOn':
      return 'Going on with it; it keeps its state.'
    case 'help':
      return 'Help was asked for; it keeps its state.'
    case 'headsUp':
      return 'A heads-up was given; it keeps its state.'
  }
}

const LET_GO: Readonly<Record<LetGoAs, string>> = {
  lost: 'Let go as lost',
  lostToCompetitor: 'Let go as lost to a competitor',
  noDecision: 'Let go with no decision',
  notAFitByUs: 'Let go as not a fit, by us',
  notAFitByThem: 'Let go as not a fit, by them',
  realigned: 'Let go as realigned',
  referred: 'Let go as referred',
  unknown: 'Let go as “unknown”',
}

const INDECISION: Readonly<Record<Indecision, string>> = {
  value: 'what it is worth stayed open',
  information: 'too little was known',
  outcome: 'the outcome was not sure',
  statusQuo: 'all may stay as it is',
}

type LetGo = Extract<Said, { kind: 'letGo' }>

/** What a decision did not come for, as a part of a sentence. */
export function sayIndecisionKind(indecision: Indecision): string {
  return INDECISION[indecision]
}

function sayIndecision({ indecision }: LetGo): string {
  return indecision === undefined ? '' : ` (${INDECISION[indecision]})`
}

function sayKnowable({ firstKnowable }: LetGo): string {
  const day = dayOfIso(firstKnowable ?? '')
  return day === undefined ? '' : ` It could have been known from ${sayDay(day)} on.`
}

/** How a deal was let go, as the beginning of a sentence. */
export function sayLetGo(as: LetGoAs): string {
  return LET_GO[as]
}

function sayDoor({ doorOpen, remindOn }: LetGo): string {
  if (!doorOpen) return ''
  const day = dayOfIso(remindOn ?? '')
  return `; the door is kept open${day === undefined ? '' : `, to come back to on ${sayDay(day)}`}`
}

function sayLives({ evidence, on }: Extract<Said, { kind: 'lives' }>): string {
  const day = dayOfIso(on ?? '')
  if (day !== undefined && evidence !== 'other')
    return `It lives: the buyer gave ${sayDay(day)}, and it counts as long-dated until then.`
  return evidence === 'buyerEvent'
    ? 'It lives: the buyer named an event.'
    : 'It lives: there is evidence for it.'
}
