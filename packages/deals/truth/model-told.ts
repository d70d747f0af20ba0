import { isoOfDay } from '../shared/day.ts'
import { sayCount, sayNumber, sayRate } from '../shared/say.ts'
import type { BackTest, Rated, Told } from './landmark/odds-model.ts'
import type { Truth } from './truth-as-of.ts'

/** How good odds were that past deals tell of open ones, held against deals open on a past day. */
export interface ModelTold {
  /** Deals that it learned from. */
  readonly trainedOn: number
  /** On the newest past day, how well it ranks: 0.5 is chance, 1 is perfect. */
  readonly auc: number
  /** Of the deals won later, the share that would have been flagged at the end of any month. */
  readonly falseFlagRate: number
  /** Whether open deals are flagged by it; else rules alone flag them. */
  readonly used: boolean
  /** A win within so many days counts. */
  readonly horizon: number
  /** Model, rules and age side by side, the newest past day first. */
  readonly tests: readonly TestTold[]
  /** How long before their formal end lost deals were flagged, by each sign; days. */
  readonly leads: readonly {
    readonly by: string
    readonly deals: number
    readonly of: number
    readonly median: number | null
    readonly interval: readonly [number, number] | null
  }[]
  readonly text: string
}

export interface TestTold {
  readonly on: string
  readonly open: number
  readonly won: number
  readonly told: readonly {
    readonly by: Told['by']
    readonly flagged: number
    readonly precision: Rated | null
    readonly recall: Rated | null
    readonly winsFlagged: Rated | null
    readonly winsEverFlagged: Rated | null
    readonly auc: Rated | null
  }[]
}

/**
 * Null where there is no model. How often signs were shown before closing is a sum over flags: it is told
 * to the operator alone, as the signs themselves are.
 */
export function modelTold({ odds, toldTo }: Truth): ModelTold | null {
  if (odds === undefined) return null
  const { model } = odds
  const [newest] = model.tests
  const told = newest?.told.find(({ by }) => by === 'model')
  if (newest === undefined || told === undefined || told.auc === null) return null
  return {
    trainedOn: model.core.learned.deals,
    auc: told.auc.value,
    falseFlagRate: told.winsEverFlagged?.value ?? told.winsFlagged?.value ?? 0,
    used: model.used,
    horizon: model.horizon,
    tests: toldTo === undefined ? model.tests.map(testTold) : [],
    leads: toldTo === undefined ? model.leads : [],
    text: sayTest(newest, (model.used && newest.told.find(({ by }) => by === 'together')) || told),
  }
}

function testTold({ on, open, won, told }: BackTest): TestTold {
  return { on: isoOfDay(on), open, won, told }
}

function sayTest({ open, won }: BackTest, { by, precision, recall }: Told): string {
  const who = by === 'together' ? 'rules and odds together' : 'the odds'
  const held = `Held against ${sayCount(open, 'deal', 'deals')} that were open on a past day, ${sayNumber(won)} of them won later`
  if (precision === null || recall === null) return `${held}, ${who} would have flagged none.`
  return `${held}, ${who} would have flagged ${sayRate(recall.value)} of those that were not won, and ${sayRate(precision.value)} of those flagged were not won.`
}

/** By what it is told which open deals are lost in fact. */
export function sayToldBy({ odds, whyNoOdds }: Truth): string {
  if (odds === undefined) return `Told by rules alone.${whyNoOdds ? ` ${whyNoOdds}` : ''}`
  const by = odds.model.used
    ? 'Told by rules and by the odds of past deals.'
    : 'Told by rules alone.'
  return [by, ...odds.model.says].join(' ')
}
