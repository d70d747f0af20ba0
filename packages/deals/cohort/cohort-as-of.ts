import { type Day, NO_DAY } from '../shared/day.ts'
import { type Ways, waysAsOf } from './closing-days.ts'
import { type Cohort, STANDING_CLOSED, STANDING_GONE, STANDING_OPEN } from './cohort.ts'
import { cohortDoubts } from './cohort-doubts.ts'
import { Picker, without } from './columns.ts'
import { classCode, endingsOf, meaningCode, OPEN } from './endings.ts'
import { goneDays, knownThen } from './existence.ts'
import type { History } from './history.ts'
import { fieldsWithHistory, type ValuesAsOf, valuesAsOf } from './values-as-of.ts'

/** The opportunities as they were knowable at the end of a day, and no more. */
export function cohortAsOf(history: History, day: Day): Cohort {
  const endings = endingsOf(history)
  const values = valuesAsOf(history, day)
  const ways = waysAsOf(history, endings, values, day)
  const pick = new Picker(knownThen(history, values, ways, day))
  const { index } = pick
  const ending = pick.bytes(ways.ending)
  const goneOn = pick.days(goneDays(history, values, ways, day))
  const standing = ending.map((code, r) =>
    code !== OPEN ? STANDING_CLOSED : goneOn[r] === NO_DAY ? STANDING_OPEN : STANDING_GONE,
  )
  const cohort = {
    history,
    day,
    size: index.length,
    index,
    open: countCode(standing, STANDING_OPEN),
    standing,
    ending,
    goneOn,
    createdOn: pick.days(history.createdOn),
    closedOn: pick.days(ways.closedOn),
    furthest: pick.ranks(ways.furthest),
    stageSince: pick.days(ways.stageSince),
    ...stageColumns(history, values, ways, pick),
    ...valueColumns(history, values, ways, pick),
    endings,
  }
  return { ...cohort, doubts: cohortDoubts(cohort) }
}

function countCode(column: Uint8Array, code: number): number {
  let count = 0
  for (const each of column) if (each === code) count++
  return count
}

function stageColumns(history: History, values: ValuesAsOf, ways: Ways, pick: Picker) {
  const stage = pick.codes(without(values.stage, ways.veiled))
  const outcome = pick.codes(values.outcome)
  const ending = pick.bytes(ways.ending)
  return {
    stage,
    meaning: ending.map((_, r) => meaningCode(history, stage[r] ?? -1)),
    outcome: ending.map((code, r) =>
      code === OPEN ? 0 : classCode(history, stage[r] ?? -1, outcome[r] ?? 0),
    ),
  }
}

/**
 * The values that no rule needs to interpret. What closing fills in or overwrites (close date, loss
 * reason, probability, forecast category) is not known for past days where it has no history.
 */
function valueColumns(history: History, values: ValuesAsOf, ways: Ways, pick: Picker) {
  const known = fieldsWithHistory(history)
  const before = (field: Overwritten) =>
    known[field] ? values[field] : without(values[field], ways.closedLater)
  return {
    closeDate: pick.days(without(before('closeDate'), ways.veiled)),
    buyerDate: pick.days(values.buyerDate),
    amount: pick.numbers(values.amount),
    probability: pick.numbers(before('probability')),
    currency: pick.codes(values.currency),
    owner: pick.codes(values.owner),
    account: pick.codes(values.account),
    lossReason: pick.codes(before('lossReason')),
    competitor: pick.codes(values.competitor),
    forecastCategory: pick.codes(before('forecastCategory')),
  }
}

type Overwritten = 'closeDate' | 'probability' | 'lossReason' | 'forecastCategory'
