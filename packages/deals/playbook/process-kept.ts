import { STANDING_CLOSED, STANDING_OPEN } from '../cohort/cohort.ts'
import { WON } from '../cohort/endings.ts'
import { monthOfDay } from '../prediction/prediction.ts'
import { FEWEST_DEALS, FEWEST_OWNERS } from '../publication/floor.ts'
import { rateOf } from '../segment/rate-of.ts'
import { type Day, dayOfInstant, dayOfIso, NO_DAY, sayDay } from '../shared/day.ts'
import { sayCount, sayRate, sayRates } from '../shared/say.ts'
import { differenceInterval } from '../time/difference-interval.ts'
import { ownerFloor } from '../time/owner-floor.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { type CountedIn, enoughTold } from './enough-told.ts'
import type { DealStep, StepInForce } from './process.ts'
import { stageEntered } from './stage-entered.ts'

export type StepOfRow = Pick<DealStep, 'member' | 'step' | 'at'> & { readonly row: number }

/** The share of the steps that was kept, and what became of deals that kept more of them. */
export interface ProcessKept {
  /** From 0 to 1; null where it is not told. */
  readonly share: number | null
  readonly deals: number | null
  readonly text: string
  /** The same of open deals, ahead of their end; null where it is not told. */
  readonly open: string | null
  readonly winning: string | null
  readonly doubts: readonly string[]
}

const HALF = 0.5
const NOT_ENOUGH =
  'Not enough to tell yet how much of the process is kept: five closed deals of three people are needed, and whole months.'

/**
 * For everybody together, of closed deals in which a step was noted before their end: of the steps that
 * were in force when each ended.
 */
export function processKept(
  { cohort }: Truth,
  steps: readonly StepInForce[],
  noted: readonly StepOfRow[],
  today: Day,
): ProcessKept {
  const closedDays = new Map<number, Day>()
  for (const { row } of noted) {
    const closed = cohort.closedOn[row] ?? NO_DAY
    if (cohort.standing[row] === STANDING_CLOSED && closed !== NO_DAY) closedDays.set(row, closed)
  }
  const rows = keptIn(steps, noted, closedDays)
  const told = enoughTold(rows, Math.min(today, cohort.day + 1))
  const open = openTold(cohort, steps, noted, today)
  if (told === null)
    return { share: null, deals: null, text: NOT_ENOUGH, open, winning: null, doubts: [] }
  const share = shareIn(told.rows)
  const many = sayCount(told.rows.length, 'deal', 'deals')
  return {
    share,
    deals: told.rows.length,
    text: `${sayRate(share)} of the steps were kept in ${many} that closed until ${sayDay(told.until)}.`,
    open,
    winning: sayWinning(cohort, told.rows),
    doubts: [NOTED_ONLY],
  }
}

const shareIn = (deals: readonly KeptDeal[]) =>
  deals.reduce((sum, { share }) => sum + share, 0) / deals.length

/** What share of the steps in force on a day of each deal had been noted by then; deals without any are left out. */
function keptIn(
  steps: readonly StepInForce[],
  noted: readonly StepOfRow[],
  days: ReadonlyMap<number, Day>,
): KeptDeal[] {
  const deals = new Map<number, { author: string; done: Set<string>; month: string }>()
  for (const { row, member, step, at } of noted) {
    const day = days.get(row)
    if (day === undefined || step === null || dayOfInstant(at) > day) continue
    if (!steps.some((one) => one.id === step && isInForce(one, day))) continue
    const known = deals.get(row) ?? { author: member, done: new Set(), month: monthOfDay(day) }
    deals.set(row, known)
    known.done.add(step)
  }
  return [...deals].map(([row, { author, done, month }]) => {
    const inForce = steps.filter((one) => isInForce(one, days.get(row) ?? NO_DAY)).length
    return { row, author, month, share: done.size / inForce }
  })
}

const isInForce = ({ addedAt, retiredAt }: StepInForce, day: Day) =>
  dayOfInstant(addedAt) <= day && (retiredAt === null || dayOfInstant(retiredAt) > day)

/**
 * The same, ahead of the end: of deals that were open and past their second stage when the month began,
 * as they stood then. In tenths and without how many they were, so that two months are not told apart by
 * one deal.
 */
function openTold(
  cohort: Truth['cohort'],
  steps: readonly StepInForce[],
  noted: readonly StepOfRow[],
  today: Day,
): string | null {
  const before = (dayOfIso(`${monthOfDay(Math.min(today, cohort.day + 1))}-01`) ?? NO_DAY) - 1
  const { stage, stageOrder } = cohort.history
  const third = stage.values[stageOrder.indexOf(PAST_SECOND)] ?? null
  if (third === null) return null
  const isMeant = (row: number) => {
    const entered = stageEntered(cohort, row, third)
    const closed = cohort.closedOn[row] ?? NO_DAY
    const isOpen = cohort.standing[row] === STANDING_OPEN || closed > before
    return isOpen && entered !== NO_DAY && entered <= before
  }
  const rows = [...new Set(noted.map(({ row }) => row))].filter(isMeant)
  const deals = keptIn(steps, noted, new Map(rows.map((row) => [row, before])))
  const authors = new Set(deals.map(({ author }) => author)).size
  if (deals.length < FEWEST_DEALS || authors < FEWEST_OWNERS) return null
  const tenths = Math.round(shareIn(deals) * 10) * 10
  return `Of deals that were open and past their second stage on ${sayDay(before)}, about ${tenths} % of the steps in force had been kept.`
}

/** Position of the stage after the second. */
const PAST_SECOND = 2

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
    const won = rows.filter((row) => cohort.ending[row] === WON).length
    // None or all would tell of each of them.
    return won === 0 || won === rows.length ? null : rateOf(won, rows.length)
  })
  const [more, less] = rates
  if (!more?.interval || !less?.interval)
    return 'How keeping them goes with winning: not enough to tell.'
  const [low, high] = differenceInterval(
    { value: more.value, interval: more.interval },
    { value: less.value, interval: less.interval },
  )
  const told = `Where half of them or more were kept, ${sayRate(more.value)} were won (${sayRates(more.interval)}, ${more.deals} deals); where fewer were, ${sayRate(less.value)} (${sayRates(less.interval)}, ${less.deals} deals).`
  const points = `${Math.round(low * 100)} to ${Math.round(high * 100)} points`
  return low > 0 || high < 0
    ? `${told} That is ${points} apart.`
    : `${told} No difference can be told.`
}
