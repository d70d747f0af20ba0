import type { Day } from '../shared/day.ts'
import { STALLED } from './judge.ts'
import type { SignKind } from './sign.ts'
import type { Truth } from './truth-as-of.ts'

/** A flag on an open deal; `index` is the opportunity's place in the history. */
export interface FlagRaised {
  readonly index: number
  readonly kind: SignKind
  readonly on: Day
}

/** The signs that make open deals stalled or lost in fact; none that past deals contradict. */
export function flagsRaised(truth: Truth): FlagRaised[] {
  const raised: FlagRaised[] = []
  for (let row = 0; row < truth.cohort.size; row++) {
    if ((truth.state[row] ?? 0) < STALLED) continue
    const index = truth.cohort.index[row] ?? 0
    for (const { kind, on, tier, contradicted } of truth.signalsOf(row)) {
      if (!contradicted && tier !== 'told') raised.push({ index, kind, on })
    }
  }
  return raised
}
