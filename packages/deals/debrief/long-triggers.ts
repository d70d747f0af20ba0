import { quantile } from '@closed-learned/analysis'
import type { Cohort } from '../cohort/cohort.ts'
import { LOST, NO_DECISION, WON } from '../cohort/endings.ts'
import { NO_DAY } from '../shared/day.ts'
import type { Truth } from '../truth/truth-as-of.ts'

/** Why the long debrief is offered. It chooses a form, and is kept nowhere. */
export interface LongTrigger {
  readonly kind: 'amount' | 'stage' | 'surprise'
  readonly text: string
}

/** What decides it, all of it fixed before anybody looks. */
export interface LongAsked {
  readonly isWon: boolean
  /** Minor units; NaN where unknown. */
  readonly amount: number
  /** Amounts of the deals that ended alike in the year before, in the same currency. */
  readonly amounts: readonly number[]
  /** Rank of the furthest stage that it reached, and all ranks on the way to won; -1: not known. */
  readonly reached: number
  readonly ranks: readonly number[]
  /** The author's own last prediction before it ended, in percent; null: none. */
  readonly chance: number | null
}

const YEAR = 365
/** Of fewer nobody can tell which are in the top fifth. */
const FEWEST = 10
const TOP = 0.8
/** With fewer stages on the way the last two are nearly all of them. */
const FEWEST_STAGES = 3

/** Which of the fixed triggers hold, in their order; the owner can always choose either form. */
export function longTriggers(asked: LongAsked): readonly LongTrigger[] {
  return [byAmount(asked), byStage(asked), bySurprise(asked)].filter((each) => each !== null)
}

function byAmount({ amount, amounts, isWon }: LongAsked): LongTrigger | null {
  if (Number.isNaN(amount) || amounts.length < FEWEST || amount < quantile(amounts, TOP))
    return null
  const alike = isWon ? 'wins' : 'losses'
  return { kind: 'amount', text: `Its amount is in the top fifth of the past year’s ${alike}.` }
}

function byStage({ reached, ranks }: LongAsked): LongTrigger | null {
  const inOrder = [...new Set(ranks)].sort((a, b) => a - b)
  const from = inOrder.at(-2)
  if (inOrder.length < FEWEST_STAGES || from === undefined || reached < from) return null
  return { kind: 'stage', text: 'It had reached one of the last two stages.' }
}

/** A prediction of the author's own is told to nobody else. */
function bySurprise({ chance, isWon }: LongAsked): LongTrigger | null {
  if (chance === null || (isWon ? chance > 20 : chance < 60)) return null
  return {
    kind: 'surprise',
    text: `You had given it ${chance} %: what came was a surprise, and surprises teach most.`,
  }
}

/** What the triggers of one deal rest on, of facts that the CRM shows to everybody. */
export function longAskedOf(truth: Truth, row: number, chance: number | null): LongAsked {
  const { cohort } = truth
  const { amount, furthest, closedOn, day, history } = cohort
  const isWon = cohort.ending[row] === WON
  const closed = closedOn[row] ?? NO_DAY
  return {
    isWon,
    amount: amount[row] ?? Number.NaN,
    amounts: amountsBefore(cohort, row, isWon, closed === NO_DAY ? day : closed),
    reached: furthest[row] ?? -1,
    ranks: history.stageOrder.filter((rank) => rank >= 0),
    chance,
  }
}

function amountsBefore(cohort: Cohort, row: number, isWon: boolean, until: number): number[] {
  const { size, ending, closedOn, currency, amount } = cohort
  const amounts: number[] = []
  for (let r = 0; r < size; r++) {
    const alike = isWon ? ending[r] === WON : ending[r] === LOST || ending[r] === NO_DECISION
    const on = closedOn[r] ?? NO_DAY
    if (r === row || !alike || on > until || on <= until - YEAR) continue
    const minor = amount[r] ?? Number.NaN
    if (currency[r] === currency[row] && !Number.isNaN(minor)) amounts.push(minor)
  }
  return amounts
}
