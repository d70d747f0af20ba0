import { type Day, type Refusal, sayDay, type Truth } from '@closed-learned/deals'
import { asOf } from './as-of.ts'
import type { House } from './house.ts'
import { asRefusal, isRefusal } from './refusals.ts'

/** What every document says beside its own. */
interface Doubtful {
  readonly doubts: readonly string[]
}

/**
 * A document of a day, by default the newest. A day after the newest has a doubt: what happened
 * since is not known here.
 */
export async function tell<T extends Doubtful>(
  house: House,
  day: Day | undefined,
  make: (truth: Truth) => T,
): Promise<T | Refusal> {
  const then = await asOf(house, day)
  if (isRefusal(then)) return then
  try {
    const document = make(then.truth)
    if (then.truth.cohort.day <= then.newest) return document
    const doubt = `The sources tell until ${sayDay(then.newest)}; what happened after it is not known here.`
    return { ...document, doubts: [doubt, ...document.doubts] }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}
