import { type ReasonTold, sayNumber } from '@closed-learned/deals'

/** Whether something of it is more than chance: it moves, or differs from the others. */
export function isNoted({ movement, beside }: ReasonTold): boolean {
  return movement !== null || (beside?.differs ?? null) !== null
}

/** What is said of some of which nothing is more than chance, or cannot be told. */
export function sayNothingNoted(many: string, reasons: readonly ReasonTold[]): string {
  const isTested = reasons.some(({ pValue, beside }) => (pValue ?? beside?.pValue ?? null) !== null)
  if (!isTested) return `Not enough to tell whether any of the ${many} moves.`
  const differ = reasons.some(({ beside }) => beside !== undefined) ? 'differs or moves' : 'moves'
  if (reasons.length === 1)
    return `Of the ${many} only one is told; it ${differ} no more than chance explains.`
  return `None of the ${sayNumber(reasons.length)} ${many} ${differ} more than chance explains.`
}
