import { type Day, dayOfInstant, type Refusal, sayDay, type Truth } from '@closed-learned/deals'
import { asOf, historyNow } from './as-of.ts'
import type { House } from './house.ts'
import { asRefusal, isRefusal } from './refusals.ts'

/** What every document says beside its own. */
interface Doubtful {
  readonly doubts: readonly string[]
}

/**
 * A document of a day, by default the newest. After the newest day nothing is known, and silence
 * there is no sign of anything: a later day is answered with the newest, and a doubt says so.
 */
export async function tell<T extends Doubtful>(
  house: House,
  day: Day | undefined,
  make: (truth: Truth) => T | Promise<T>,
): Promise<T | Refusal> {
  try {
    const newest = dayOfInstant((await historyNow(house)).reportedUntil)
    const isLater = day !== undefined && day > newest
    const then = await asOf(house, isLater ? undefined : day)
    if (isRefusal(then)) return then
    const document = await make(then.truth)
    if (!isLater) return document
    const doubt = `The sources tell until ${sayDay(newest)}; what happened after it is not known here.`
    return { ...document, doubts: [doubt, ...document.doubts] }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}
