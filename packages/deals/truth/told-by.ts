import type { TruthList } from '../report/page-schemas.ts'
import { isoOfDay, sayDay } from '../shared/day.ts'
import { sayCount, sayNumber, sayRate } from '../shared/say.ts'
import type { BackTest, Lead, Rated } from './landmark/odds-model.ts'
import { modelTold, sayToldBy } from './model-told.ts'
import type { SignKind } from './sign.ts'
import type { Truth } from './truth-as-of.ts'

type Told = TruthList['told']

/**
 * By what it is told which open deals are lost in fact: rules, odds and age side by side on past days, and how
 * long before its formal end a lost deal showed each sign. Sums over many deals of past years: to people in
 * whole per cents and weeks, and of enough deals only.
 */
export function toldBy(truth: Truth): Told {
  const { odds, whyNoOdds, toldTo } = truth
  const isLearning = odds === undefined && whyNoOdds === undefined
  const said = isLearning ? 'What past deals tell of open ones is being learned.' : sayToldBy(truth)
  const model = modelTold(truth)
  const text = model === null || model.used ? said : `${said} ${model.text}`
  if (odds === undefined) return { text, isLearning, ways: [], leads: [] }
  const { tests, leads } = odds.model
  const least = toldTo === undefined ? 1 : ENOUGH_FOR_PEOPLE
  return {
    text,
    isLearning,
    ways: tests.filter(({ open }) => open >= least).map(wayTold),
    leads: leads.filter(({ deals }) => deals >= least).map(leadTold),
  }
}

/** So many deals that no single one can be worked out of a rounded share of them. */
const ENOUGH_FOR_PEOPLE = 50

function wayTold({ on, open, won, told }: BackTest): Told['ways'][number] {
  return {
    on: isoOfDay(on),
    text: `On ${sayDay(on)} ${sayCount(open, 'deal was', 'deals were')} open; ${sayNumber(won)} of them won later.`,
    of: told.map(({ by, recall, precision, winsFlagged }) => ({
      by,
      found: rounded(recall),
      right: rounded(precision),
      winsFlagged: rounded(winsFlagged),
    })),
  }
}

function rounded(rated: Rated | null): Rated | null {
  const cent = (share: number) => Math.round(share * 100) / 100
  return (
    rated && {
      value: cent(rated.value),
      interval: [cent(rated.interval[0]), cent(rated.interval[1])],
    }
  )
}

const SIGNS: Readonly<Record<Lead['by'], string>> = {
  odds: 'odds gone low',
  thrown: 'its close date thrown far',
  parked: 'parked',
  lingering: 'older than nearly every deal that was won',
  silent: 'gone quiet',
  slides: 'slid in small steps',
  reopened: 'opened again',
  recreated: 'created anew',
  split: 'split',
  renamed: 'renamed',
  reassigned: 'moved to another owner',
} satisfies Record<SignKind, string>

function leadTold({ by, deals, of, median, interval }: Lead): Told['leads'][number] {
  const weeks = (days: number) => Math.round(days / 7)
  const shown = `${sayRate(deals / Math.max(1, of))} of lost deals had shown it`
  const doubt = interval === null ? '' : ` (${weeks(interval[0])}–${weeks(interval[1])})`
  const before =
    median === null
      ? 'too few to say how long before'
      : `half of them ${sayCount(weeks(median), 'week', 'weeks')}${doubt} or more before the formal end`
  return { name: SIGNS[by], text: `${shown}, ${before}.` }
}
