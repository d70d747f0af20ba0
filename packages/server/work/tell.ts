import {
  type Day,
  dayOfInstant,
  factsFor,
  type Refusal,
  sayDay,
  type Truth,
  type Viewer,
} from '@closed-learned/deals'
import { asOf } from './as-of.ts'
import { historyNow } from './history-now.ts'
import type { House } from './house.ts'
import { asRefusal, isRefusal } from './refusals.ts'

/** What every document says beside its own. */
interface Doubtful {
  readonly doubts: readonly string[]
}

/**
 * A document of a day, by default the newest, made from the truth as the viewer may know it, and from
 * the facts that the CRM shows to everybody. After the newest day nothing is known, and silence
 * there is no sign of anything: a later day is answered with the newest, and a doubt says so.
 */
export async function tell<T extends Doubtful>(
  house: House,
  viewer: Viewer,
  day: Day | undefined,
  make: (truth: Truth, facts: Truth) => T | Promise<T>,
): Promise<T | Refusal> {
  try {
    const pulse = viewer.kind === 'person' ? viewer.pulse : undefined
    const newest = dayOfInstant((await historyNow(house, pulse)).reportedUntil)
    const isLater = day !== undefined && day > newest
    const then = await asOf(house, viewer, isLater ? undefined : day)
    if (isRefusal(then)) return then
    const document = await make(then.truth, factsFor(viewer, then.whole))
    if (!isLater) return document
    const doubt = `The sources tell until ${sayDay(newest)}; what happened after it is not known here.`
    return { ...document, doubts: [doubt, ...document.doubts] }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}
