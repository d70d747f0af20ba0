import { STANDING_CLOSED } from '../cohort/cohort.ts'
import { WON } from '../cohort/endings.ts'
import { monthOfDay } from '../prediction/prediction.ts'
import { FEWEST_DEALS, FEWEST_OWNERS } from '../publication/floor.ts'
import { rateOf } from '../segment/rate-of.ts'
import { type Day, dayOfInstant, NO_DAY, sayDay } from '../shared/day.ts'
import { sayCount, sayRate, sayRates } from '../shared/say.ts'
import { differenceInterval } from '../time/difference-interval.ts'
import { ownerFloor } from '../time/owner-floor.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { type CountedIn, enoughTold } from './enough-told.ts'
import type { DealStep } from './process.ts'

export type StepOfRow = Pick<DealStep, 'member' | 'step' | 'at'> & { readonly row: number }

/** The share of the steps that was kept, and what became of deals that kept more of them. */
export interface ProcessKept {
  /** From 0 to 1; null where it is not told. */
  readonly share: number | null
  readonly deals: number | null
  readonly text: string
  readonly winning: string | null
  readonly doubts: readonly string[]
}

const HALF = 0.5
const NOT_ENOUGH =
  'Not enough to tell yet how much of the process is kept: five closed deals of three people are needed, and whole months.'

/**
 * For everybody together, of closed deals in which a step was noted before their end. `steps`: the ids of
 * the process as it stands.
 */
export function processKept(
  { cohort }: Truth,
  steps: readonly string[],
  noted: readonly StepOfRow[],
  today: Day,
): ProcessKept {
  const deals = new Map<number, { author: string; done: Set<string> }>()
  for (const { row, member, step, at } of noted) {
    const closed = cohort.closedOn[row] ?? NO_DAY
    if (cohort.standing[row] !== STANDING_CLOSED || dayOfInstant(at) > closed) continue
    if (step === null || !steps.includes(step)) continue
    const known = deals.get(row) ?? { author: member, done: new Set<string>() }
    deals.set(row, known)
    known.done.add(step)
  }
  const rows = [...deals].map(([row, { author, done }]): KeptDeal => {
    const month = monthOfDay(cohort.closedOn[row] ?? NO_DAY)
    return { row, author, month, share: done.size / steps.length }
  })
  const told = enoughTold(rows, Math.min(today, cohort.day + 1))
  if (told === null)
    return { share: null, deals: null, text: NOT_ENOUGH, winning: null, doubts: [] }
  const share = told.rows.reduce((sum, deal) => sum + deal.share, 0) / told.rows.length
  const many = sayCount(told.rows.length, 'deal', 'deals')
  return {
    share,
    deals: told.rows.length,
    text: `${sayRate(share)} of the steps were kept in ${many} that closed until ${sayDay(told.until)}.`,
    winning: sayWinning(cohort, told.rows),
    doubts: [NOTED_ONLY],
  }
}

interface KeptDeal extends CountedIn {
  readonly row: number
  readonly share: number
}

const NOTED_ONLY =
  'Only deals whose owners noted a step before the end count; deals that go well may be noted more, so this shows no cause.'

function sayWinning(cohort: Truth['cohort'], deals: readonly KeptDeal[]): string {
  const floor = ownerFloor(cohort)
  const sides = [
    deals.filter(({ share }) => share >= HALF),
    deals.filter(({ share }) => share < HALF),
  ]
  const rates = sides.map((side) => {
    const rows = side.map(({ row }) => row)
    const authors = new Set(side.map(({ author }) => author)).size
    if (side.length < FEWEST_DEALS || authors < FEWEST_OWNERS || floor.isUnder(rows)) return null
    return rateOf(rows.filter((row) => cohort.ending[row] === WON).length, rows.length)
  })
  const [more, less] = rates
  if (!more?.interval || !less?.interval)
    return 'How keeping them goes with winning: not enough to tell.'
  const [low, high] = differenceInterval(
    { value: more.value, interval: more.interval },
    { value: less.value, interval: less.interval },
  )
  const told = `Where half of them or more were kept, ${sayRate(more.value)} were won (${sayRates(more.interval)}, ${more.deals} deals); where fewer were, ${sayRate(less.value)} (${sayRates(less.interval)}, ${less.deals} deals).`
  return low > 0 || high < 0 ? told : `${told} No difference can be told.`
}
