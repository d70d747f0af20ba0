import { sayCount, sayNumber, sayRate } from '../shared/say.ts'
import type { InputGiven } from './own-input.ts'
import type { PipelinesInput } from './two-pipelines.ts'

type Key = InputGiven['key']

const NAMES: Readonly<Record<Key, (value: number) => string>> = {
  quota: (value) => `${sayNumber(value)} a quarter`,
  size: (value) => `${sayNumber(value)} a won deal`,
  owners: (value) => sayCount(value, 'owner', 'owners'),
  openEach: (value) => `${sayCount(value, 'deal', 'deals')} at once for each`,
  winQualified: (value) => `${sayRate(value)} of qualified deals won`,
  winOther: (value) => `${sayRate(value)} of the others`,
  weeksToWin: (value) => `${sayWeeks(value)} to a win`,
  weeksToLose: (value) => `${sayWeeks(value)} to a loss`,
  weeksToLoseOther: (value) => `${sayWeeks(value)} to a loss of the others`,
  hoursAWeek: (value) => `${value} hours a week and deal`,
}

const sayWeeks = (weeks: number) => `${weeks} ${weeks === 1 ? 'week' : 'weeks'}`

/** Which of the numbers are no numbers of the team's own, in a sentence; null where all are. */
export function sayAssumed(input: PipelinesInput, given: readonly InputGiven[]): string | null {
  const said = given.flatMap(({ key, isOwn }) => {
    const value = input[key]
    return isOwn || value === null ? [] : [NAMES[key](value)]
  })
  if (said.length === 0) return null
  return `Assumed, for your own deals do not tell it: ${said.join(', ')}.`
}
