import { enoughTold } from '../playbook/enough-told.ts'
import { monthOfDay } from '../prediction/prediction.ts'
import { STEPS_OF_DEALS, tenths } from '../prediction/team-calibration.ts'
import { sayTenths } from '../prediction/team-calibration-page.ts'
import { type Day, dayOfInstant } from '../shared/day.ts'

/** What an owner answered to the heads-up of a lesson. */
export interface UsefulAnswer {
  readonly opportunity: number
  readonly member: string
  readonly answer: 'useful' | 'notHere' | 'later'
  /** Milliseconds since 1970. */
  readonly at: number
}

/**
 * How often the heads-up of a lesson was found useful where it was answered: what was said first of a
 * deal (`later` is no answer), of months that are over, from five deals of three owners on.
 */
export function sayUseful(answers: readonly UsefulAnswer[], today: Day): string {
  const first = new Map<string, UsefulAnswer>()
  for (const one of answers.toSorted((a, b) => a.at - b.at)) {
    const key = `${one.opportunity} ${one.member}`
    if (one.answer !== 'later' && !first.has(key)) first.set(key, one)
  }
  const rows = [...first.values()].map(({ member, answer, at }) => ({
    author: member,
    month: monthOfDay(dayOfInstant(at)),
    isUseful: answer === 'useful',
  }))
  const told = enoughTold(rows, today)?.rows ?? []
  if (told.length === 0) return FEW
  const useful = told.filter(({ isUseful }) => isUseful).length
  const deals = STEPS_OF_DEALS.findLast((step) => step <= told.length) ?? 0
  return `Of ${deals} heads-ups or more that were answered, ${sayTenths(tenths(useful, told.length))} in 10 were useful.`
}

const FEW = 'Few heads-ups of it were answered so far: too few to tell whether they are useful.'
