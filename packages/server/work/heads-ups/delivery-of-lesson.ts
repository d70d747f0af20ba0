import {
  type DeliveryRow,
  type DeliveryTelling,
  deliveryTellings,
  type LessonDelivery,
  lastMonthEndUpTo,
  lessonDelivery,
  monthOfDay,
  type Refusal,
  type Truth,
  type Viewer,
} from '@closed-learned/deals'
import { readDeliveriesTold, writeDeliveryTold } from '../../store/heads-ups.ts'
import { truthNow } from '../filings/own-deals.ts'
import { personOnly } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { lessonAtHand } from '../lessons/lesson-at-hand.ts'
import { asRefusal } from '../refusals.ts'
import { type Rake, rakesOf } from './rakes.ts'

type ToldOf = DeliveryTelling & { readonly lesson: string }

/** Whether a lesson came in time, as the sum of many losses; the same for everybody, by whole months. */
export async function deliveryOfLesson(
  house: House,
  viewer: Viewer,
  id: string,
): Promise<LessonDelivery | Refusal> {
  try {
    const person = personOnly(viewer)
    const lesson = await lessonAtHand(house, id)
    const told = await tellDeliveries(house, await truthNow(house, person))
    return lessonDelivery(told.filter((each) => each.lesson === lesson.id).map((each) => each.told))
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** Tells what is due of every lesson, and gives all that was ever told, the newest first. */
export async function tellDeliveries(house: House, truth: Truth): Promise<ToldOf[]> {
  const rakes = await rakesOf(house, truth)
  return house.store.inWorkspace(async (session) => {
    // Two that tell at once take turns, so that nothing is told twice.
    await session.run('SELECT pg_advisory_xact_lock(7201, 7)')
    const known = await readDeliveriesTold(session)
    const made = dueOf(rakes, known, truth)
    for (const each of made) await writeDeliveryTold(session, each.lesson, each, house.now())
    return made.length === 0 ? known : readDeliveriesTold(session)
  })
}

function dueOf(rakes: readonly Rake[], known: readonly ToldOf[], truth: Truth): ToldOf[] {
  const last = monthOfDay(lastMonthEndUpTo(truth.cohort.day))
  return [...new Set(rakes.map(({ lesson }) => lesson))].flatMap((lesson) => {
    const before = known.filter((each) => each.lesson === lesson)
    const counted = new Set(before.flatMap((each) => each.counted))
    const rows = rakes
      .filter((rake) => rake.lesson === lesson && !counted.has(rake.deal))
      .flatMap(rowOf)
      .filter(({ month }) => month <= last)
    const until = before[0]?.told.months[1]
    const from = until === undefined ? rows.map(({ month }) => month).sort()[0] : monthAfter(until)
    if (from === undefined) return []
    return deliveryTellings(rows, monthsFrom(from, last)).map((telling) => ({ ...telling, lesson }))
  })
}

/** Deals whose owner has no place here are nobody's, and stand behind no sum. */
function rowOf({ owner, deal, booking, closedOn }: Rake): DeliveryRow[] {
  return owner === null ? [] : [{ month: monthOfDay(closedOn), author: owner, deal, booking }]
}

const monthAfter = (month: string) => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7)
}

function monthsFrom(from: string, last: string): string[] {
  const months: string[] = []
  for (let month = from; month <= last; month = monthAfter(month)) months.push(month)
  return months
}
