import { sayCount } from '../shared/say.ts'
import {
  type ClosedMeasure,
  KNOWN_LONG,
  KNOWN_THREE_MONTHS,
  KNOWN_TWO_MONTHS,
} from './closed-measures.ts'
import type { CellTold, Measure, ShareTold } from './publication.ts'

/** What teams are called. */
export interface TeamNames {
  readonly team: (team: number) => string
}

/** A figure in a sentence: `About 3 in 10 of 64 deals that closed lost …`, or why there is none. */
export function sayCell(told: CellTold, names: TeamNames): string {
  const { measure, share, withheld } = told
  if (!share) return isOfClosed(measure) ? WAITS : WHY_NOT[withheld ?? 'singleDeals']
  const [some, of] = [sayShare(share), `${told.deals ?? 0}`]
  const where = sayWhere(told, names)
  if (measure === 'answered')
    return `${some} requests for help were answered within two working days.`
  if (measure === 'looksLost')
    return `${some} of ${of} open deals${where} have looked over for longer than the days that are their owners’ alone.`
  const { of: asked, were } = OF_CLOSED[measure]
  return `${some} of ${sayCount(told.deals ?? 0, 'deal', 'deals')}${where} ${asked} ${were}.`
}

const isOfClosed = (measure: Measure) => measure !== 'looksLost' && measure !== 'answered'

const known = (days: number) => ({
  of: 'that closed lost',
  were: `could have been known ${days} days before or earlier, as their owner tells`,
})

/** Of which closed deals a measure tells, and what. */
const OF_CLOSED: Readonly<Record<ClosedMeasure, { readonly of: string; readonly were: string }>> = {
  toldFirst: { of: 'that closed lost', were: 'were first heard of from their owner' },
  debriefed: { of: 'that closed lost', were: 'were told of by their owner within two weeks' },
  withLesson: { of: 'that closed lost', were: 'gave a lesson within 30 days' },
  lessonSoon: { of: 'that closed lost', were: 'gave a lesson within a week' },
  warnedInTime: {
    of: 'that closed lost as a lesson says',
    were: 'had been reached by it in time',
  },
  usedInTime: { of: 'that closed lost as a lesson says', were: 'had it used on them before' },
  knownSooner: known(KNOWN_LONG),
  knownTwoMonths: known(KNOWN_TWO_MONTHS),
  knownThreeMonths: known(KNOWN_THREE_MONTHS),
  wonDebriefed: { of: 'that were won', were: 'were told of by their owner within two weeks' },
  wonAfterUse: {
    of: 'that met a lesson and were won',
    were: 'had it used on them before',
  },
}

/** Closed deals are not withheld for good. */
const WAITS = 'Too few deals so far; they are told with the months to come.'

const WHY_NOT = {
  fewDeals: 'Too few deals to say anything about this yet.',
  fewOwners: 'Too few owners to say anything about this.',
  fewRequests: 'Too few requests to say anything about this.',
  besideFew: 'Not told this time: beside what is known already, it would be told of too few deals.',
  singleDeals: 'Not told this time: what single deals came to could be worked out from it.',
} as const

function sayShare({ from, to }: ShareTold): string {
  if (to === 0) return 'Hardly any'
  if (from === 10) return 'Nearly all'
  if (from === to) return `About ${from} in 10`
  if (from === 0) return `At most about ${to} in 10`
  return to === 10 ? `At least about ${from} in 10` : `Between ${from} and ${to} in 10`
}

function sayWhere({ cell }: CellTold, names: TeamNames): string {
  if (cell.kind === 'team' && cell.team !== null) return ` of ${names.team(cell.team)}`
  return cell.kind === 'smallerTeams' ? ' of the smaller teams together' : ''
}
