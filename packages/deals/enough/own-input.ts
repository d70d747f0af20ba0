import { quantile, wilsonInterval } from '@closed-learned/analysis'
import { type Cohort, STANDING_OPEN } from '../cohort/cohort.ts'
import { OPEN, WON } from '../cohort/endings.ts'
import { ownerWeeks } from '../gains/owner-weeks.ts'
import { usualCurrency } from '../pipeline/parts.ts'
import { NO_DAY } from '../shared/day.ts'
import { majorOf, NO_CURRENCY } from '../shared/money.ts'
import { sayCount, sayRate } from '../shared/say.ts'
import { ownerFloor } from '../time/owner-floor.ts'
import { dividedAttention } from './divided-attention.ts'
import type { PipelinesInput } from './two-pipelines.ts'

/** Where a number of the comparison comes from. */
export interface InputGiven {
  readonly key: Exclude<keyof PipelinesInput, 'small' | 'large' | 'dividedOdds'>
  /** False: it was assumed, for the team's own data do not tell it. */
  readonly isOwn: boolean
  readonly text: string
}

export interface OwnInput {
  readonly input: PipelinesInput
  readonly given: readonly InputGiven[]
  readonly attention: string
}

/** Deals of a kind below which its rate or time is assumed. */
const ENOUGH = 20
const LOOKED_BACK = 730
const DAYS_A_WEEK = 7

/** What is assumed where the data do not tell. */
const ASSUMED = { win: 0.25, other: 0.05, weeks: 12, openEach: 10, owners: 5, size: 10_000 }

/**
 * The team's own numbers for the comparison of two pipelines, rounded; `quota` in major units, null:
 * what a won deal of each owner would bring. A deal counts as qualified that got past the first stage.
 */
export function ownInput(cohort: Cohort, quota: number | null): OwnInput {
  const of = measured(cohort)
  const attention = dividedAttention(cohort)
  const [size, owners] = [of.size ?? ASSUMED.size, of.owners?.owners ?? ASSUMED.owners]
  const lose = of.weeksToLose ?? ASSUMED.weeks
  const input: PipelinesInput = {
    ...{ quota: quota ?? size * owners, size, owners },
    openEach: of.owners?.openEach ?? ASSUMED.openEach,
    winQualified: of.apart?.qualified ?? of.rate ?? ASSUMED.win,
    winOther: of.apart?.other ?? Math.min(ASSUMED.other, of.rate ?? ASSUMED.other),
    weeksToWin: of.weeksToWin ?? ASSUMED.weeks,
    weeksToLose: lose,
    weeksToLoseOther: of.weeksToLoseOther ?? lose,
    hoursAWeek: of.hours,
    small: { times: 2, qualified: 1 },
    large: { times: 4, qualified: 0.25 },
    dividedOdds: attention.odds,
  }
  return { input, given: givenOf(of, quota), attention: attention.text }
}

type Measured = ReturnType<typeof measured>

/** What the deals of the last two years tell; null where they are too few, or of too few owners. */
function measured(cohort: Cohort) {
  const told = new Teller(cohort)
  const isWon = (row: number) => cohort.ending[row] === WON
  const isLost = (row: number) => !isWon(row)
  const closed = closedLately(cohort)
  const isQualified = pastFirstStage(cohort)
  const passed = isQualified ? closed.filter(isQualified) : []
  const stayed = isQualified ? closed.filter((row) => !isQualified(row)) : []
  const [qualified, other] = [told.rate(passed, isWon), told.rate(stayed, isWon)]
  const isApart = qualified !== null && other !== null && isClearlyMore(passed, stayed, isWon)
  return {
    closed: closed.length,
    rate: told.rate(closed, isWon),
    apart: isApart ? { qualified, other, passed: passed.length, stayed: stayed.length } : null,
    size: told.size(closed.filter(isWon)),
    owners: told.owners(),
    weeksToWin: told.weeks(closed.filter(isWon)),
    weeksToLose: told.weeks((isApart ? passed : closed).filter(isLost)),
    weeksToLoseOther: told.weeks((isApart ? stayed : closed).filter(isLost)),
    hours: roundedHours(ownerWeeks(cohort).losing?.hours ?? null),
  }
}

const roundedHours = (hours: number | null) => (hours === null ? null : Math.round(hours * 10) / 10)

const MIDDLE = 'The deal in the middle of those closed in the last two years.'

function givenOf(of: Measured, quota: number | null): readonly InputGiven[] {
  const quotaText =
    quota === null
      ? 'Assumed: one won deal for each owner.'
      : 'Your target, or what a quarter brought on average.'
  const hoursText =
    of.hours === null
      ? 'Contacts are not recorded widely enough to tell hours; weeks of owners are told.'
      : 'From contacts of the last year with deals that ended lost.'
  return [
    { key: 'quota', isOwn: quota !== null, text: quotaText },
    own('size', of.size, 'The mean of deals won in the last two years.'),
    own('owners', of.owners, 'Owners who have a deal open.'),
    own('openEach', of.owners, 'Open deals for each of them, on average.'),
    ...ratesGiven(of),
    own('weeksToWin', of.weeksToWin, MIDDLE),
    own('weeksToLose', of.weeksToLose, MIDDLE),
    own('weeksToLoseOther', of.weeksToLoseOther, MIDDLE),
    { key: 'hoursAWeek', isOwn: of.hours !== null, text: hoursText },
  ]
}

function ratesGiven({ apart, rate, closed }: Measured): readonly InputGiven[] {
  const deals = (count: number) => sayCount(count, 'closed deal', 'closed deals')
  if (apart === null)
    return [
      {
        key: 'winQualified',
        isOwn: rate !== null,
        text:
          rate === null
            ? 'Assumed: too few deals, or owners, to tell.'
            : `${sayRate(rate)} of ${deals(closed)}: the stages do not set qualified ones clearly apart.`,
      },
      { key: 'winOther', isOwn: false, text: 'Assumed: the data do not tell of such deals.' },
    ]
  return [
    {
      ...{ key: 'winQualified', isOwn: true },
      text: `${sayRate(apart.qualified)} of ${deals(apart.passed)} that got past the first stage.`,
    },
    {
      ...{ key: 'winOther', isOwn: true },
      text: `${sayRate(apart.other)} of ${deals(apart.stayed)} that never got past the first stage; most that are won pass it on their way, so it is low by itself.`,
    },
  ]
}

const own = (key: InputGiven['key'], value: unknown, text: string): InputGiven => ({
  key,
  isOwn: value !== null,
  text: value === null ? 'Assumed: too few deals, or owners, to tell.' : text,
})

function closedLately({ size, ending, closedOn, day }: Cohort): number[] {
  const rows: number[] = []
  for (let row = 0; row < size; row++)
    if (ending[row] !== OPEN && (closedOn[row] ?? NO_DAY) > day - LOOKED_BACK) rows.push(row)
  return rows
}

/** Whether a deal ever got past the first stage; null where stages have no order, or no history. */
function pastFirstStage({ history, furthest }: Cohort): ((row: number) => boolean) | null {
  const ranks = history.stageOrder.filter((rank) => rank >= 0)
  const first = Math.min(...ranks)
  if (new Set(ranks).size < 2) return null
  return furthest.some((rank) => rank > first) ? (row) => (furthest[row] ?? -1) > first : null
}

/** Whether the rates differ beyond doubt: the interval of the one lies above that of the other. */
function isClearlyMore(
  some: readonly number[],
  others: readonly number[],
  is: (row: number) => boolean,
): boolean {
  const [low] = wilsonInterval(some.filter(is).length, some.length)
  const [, high] = wilsonInterval(others.filter(is).length, others.length)
  return low > high
}

/** Tells numbers of enough deals of enough owners, rounded; null where there are too few. */
class Teller {
  readonly #cohort: Cohort
  readonly #floor: ReturnType<typeof ownerFloor>

  constructor(cohort: Cohort) {
    this.#cohort = cohort
    this.#floor = ownerFloor(cohort)
  }

  rate(rows: readonly number[], is: (row: number) => boolean): number | null {
    return this.#isFew(rows) ? null : twoDigits(rows.filter(is).length / rows.length, 2)
  }

  weeks(rows: readonly number[]): number | null {
    const { createdOn, closedOn } = this.#cohort
    const known = rows.filter((row) => createdOn[row] !== NO_DAY)
    if (this.#isFew(known)) return null
    const days = known.map((row) => Math.max(0, (closedOn[row] ?? 0) - (createdOn[row] ?? 0)))
    return Math.max(0.1, Math.round((quantile(days, 0.5) / DAYS_A_WEEK) * 10) / 10)
  }

  size(rows: readonly number[]): number | null {
    const { amount, currency, history } = this.#cohort
    const usual = usualCurrency(this.#cohort)
    const sold = rows.filter((row) => currency[row] === usual && (amount[row] ?? 0) > 0)
    if (this.#isFew(sold)) return null
    const sum = sold.reduce((all, row) => all + (amount[row] ?? 0), 0)
    const code = history.currency.values[usual] ?? NO_CURRENCY
    return Number(majorOf(sum / sold.length, code).toPrecision(2))
  }

  owners(): { readonly owners: number; readonly openEach: number } | null {
    const { size, standing, owner } = this.#cohort
    const owners = new Set<number>()
    const rows: number[] = []
    for (let row = 0; row < size; row++) {
      if (standing[row] !== STANDING_OPEN || (owner[row] ?? -1) < 0) continue
      owners.add(owner[row] ?? -1)
      rows.push(row)
    }
    if (this.#isFew(rows) || !this.#floor.held) return null
    return { owners: owners.size, openEach: Math.max(1, Math.round(rows.length / owners.size)) }
  }

  #isFew(rows: readonly number[]): boolean {
    return rows.length < ENOUGH || this.#floor.isUnder(rows)
  }
}

const twoDigits = (value: number, digits: number) => Number(value.toFixed(digits))
