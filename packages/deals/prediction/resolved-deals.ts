import { type Day, dayOfInstant } from '../shared/day.ts'
import type { Fate, FateOf } from './fate.ts'
import type { Prediction } from './prediction.ts'

/** A deal that ended, and what was said of it before. */
export interface ResolvedDeal {
  readonly opportunity: number
  readonly deal: Prediction['deal']
  readonly won: boolean
  readonly how: 'won' | 'lost' | 'noDecision'
  readonly endedOn: Day
  /** What was said first. */
  readonly gut: Prediction
  readonly saidOn: Day
  /** All that was said in time, oldest first, and for which share of the time until the end it stood. */
  readonly stood: readonly { readonly prediction: Prediction; readonly share: number }[]
}

/** Predictions by what became of their deals. */
export interface Sorted {
  readonly resolved: readonly ResolvedDeal[]
  /** Said in time about deals that ended. */
  readonly counted: number
  /** On deals that are open. */
  readonly open: number
  /** On deals that are gone, or somebody else's by now. */
  readonly away: number
  /** Said when the end could be known already. */
  readonly late: number
}

/** One author's predictions, oldest first, beside what became of the deals. */
export function resolvedDeals(predictions: readonly Prediction[], fateOf: FateOf): Sorted {
  const byDeal = new Map<number, Prediction[]>()
  for (const each of predictions)
    byDeal.set(each.opportunity, [...(byDeal.get(each.opportunity) ?? []), each])
  const count = { counted: 0, open: 0, away: 0, late: 0 }
  const resolved: ResolvedDeal[] = []
  for (const [opportunity, said] of byDeal) {
    const fate = fateOf(opportunity)
    if (fate.is !== 'ended') {
      count[fate.is] += said.length
      continue
    }
    const frozen = said.filter((each) => isFrozen(each, fate))
    count.counted += frozen.length
    count.late += said.length - frozen.length
    const deal = resolvedDeal(frozen, fate)
    if (deal) resolved.push(deal)
  }
  return { resolved: resolved.sort((a, b) => a.endedOn - b.endedOn), ...count }
}

/** Whether something was said before anybody could know the end. */
export function isFrozen({ at }: Pick<Prediction, 'at'>, fate: Fate): boolean {
  return fate.is !== 'ended' || at < fate.knownFrom
}

function resolvedDeal(
  frozen: readonly Prediction[],
  { how, on, knownFrom }: Extract<Fate, { is: 'ended' }>,
): ResolvedDeal | undefined {
  const [gut] = frozen
  if (gut === undefined) return undefined
  const life = knownFrom - gut.at
  const stood = frozen
    .map((prediction, i) => {
      const until = frozen[i + 1]?.at ?? knownFrom
      return { prediction, share: (until - prediction.at) / life }
    })
    .filter(({ share }) => share > 0)
  return {
    opportunity: gut.opportunity,
    deal: gut.deal,
    won: how === 'won',
    how,
    endedOn: on,
    gut,
    saidOn: dayOfInstant(gut.at),
    stood,
  }
}
