import { HISTORY_FIELDS } from '../cohort/history.ts'
import { type Day, NO_DAY, sayDay } from '../shared/day.ts'
import type { SignKind } from '../truth/sign.ts'
import type { Truth } from '../truth/truth-as-of.ts'

const BUYER_DATE = HISTORY_FIELDS.indexOf('buyerDate')

/** Signs that tell of a deal also when it has ended. */
const LASTING: readonly SignKind[] = ['recreated', 'split', 'renamed']

/** What is worth knowing of a deal beside its story; `told` are the kinds that its signals told. */
export function worthKnowing(truth: Truth, row: number, told: ReadonlySet<string>): string[] {
  const lasting = truth.signs.filter(({ kind }) => LASTING.includes(kind) && !told.has(kind))
  const shown = lasting.filter(({ strength }) => !Number.isNaN(strength[row] ?? Number.NaN))
  return [...sayBuyerDate(truth, row), ...shown.map((sign) => sign.say(row))]
}

function sayBuyerDate({ cohort }: Truth, row: number): string[] {
  const date = cohort.buyerDate[row] ?? NO_DAY
  const given = date === NO_DAY ? NO_DAY : givenOn({ cohort }, row, date)
  if (given === NO_DAY) return []
  return [`On ${sayDay(given)} the buyer gave a date: ${sayDay(date)}.`]
}

/** The day since which the buyer's date is this one; NO_DAY where no change tells it. */
function givenOn({ cohort }: Pick<Truth, 'cohort'>, row: number, date: Day): Day {
  const { start, field, day, after } = cohort.history.changes
  const i = cohort.index[row] ?? 0
  for (let k = (start[i + 1] ?? 0) - 1; k >= (start[i] ?? 0); k--)
    if (field[k] === BUYER_DATE && (day[k] ?? NO_DAY) <= cohort.day)
      return after[k] === date ? (day[k] ?? NO_DAY) : NO_DAY
  return NO_DAY
}
