import { NO_DAY } from '../shared/day.ts'
import { sayDays, sayNumber, sayRates } from '../shared/say.ts'
import type { LikeIt } from '../truth/like-it.ts'
import type { SignKind } from '../truth/sign.ts'
import type { Truth } from '../truth/truth-as-of.ts'

/** How long those past deals went on that had not ended before they stood where this one stands. */
interface Further {
  /** In the middle; null where they are too few. */
  readonly furtherDays: number | null
  /** How many they are; null where the days of some are not known. */
  readonly stillOpen: number | null
}

/** What became of past deals like one: what makes them alike, how many were won, how long they took. */
export function sayAlike(
  truth: Truth,
  row: number,
  like: LikeIt,
  rows: ArrayLike<number>,
  further: Further,
): string {
  const { deals, won, interval } = like.base
  const doubt = interval === null ? '' : ` (${sayRates(interval)})`
  const count = won === 0 ? 'none was' : won === 1 ? '1 was' : `${sayNumber(won)} were`
  const began = `Of ${sayNumber(deals)} ${sayLike(truth, row, like, rows)}, ${count} won${doubt}.`
  return [began, ...sayFurther(further)].join(' ')
}

/** What the past deals did as this one did, at least as strongly. */
const SAME: Partial<Record<SignKind, readonly [past: string, measure: string]>> = {
  thrown: ['deals pushed', 'as far'],
  parked: ['deals parked', 'as long'],
  lingering: ['deals open', 'as long'],
  silent: ['deals quiet', 'as long'],
  slides: ['deals pushed', 'as often'],
  reopened: ['deals opened again', 'as often'],
  odds: ['deals with odds', 'as low'],
}

function sayLike(
  { cohort }: Truth,
  row: number,
  { sign, by }: LikeIt,
  rows: ArrayLike<number>,
): string {
  const stage = cohort.history.stage.values[cohort.stage[row] ?? -1] ?? 'this stage'
  if (by === 'stageAndAge') return `deals that were in ${stage} at about this age`
  if (by === 'age') return 'deals that were open at about this age'
  if (by === 'stage') return `deals that were in ${stage}`
  if (sign === null) return 'deals like it'
  const strength = sign.strength[row] ?? Number.NaN
  const [past, measure] = SAME[sign.kind] ?? ['deals that showed this', 'as strongly']
  const less = Array.from(rows).some((other) => (sign.strongest[other] ?? NO_DAY) < strength)
  return less ? `${past} at least two thirds ${measure}` : `${past} at least ${measure}`
}

function sayFurther({ furtherDays, stillOpen }: Further): string[] {
  if (furtherDays !== null) {
    const within = furtherDays > 1 ? `another ${sayDays(furtherDays)}` : 'a day'
    return [`Of those that went on as long, half were over within ${within}.`]
  }
  if (stillOpen === null) return []
  const some = stillOpen === 0 ? 'None' : `Only ${sayNumber(stillOpen)}`
  return [`${some} of them went on as long.`]
}
