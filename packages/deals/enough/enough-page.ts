import { isoOfDay } from '../shared/day.ts'
import { majorOf, NO_CURRENCY } from '../shared/money.ts'
import { sayCount, sayRate } from '../shared/say.ts'
import { sayMoney } from '../shared/say-money.ts'
import { sayPublished } from '../truth/say-published.ts'
import { comparePipelines } from './compare-pipelines.ts'
import type { CoverageBasis } from './coverage-basis.ts'
import { coverageFigures } from './coverage-figures.ts'
import {
  type CoverageKnown,
  type NeededKnown,
  neededOf,
  sayOtherCurrency,
  twoFigures,
} from './coverage-known.ts'
import { isEnough } from './is-enough.ts'
import { sayTimes, sayTimesRange } from './say-times.ts'
import type { EnoughPage } from './schemas.ts'
import type { TargetsTold } from './target.ts'
import type { WarnedBy } from './target-warning.ts'

/**
 * How much pipeline is enough, as its reader may know it: what past quarters say is needed, what is
 * there, and what two pipelines of different kinds would come to. `yours`: what is told of the
 * reader's own open deals.
 */
export function enoughPage(
  known: CoverageKnown,
  targets: TargetsTold,
  yours: string | null,
): EnoughPage {
  const main = mainNeeded(known)
  const stated = main.of === 'live' ? neededOf(known, 'stated') : null
  const coverages = coverageFigures(known)
  const compared = comparePipelines(known.own.input)
  return {
    asOf: isoOfDay(known.cohort.day),
    deals: known.parts.stated.deals,
    answer: isEnough(known, main, coverages),
    doubts: doubtsOf(known),
    of: known.isWhole ? 'all' : 'company',
    target: known.target && {
      amount: known.target.amount,
      currency: known.target.currency,
      text: `${sayMoney(known.target.amount, known.target.currency)} a quarter`,
    },
    needed: main.needed && { of: main.of, ...main.needed },
    neededStated: stated?.needed ? { of: 'stated', ...stated.needed } : null,
    coverages,
    why: whyOf(known, main, stated),
    how: HOW,
    yours,
    pipelines: {
      input: known.own.input,
      currency: known.currency === NO_CURRENCY ? null : known.currency,
      given: known.own.given,
      attentionKnown: known.own.attention,
      compared,
    },
    targets,
  }
}

/** In live pipeline where the past tells it, else in what the CRM states. */
export function mainNeeded(known: CoverageKnown): NeededKnown {
  const live = known.live === null ? null : neededOf(known, 'live')
  return live?.needed ? live : neededOf(known, 'stated')
}

const HOW =
  'Of what was open at the starts of past quarters, so much was won by their end; beside it came what was created and won within them. A target less the one, divided by the other, is what has to be open. Today counts as the start of three months. The interval comes from drawing quarters and deals anew, 400 times.'

function whyOf(
  known: CoverageKnown,
  main: NeededKnown,
  stated: NeededKnown | null,
): readonly string[] {
  const basis = main.of === 'live' ? known.live : known.stated
  if (main.needed === null || basis === null || 'lacks' in basis) return []
  const about = known.isWhole ? (value: number) => value : twoFigures
  const lines = [
    `Of the ${main.of} pipeline at the starts of the last ${sayCount(basis.quarters, 'whole quarter', 'whole quarters')} ${sayRate(about(basis.conversion))} was won by their end (${sayDealsWon(known, basis)}); ${sayRate(about(basis.ends))} came to any end.`,
    sayBeside(known, basis, about),
  ]
  if (basis.dated !== null)
    lines.push(
      `Of what had its close date in the quarter, ${sayRate(about(basis.dated))} was won in it.`,
    )
  if (stated?.needed && stated.needed.value > main.needed.value * 1.05)
    lines.push(
      `In all that the CRM states it would be ${sayTimes(stated.needed.value)} times the target, ${sayTimesRange(stated.needed.interval)}: what is buried or stalled brings little.`,
    )
  lines.push('It falls as more of what is open is won.')
  return lines
}

const sayDealsWon = ({ isWhole }: CoverageKnown, { wins }: CoverageBasis) =>
  sayCount(isWhole ? wins : twoFigures(wins), 'deal', 'deals')

function sayBeside(
  known: CoverageKnown,
  { beside, brought }: CoverageBasis,
  about: (value: number) => number,
): string {
  const major = (minor: number) =>
    sayMoney(about(majorOf(Math.round(minor), known.currency)), known.currency)
  return `A quarter brought ${major(brought)} on average, ${major(beside)} of it from beside that, such as what was created and won within it.`
}

function doubtsOf(known: CoverageKnown): readonly string[] {
  const currencies = Object.keys(known.parts.stated.amounts)
  return [
    ...(known.isWhole ? [] : [COMPANY]),
    ...(sayOtherCurrency(known) === '' ? [] : [sayOtherCurrency(known)]),
    ...(currencies.length > 1
      ? [`Only deals in ${known.currency} are counted, which are the most.`]
      : []),
    'The past is no promise: what was won of what was open may change with the market, the product and the team.',
    'How many deals are opened is no measure here: what counts is what of them is won, and how soon the others end.',
  ]
}

const COMPANY =
  'These are numbers of the whole company, from what the CRM shows to everybody, in two figures. What rests on flags is told as it is published, once a month.'

/** What is known when somebody sets a target. */
export function warnedBy(known: CoverageKnown): WarnedBy {
  const { needed, of, lacks } = mainNeeded(known)
  const { owners } = known.own.input
  return {
    ...{ needed, lacks, neededOf: of },
    looksLost: sayLooksLost(known),
    given: known.own.given,
    input: { ...known.own.input, owners: Math.max(1, owners) },
    closed: known.closed,
  }
}

function sayLooksLost(known: CoverageKnown): string | null {
  const { buried, stated } = known.parts
  if (known.isWhole) {
    const of = stated.amounts[known.currency] ?? 0
    const share = of > 0 ? (buried.amounts[known.currency] ?? 0) / of : 0
    return share > 0
      ? `Of the stated pipeline ${sayRate(share)} looks lost in fact and still counts towards it.`
      : null
  }
  const isOfAll = known.published?.cells.some(
    ({ measure, cell }) => measure === 'looksLost' && cell.kind === 'company',
  )
  return isOfAll ? sayPublished(known.published) : null
}
