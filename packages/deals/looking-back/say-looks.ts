import { isoOfDay, sayDay } from '../shared/day.ts'
import { sayCount } from '../shared/say.ts'
import { namedAt } from '../stopping/named-at.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import type { Look } from './looks-at.ts'
import type { Found, LookingBack } from './schemas.ts'

/** One look, as its owner reads it. */
export function tellLook(truth: Truth, { row, on, after }: Look): LookingBack['due'][number] {
  const ago = after === 6 ? 'Half a year' : 'A year'
  return {
    opportunity: namedAt(truth, row),
    ...{ endedOn: isoOfDay(on), afterMonths: after },
    text: `${ago} after it was let go on ${sayDay(on)}: did they buy elsewhere?`,
  }
}

/** Each way of answering, as a button says it. */
export const SAY_FOUND: Readonly<Record<Found, string>> = {
  boughtElsewhere: 'Bought elsewhere',
  boughtFromUs: 'Bought from us after all',
  didNotBuy: 'Did not buy',
  couldNotFindOut: 'Could not find out',
  skipped: 'Skip it',
}

/** The headline of one's own looks. */
export function sayLooksDue(due: number): string {
  if (due === 0) return 'No early ending of yours waits to be looked at again.'
  return `${sayCount(due, 'early ending of yours', 'early endings of yours')} can be looked at again, if you like.`
}

export const LOOKING_DOUBTS = [
  'Which deals come back is drawn by chance, the same for everybody. What you find is yours alone: others read the sum of whole months, from five deals of three owners on.',
  'Nothing reminds of it, and skipping is free.',
]
