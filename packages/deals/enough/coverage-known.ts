import type { Cohort } from '../cohort/cohort.ts'
import { OPEN, WON } from '../cohort/endings.ts'
import { type Honest, honestPipeline } from '../pipeline/honest.ts'
import { type PipelineParts, pipelineParts, usualCurrency } from '../pipeline/parts.ts'
import type { PublicationTold } from '../publication/publication-told.ts'
import { minorDigitsOf } from '../reading/currency.ts'
import { NO_DAY } from '../shared/day.ts'
import { majorOf, NO_CURRENCY } from '../shared/money.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { type CoverageBasis, coverageBasis } from './coverage-basis.ts'
import { type CoverageNeeded, coverageNeeded } from './coverage-needed.ts'
import { type OwnInput, ownInput } from './own-input.ts'
import type { PastQuarter } from './past-quarter.ts'
import type { TargetSaid } from './target.ts'

/** What of the past tells how much pipeline is enough: by what the CRM states, and by what was live then. */
export interface CoveragePast {
  readonly stated: readonly PastQuarter[]
  /** Only for who is told of every flag. */
  readonly live: readonly PastQuarter[] | null
}

/** All that a reader may be told of coverage from. */
export interface CoverageKnown {
  readonly cohort: Cohort
  /** The currency of most deals. */
  readonly currency: string
  readonly parts: PipelineParts
  readonly honest: Honest | null
  readonly isWhole: boolean
  readonly published: PublicationTold | null
  readonly stated: CoverageBasis | { readonly lacks: string }
  readonly live: CoverageBasis | { readonly lacks: string } | null
  readonly own: OwnInput
  readonly target: { readonly amount: number; readonly currency: string } | null
  readonly closed: { readonly deals: number; readonly won: number }
}

/**
 * Gathers it. `truth`: the operator's, or the facts that the CRM shows to everybody; `target`: the
 * revenue target that stands, if one does.
 */
export function coverageKnown(
  truth: Truth,
  past: CoveragePast,
  target: TargetSaid | null,
  published: PublicationTold | null,
): CoverageKnown {
  const { cohort } = truth
  const isWhole = truth.toldTo === undefined
  const currency = cohort.history.currency.values[usualCurrency(cohort)] ?? NO_CURRENCY
  const stated = coverageBasis(past.stated)
  const revenue = target?.kind === 'revenue' ? target : null
  const brought = 'lacks' in stated ? null : majorOf(Math.round(stated.brought), currency)
  const quota = revenue?.amount ?? (brought === null ? null : Number(brought.toPrecision(2)))
  return {
    ...{ cohort, currency, isWhole, published, stated, target: revenue },
    parts: pipelineParts(truth),
    honest: isWhole ? honestPipeline(truth) : null,
    live: isWhole && past.live !== null ? coverageBasis(past.live) : null,
    own: ownInput(cohort, quota),
    closed: closedLately(cohort),
  }
}

const LOOKED_BACK = 730

function closedLately({ size, ending, closedOn, day }: Cohort) {
  let [deals, won] = [0, 0]
  for (let row = 0; row < size; row++) {
    if (ending[row] === OPEN || (closedOn[row] ?? NO_DAY) <= day - LOOKED_BACK) continue
    deals++
    if (ending[row] === WON) won++
  }
  return { deals, won }
}

/** Owners of the deals that a basis rests on, below which people are told nothing of it. */
const FEWEST_OWNERS = 3

export interface NeededKnown {
  readonly needed: CoverageNeeded | null
  readonly of: 'live' | 'stated'
  /** Why there is none; empty where there is one. */
  readonly lacks: string
}

/** What is needed, in live pipeline where that is known, for the target or for an average quarter. */
export function neededOf(known: CoverageKnown, of: 'live' | 'stated'): NeededKnown {
  const basis = of === 'live' ? known.live : known.stated
  if (basis === null) return { needed: null, of, lacks: 'What was live then is not told.' }
  if ('lacks' in basis) return { needed: null, of, lacks: basis.lacks }
  if (!known.isWhole && basis.owners < FEWEST_OWNERS)
    return { needed: null, of, lacks: 'Too few owners to say anything about this.' }
  const apart = sayOtherCurrency(known)
  if (apart !== '') return { needed: null, of, lacks: apart }
  const target = known.target
    ? known.target.amount * 10 ** minorDigitsOf(known.currency)
    : basis.brought
  const needed = coverageNeeded(basis, target)
  return needed === null
    ? { needed, of, lacks: 'Nothing of what was open was won within a quarter.' }
    : { needed: known.isWhole ? needed : roughly(needed), of, lacks: '' }
}

/** Why a target and the deals cannot be held against each other; empty where they can. */
export function sayOtherCurrency({ target, currency }: CoverageKnown): string {
  const isSame = target === null || target.currency === currency || currency === NO_CURRENCY
  if (isSame) return ''
  return `The target is in ${target.currency}, and most deals are in ${currency}: they are not held against each other.`
}

export const twoFigures = (value: number): number => Number(value.toPrecision(2))

const roughly = ({ value, interval: [low, high] }: CoverageNeeded): CoverageNeeded => ({
  value: twoFigures(value),
  interval: [twoFigures(low), high === null ? null : twoFigures(high)],
})
