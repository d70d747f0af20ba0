import { RECORDED_WIDELY } from '../gains/owner-weeks.ts'
import { roughly } from '../gains/time-told.ts'
import type { WeekCost } from '../gains/weeks-after.ts'
import { isoOfDay, NO_DAY } from '../shared/day.ts'
import { sayCount, sayDays } from '../shared/say.ts'
import { sayMoney } from '../shared/say-money.ts'
import { eachContact } from '../time/contact-hours.ts'
import { contactRecord } from '../truth/touches.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { namedAt } from './named-at.ts'
import { sayWeeks } from './say-weeks.ts'
import type { CostSoFar } from './schemas.ts'
import { weeksBehind } from './weeks-behind.ts'

/** What an open deal has taken of its owner until today. It says nothing of what to do next. */
export function costSoFar(truth: Truth, row: number, cost: WeekCost | null): CostSoFar {
  const { cohort } = truth
  const created = cohort.createdOn[row] ?? NO_DAY
  const days = created === NO_DAY ? null : Math.max(0, cohort.day - created)
  const weeks = weeksBehind(cohort, row)
  const hours = hoursOf(truth, row)
  const money = cost !== null && weeks !== null ? paid(roughly(weeks * cost.amount), cost) : null
  return {
    ...{ asOf: isoOfDay(cohort.day), opportunity: namedAt(truth, row) },
    ...{ days, weeks: weeks === null ? null : Math.round(weeks * 10) / 10, hours, money },
    text: sayCost(days, weeks, hours, money?.text),
    how: 'Each of the owner’s days since the deal was created, divided evenly among the deals that they had open on it; hours are estimated from contacts with the buyer. It is behind you whichever way you go: what is still to come does not hang on it.',
  }
}

const paid = (amount: number, { currency }: WeekCost) => ({
  ...{ amount, currency },
  text: `about ${sayMoney(amount, currency)}`,
})

function hoursOf({ cohort }: Truth, row: number): number | null {
  if (contactRecord(cohort).share < RECORDED_WIDELY) return null
  let sum = 0
  eachContact(cohort, row, (_, hours) => {
    sum += hours
  })
  return Math.round(sum)
}

function sayCost(
  days: number | null,
  weeks: number | null,
  hours: number | null,
  money: string | undefined,
): string {
  if (days === null || weeks === null) return 'Since when it runs is not known, nor what it took.'
  const parts = [
    `${sayWeeks(weeks)} of yours`,
    hours !== null && sayCount(hours, 'hour', 'hours'),
    money,
  ]
  const said = parts.filter((part) => part)
  return `It has run for ${sayDays(days)}: ${said.join(', ')}.`
}
