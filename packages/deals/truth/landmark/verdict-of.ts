import { sayRate, sayRates } from '../../shared/say.ts'
import type { BackTest, Rated, Told } from './odds-model.ts'

/** Whether the model is used, and why, as one sentence. */
export interface Verdict {
  readonly used: boolean
  readonly says: string
}

/**
 * The model is used where, on the newest past day that can be looked at, rules and odds together
 * 1. find no fewer of the deals that were not won than the rules alone, outside the doubt;
 * 2. are no less precise, and flag no more of the later wins; and are better in one of these, or find more;
 * 3. and where the odds rank better than age does.
 */
export function verdictOf(test: BackTest): Verdict {
  const [both, model, rules, age] = (['together', 'model', 'rules', 'age'] as const).map((by) =>
    test.told.find((told) => told.by === by),
  )
  if (!both || !model || !rules || !age || both.flagged === 0)
    return alone('On past days the odds would have borne out no flag')
  if (isBelow(both.recall, rules.recall))
    return alone('On past days the rules found more without the odds')
  if (rules.flagged > 0 && shareOf(both.precision) < shareOf(rules.precision))
    return alone('On past days the rules were more often right without the odds')
  if (shareOf(both.winsEverFlagged) > shareOf(rules.winsEverFlagged) && rules.flagged > 0)
    return alone('On past days the odds flagged more later wins than the rules')
  const isBetter =
    shareOf(both.recall) > shareOf(rules.recall) ||
    shareOf(both.precision) > shareOf(rules.precision) ||
    shareOf(both.winsEverFlagged) < shareOf(rules.winsEverFlagged)
  if (!isBetter) return alone('On past days the odds told no more than the rules')
  if (shareOf(model.auc) <= shareOf(age.auc)) return alone('On past days age alone told as much')
  return { used: true, says: sayBetter(both, rules) }
}

/** What was better, and what was about the same. */
function sayBetter(both: Told, rules: Told): string {
  const found = `they found ${sayOr(both.recall)} of those that were not won, rules alone ${sayOr(rules.recall)}`
  const right = `${sayOr(both.precision)} of those found were not won, with rules alone ${sayOr(rules.precision)}`
  const wins = `and ${sayOr(both.winsEverFlagged)} of later wins were ever flagged, by rules alone ${sayOr(rules.winsEverFlagged)}`
  const apart =
    isBelow(both.winsEverFlagged, rules.winsEverFlagged) ||
    isBelow(rules.precision, both.precision) ||
    isBelow(rules.recall, both.recall)
  const doubt = apart ? '' : ' The difference could be chance.'
  return `On a past day rules and odds together did better: ${found}; ${right}; ${wins}.${doubt}`
}

const sayOr = (rated: Rated | null) =>
  rated === null ? 'none' : `${sayRate(rated.value)} (${sayRates(rated.interval)})`

const alone = (why: string): Verdict => ({ used: false, says: `${why}: the rules stand alone.` })

/** Below outside the doubt of both. */
function isBelow(a: Rated | null, b: Rated | null): boolean {
  return a !== null && b !== null && a.interval[1] < b.interval[0]
}

const shareOf = (rated: Rated | null) => rated?.value ?? 0
