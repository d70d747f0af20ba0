import type { KnownOf } from '../filing/better-fit.ts'
import type { WeekCost } from '../gains/weeks-after.ts'
import { isoOfDay } from '../shared/day.ts'
import { sayNumber, sayRates } from '../shared/say.ts'
import type { BaseRate } from '../truth/base-rate.ts'
import { ENOUGH_LIKE_IT } from '../truth/chances.ts'
import { LONG_DATED } from '../truth/judge.ts'
import { oddsUsed, reasonsTold } from '../truth/odds-told.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { elsewhere } from './elsewhere.ts'
import { lateSaves } from './late-saves.ts'
import { namedAt } from './named-at.ts'
import type { StopOrContinue } from './schemas.ts'
import { stillCosts } from './still-costs.ts'

/** What the choice is made from, beside the truth. */
export interface Choosing {
  /** Rows of the open deals of the same owner, those left out that were let go here. */
  readonly own: readonly number[]
  readonly knownOf: KnownOf
  /** What a week of an owner costs; null where nobody set it. */
  readonly cost: WeekCost | null
  readonly keptGoing: StopOrContinue['keptGoing']
}

const STATES = { 1: 'live', 2: 'longDated', 3: 'stalled', 4: 'buried' } as const

/**
 * For the owner of an open deal: what it is likely to take from here on, how such deals ended, and what
 * else the time could do. What it has cost is nowhere in it. `truth`: all of it, of the newest day.
 */
export function stopOrContinue(
  truth: Truth,
  row: number,
  { own, knownOf, cost, keptGoing }: Choosing,
): StopOrContinue {
  const open = own.includes(row) ? own.length : own.length + 1
  const still = stillCosts(truth, row, open, cost)
  const odds = oddsOf(truth, row)
  const state = truth.state[row] ?? 1
  return {
    ...{ asOf: isoOfDay(truth.cohort.day), opportunity: namedAt(truth, row), still, odds },
    state: STATES[state as keyof typeof STATES] ?? 'live',
    text: sayLine(still, odds),
    lateSaves: lateSaves(truth, row),
    elsewhere: elsewhere(truth, row, own, knownOf, still.weeks?.value ?? null),
    keptGoing,
    doubts: doubtsOf(still, state),
  }
}

/** By the odds where they are known, the base of the sign beside it; else by the sign alone. */
function oddsOf(truth: Truth, row: number): StopOrContinue['odds'] {
  const reasons = reasonsTold(truth, row)
  const learned = oddsUsed(truth)?.base(row) ?? null
  const own = truth.chanceOf(row)
  const base = own !== null && own.deals >= ENOUGH_LIKE_IT ? own : null
  if (learned !== null && learned.interval !== null) {
    const text = `Of ${sayNumber(learned.deals)} deals with such odds, ${sayWon(learned)}.`
    const beside = base !== null && isOfSign(truth, row, base) ? sayBySign(base) : null
    return { text, base: { ...learned, text }, beside, reasons }
  }
  if (base === null) return { text: TOO_FEW, base: null, beside: null, reasons: [] }
  const text = `Of ${sayNumber(base.deals)} deals like it, ${sayWon(base)}.`
  return { text, base: { ...base, text }, beside: null, reasons }
}

const TOO_FEW = 'Too few past deals are like it to tell how such deals end.'

function sayWon({ won, interval }: BaseRate): string {
  const doubt = interval === null ? '' : ` (${sayRates(interval)})`
  const many = won === 0 ? 'none was' : won === 1 ? '1 was' : `${sayNumber(won)} were`
  return `${many} won${doubt}`
}

/** Whether a base is that of a sign that a rule sees: behind the odds no second one is told. */
function isOfSign(truth: Truth, row: number, { deals, won }: BaseRate): boolean {
  return truth
    .signalsOf(row)
    .some(({ kind, base }) => kind !== 'odds' && base?.deals === deals && base.won === won)
}

function sayBySign({ deals, won, interval }: BaseRate): string {
  const doubt = interval === null ? '' : ` (${sayRates(interval)})`
  return `By this sign alone: ${sayNumber(won)} of ${sayNumber(deals)}${doubt}.`
}

function sayLine(still: StopOrContinue['still'], odds: StopOrContinue['odds']): string {
  if (still.days === null && odds.base === null)
    return 'What going on takes, and how such deals end, is not enough to tell yet.'
  return [still.text, odds.text, odds.beside].filter((text) => text !== null).join(' ')
}

function doubtsOf({ days }: StopOrContinue['still'], state: number): string[] {
  return [
    'Past deals tell what is usual, not what this one will do; going on costs nothing here and asks for no reason.',
    ...(days === null ? [] : [OPEN_AS_NOW]),
    ...(state === LONG_DATED ? [WAITS] : []),
  ]
}

const OPEN_AS_NOW =
  'The weeks are those of somebody with as many open deals as you have now; one that asks for little takes less than its share.'
const WAITS =
  'The buyer gave a date, so that past deals tell nothing of how long this one will take.'
