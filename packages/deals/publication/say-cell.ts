import { sayCount } from '../shared/say.ts'
import type { CellTold, ShareTold } from './publication.ts'

/** What teams are called. */
export interface TeamNames {
  readonly team: (team: number) => string
}

/** A figure in a sentence: `About 3 in 10 of 64 deals that closed lost …`, or why there is none. */
export function sayCell(told: CellTold, names: TeamNames): string {
  const { measure, share, withheld } = told
  if (!share) return measure === 'toldFirst' ? WAITS : WHY_NOT[withheld ?? 'singleDeals']
  const [some, of] = [sayShare(share), `${told.deals ?? 0}`]
  const where = sayWhere(told, names)
  if (measure === 'answered')
    return `${some} requests for help were answered within two working days.`
  if (measure === 'looksLost')
    return `${some} of ${of} open deals${where} have looked over for longer than the days that are their owners’ alone.`
  const from = `${some} of ${sayCount(told.deals ?? 0, 'deal', 'deals')}${where} that closed lost`
  return `${from} were first heard of from their owner.`
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
