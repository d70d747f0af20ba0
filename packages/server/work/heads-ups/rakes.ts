import {
  type Booking,
  isoOfDay,
  type Lesson,
  type MemberId,
  OPERATOR,
  type PersonViewer,
  type Raked,
  type RakeTold,
  releasedLessons,
  sameRake,
  sayBooking,
  type Truth,
  type Viewer,
} from '@closed-learned/deals'
import { readFilings } from '../../store/filings.ts'
import { dealAt } from '../filings/own-deals.ts'
import type { House } from '../house.ts'
import { standingLessons } from '../lessons/standing-lessons.ts'
import { organisationNow } from '../organisation-now.ts'
import { endedDeals } from './ended-deals.ts'
import { deliveredIn, ownDelivered } from './own-delivered.ts'

/** What came of a lesson on one deal: for sums only, never told as it is. */
export interface Rake {
  /** The store's number of the deal. */
  readonly deal: number
  /** Whose it is; null where the owner has no place here. */
  readonly owner: MemberId | null
  readonly team: number | null
  readonly lesson: string
  readonly booking: Booking
  /** The day on which it ended, in the CRM or here. */
  readonly closedOn: number
}

/**
 * For every deal that ended and every released lesson that it had met: whether the lesson had reached it
 * in time. It runs as the program, over what is single people's own: let it go into sums, and nowhere else.
 */
export async function rakesOf(house: House, truth: Truth): Promise<Rake[]> {
  const { organisation } = await organisationNow(house)
  const lessons = await releasedNow(house, OPERATOR)
  if (lessons.length === 0) return []
  const { filings, delivered } = await house.store.inWorkspace(async (session) => ({
    filings: await readFilings(session),
    delivered: await deliveredIn(session),
  }))
  const ended = endedDeals(truth, organisation, filings)
  return sameRake(truth, lessons, ended, delivered).map(({ deal, owner, lesson, booking, on }) => {
    const team = owner === null ? null : (organisation.members.get(owner)?.team ?? null)
    return { deal, owner, team, lesson, booking, closedOn: on }
  })
}

/** What was booked on the lessons that deals of somebody's own had met; for themselves alone. */
export async function ownRakes(
  house: House,
  person: PersonViewer,
  truth: Truth,
  of?: number,
): Promise<RakeTold[]> {
  const lessons = await releasedNow(house, person)
  const filings = await house.store.seenBy(person, (session) =>
    readFilings(session, { by: [person.member], ...(of !== undefined && { of }) }),
  )
  const ended = endedDeals(truth, person.organisation, filings).filter(
    ({ owner, deal }) => owner === person.member && (of === undefined || deal === of),
  )
  const raked = sameRake(truth, lessons, ended, await ownDelivered(house, person, of))
  const saidOf = new Map(lessons.map(({ id, said }) => [id, said]))
  return raked
    .toSorted((a, b) => b.on - a.on || a.row - b.row)
    .map((one) => tell(truth, one, saidOf.get(one.lesson) ?? ''))
}

function tell(truth: Truth, { row, lesson, booking, on }: Raked, said: string): RakeTold {
  const { id, name } = dealAt(truth, row)
  const text = sayBooking(booking)
  return { opportunity: { id, name }, lesson, said, booking, text, endedOn: isoOfDay(on) }
}

async function releasedNow(house: House, viewer: Viewer): Promise<Lesson[]> {
  const { all } = await standingLessons(house, viewer)
  return releasedLessons(all).map(({ lesson }) => lesson)
}
