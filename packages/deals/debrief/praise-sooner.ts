import { dayOfIso, sayDay } from '../shared/day.ts'
import { sayCount } from '../shared/say.ts'

/**
 * What is answered to “it would have been right to let it go sooner”: thanks, the marked day, and the
 * weeks that such a deal leaves for others next time. `endedOn` null: not known.
 */
export function praiseSooner(firstKnowable: string | null, endedOn: string | null): string {
  const on = firstKnowable === null ? undefined : dayOfIso(firstKnowable)
  if (on === undefined) return `${PRAISE} Mark the day, if one comes to mind.`
  const end = endedOn === null ? undefined : dayOfIso(endedOn)
  const weeks = end === undefined ? 0 : Math.floor((end - on) / 7)
  const marked = `${PRAISE} ${sayDay(on)} is marked.`
  if (weeks < 1) return marked
  return `${marked} ${sayCount(weeks, 'week', 'weeks')} from there to the end can go to a better match next time.`
}

const PRAISE = 'That is one of the most useful things to find out.'
