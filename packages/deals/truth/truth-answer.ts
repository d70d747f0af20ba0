import { capital, sayFew } from '../overview/say-few.ts'
import type { PublicationTold } from '../publication/publication-told.ts'
import { sayCount, sayNumber } from '../shared/say.ts'
import { BURIED } from './judge.ts'
import { sayOpenAndPublished } from './say-published.ts'
import { whoseOf } from './told-to.ts'
import type { Truth } from './truth-as-of.ts'

/** The headline: how many open deals are lost in fact. */
export function truthAnswer(truth: Truth, published: PublicationTold | null = null): string {
  const whose = whoseOf(truth)
  if (whose === 'published') return sayOpenAndPublished(truth.cohort.open, published)
  const buried = buriedRows(truth)
  if (whose === 'yours') {
    // What its owner has said something of waits for nothing.
    const waiting = buried.filter((row) => !truth.said?.(row))
    return waiting.length === 0 && buried.length > 0
      ? 'None of your deals waits for a word from you.'
      : `${yoursAnswer(truth, buried)}${saySpokenOf(buried.length - waiting.length)}`
  }
  if (whose === 'yourTeam') return yourTeamAnswer(truth.cohort.open, buried.length)
  return allAnswer(truth, buried.length)
}

function buriedRows({ state }: Truth): number[] {
  return Array.from(state.keys()).filter((row) => state[row] === BURIED)
}

function allAnswer(truth: Truth, buried: number): string {
  const { open } = truth.cohort
  if (open === 0) return 'No deal is open.'
  if (buried === 0) {
    const known = asFarAsKnown(truth)
    return open === 1
      ? `The one open deal does not look lost in fact${known}.`
      : `None of ${sayNumber(open)} open deals looks lost in fact${known}.`
  }
  if (buried === open)
    return open === 1
      ? 'The one open deal looks lost in fact.'
      : `All ${sayNumber(open)} open deals look lost in fact.`
  const are = buried === 1 ? 'is' : 'are'
  return `${sayNumber(buried)} of ${sayCount(open, 'open deal', 'open deals')} ${are} lost in fact.`
}

/** While too few deals were won, what is too old cannot be told. */
function asFarAsKnown({ habits }: Truth): string {
  return habits.wonBy === null ? ', as far as can be told yet' : ''
}

function yoursAnswer(truth: Truth, buried: readonly number[]): string {
  const { open } = truth.cohort
  if (open === 0) return 'None of your deals is open.'
  if (buried.length === 0) {
    const known = asFarAsKnown(truth)
    return open === 1
      ? `Your one open deal does not look lost in fact${known}.`
      : `None of your ${sayNumber(open)} open deals looks lost in fact${known}.`
  }
  const look = buried.length === 1 ? 'looks' : 'look'
  return `${capital(sayFew(buried.length))} of your deals ${look} lost.${sayWhoKnows(truth, buried)}`
}

/** Whether somebody else is told of them by now. */
function sayWhoKnows({ toldTo }: Truth, buried: readonly number[]): string {
  const isShared = toldTo?.isShared
  if (isShared === undefined) return ''
  const shared = buried.filter(isShared).length
  if (shared === 0) return ' Nobody else knows yet.'
  if (shared < buried.length) return ` Your manager is told of ${sayFew(shared)} of them.`
  return ` Your manager is told of ${shared === 1 ? 'it' : 'them'} too.`
}

function saySpokenOf(deals: number): string {
  return deals === 0 ? '' : ` You have said something of ${sayFew(deals)} of them.`
}

function yourTeamAnswer(open: number, buried: number): string {
  if (open === 0) return 'No deal of your team is open.'
  if (buried === 0)
    return open === 1
      ? 'The one open deal of your team counts as live.'
      : `None of your team’s ${sayNumber(open)} open deals counts as lost in fact.`
  const look = buried === 1 ? 'looks' : 'look'
  return `${capital(sayFew(buried))} of your team’s ${sayCount(open, 'open deal', 'open deals')} ${look} lost in fact.`
}
