import { dayOfInstant, NO_DAY } from '../shared/day.ts'
import { sayCount } from '../shared/say.ts'
import type { Cohort } from './cohort.ts'
import { OPEN } from './endings.ts'
import { fieldsWithHistory } from './values-as-of.ts'

/** What the cohort cannot tell, and why, as plain sentences. */
export function cohortDoubts(cohort: Omit<Cohort, 'doubts'>): string[] {
  const { history } = cohort
  const known = fieldsWithHistory(history)
  const past = cohort.day < dayOfInstant(history.reportedUntil)
  const doubts = [...history.doubts]
  if (!known.stage) doubts.push(NO_STAGES)
  if (!known.closeDate) doubts.push(NO_CLOSE_DATES)
  if (past && !known.amount)
    doubts.push('Amounts have no history: the current amount stands for past days.')
  const still = history.attributes.filter((a) => !a.hasHistory && a.leftOut === null)
  if (past && still.length > 0)
    doubts.push(
      `${sayCount(still.length, 'attribute has', 'attributes have')} no history: ` +
        'the current value stands for past days.',
    )
  return [...doubts, ...missingDays(cohort)]
}

const NO_STAGES =
  'There is no history of stages: how long a deal was parked, and in which stage it was before it closed, is not known.'
const NO_CLOSE_DATES =
  'There is no history of expected close dates: dates that were pushed cannot be seen.'

function missingDays(cohort: Omit<Cohort, 'doubts'>): string[] {
  let undated = 0
  let unclosed = 0
  for (let r = 0; r < cohort.size; r++) {
    if (cohort.createdOn[r] === NO_DAY) undated++
    if (cohort.ending[r] !== OPEN && cohort.closedOn[r] === NO_DAY) unclosed++
  }
  const doubts: string[] = []
  if (undated > 0)
    doubts.push(
      `${sayCount(undated, 'deal has', 'deals have')} no day of creation; times leave ${undated === 1 ? 'it' : 'them'} out.`,
    )
  if (unclosed > 0)
    doubts.push(
      `${sayCount(unclosed, 'closed deal has', 'closed deals have')} no closing day; times leave ${unclosed === 1 ? 'it' : 'them'} out.`,
    )
  return doubts
}
