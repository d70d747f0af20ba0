import {
  type Booking,
  isoOfDay,
  type Lesson,
  type LessonThen,
  type MemberId,
  OPERATOR,
  type PersonViewer,
  type Raked,
  type RakeTold,
  sameRake,
  sayBooking,
  stoodThen,
  type Truth,
  type Viewer,
} from '@closed-learned/deals'
import { readFilings } from '../../store/filings.ts'
import { readLessonPast } from '../../store/heads-ups.ts'
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
 * For every deal that the CRM shows as ended and every lesson that it had met: whether the lesson had
 * reached it in time. It runs as the program, over what is single people's own: let it go into sums, and
 * nowhere else. Of what was let go here it knows nothing, so that no sum tells of it before the CRM does.
 */
export async function rakesOf(house: House, truth: Truth): Promise<Rake[]> {
  const { organisation } = await organisationNow(house)
  const lessons = await lessonsThen(house, OPERATOR)
  if (lessons.length === 0) return []
  const delivered = await house.store.inWorkspace((session) => deliveredIn(session))
  const ended = endedDeals(truth, organisation, [])
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
  const lessons = await lessonsThen(house, person)
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

function tell(truth: Truth, raked: Raked, said: string): RakeTold {
  const { row, lesson, booking, on } = raked
  const { id, name } = dealAt(truth, row)
  const text = sayBooking(raked)
  return { opportunity: { id, name }, lesson, said, booking, text, endedOn: isoOfDay(on) }
}

type Then = LessonThen & Pick<Lesson, 'said'>

/** Every lesson with the wordings that it had, also those that are retired by now: they stood once. */
async function lessonsThen(house: House, viewer: Viewer): Promise<Then[]> {
  const { all } = await standingLessons(house, viewer)
  if (all.length === 0) return []
  const past = await house.store.inWorkspace(readLessonPast)
  return all.map(({ lesson, status }) => ({
    ...lesson,
    stood: stoodThen(lesson, past),
    isRefuted: status === 'doesNotHold',
  }))
}
