import {
  type Day,
  dayOfInstant,
  lastMonthEndUpTo,
  monthOfDay,
  type Overshoot,
  overshoot,
  type Refusal,
  type Viewer,
} from '@closed-learned/deals'
import { historyNow } from '../history-now.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { tellOvershoot } from './tell-overshoot.ts'

/**
 * What was told of early endings until a day, by default all of it: of whole months, the same for
 * everybody, so that no reader can take one telling from another.
 */
export async function overshootUntil(house: House, _viewer: Viewer, day?: Day): Promise<Overshoot> {
  const told = (await tellOvershoot(house)).map((each) => each.told)
  const newest = dayOfInstant((await historyNow(house)).reportedUntil)
  if (day === undefined || day >= newest) return overshoot(told)
  const last = monthOfDay(lastMonthEndUpTo(day))
  return overshoot(told.filter(({ months }) => months[1] <= last))
}

/** The same as an answer. */
export async function overshootTold(
  house: House,
  viewer: Viewer,
  day?: Day,
): Promise<Overshoot | Refusal> {
  try {
    return await overshootUntil(house, viewer, day)
  } catch (trouble) {
    return asRefusal(trouble)
  }
}
