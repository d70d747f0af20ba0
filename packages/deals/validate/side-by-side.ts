import { areaUnderCurve, wilsonInterval } from '@closed-learned/analysis'
import type { Look } from './ways-to-look.ts'

/** Deals of which the truth is known: the row of a cohort, and whether the deal was lost in fact. */
export interface Known {
  readonly row: number
  readonly isLost: boolean
}

/**
 * One way of looking on deals of which the truth is known, in words, each number with its interval;
 * `others` is what the deals are called that are not lost.
 */
export function sayLook(
  name: string,
  look: Look | null,
  known: readonly Known[],
  others: string,
): string {
  if (look === null) return `${name.padEnd(6)} nothing: the rules stand alone`
  const flagged = known.filter(({ row }) => look.flagged[row])
  const lost = known.filter(({ isLost }) => isLost)
  const right = flagged.filter(({ isLost }) => isLost).length
  const predicted = known.map(({ row }) => look.score[row] ?? 0)
  const area = areaUnderCurve(
    { predicted: squeezed(predicted), outcome: known.map(({ isLost }) => (isLost ? 1 : 0)) },
    { level: 0.95 },
  )
  return [
    name.padEnd(6),
    `AUC ${said(area.value, area.interval)}`,
    `precision ${rate(right, flagged.length)}`,
    `recall ${rate(right, lost.length)}`,
    `${others} flagged ${rate(flagged.length - right, known.length - lost.length)}`,
  ].join('  ')
}

/** Scores between 0 and 1 in the same order: ranks are all that the area looks at. */
function squeezed(scores: readonly number[]): number[] {
  const [low, high] = [Math.min(...scores), Math.max(...scores)]
  return scores.map((score) => (high > low ? (score - low) / (high - low) : 0.5))
}

function rate(of: number, all: number): string {
  return all === 0 ? 'none' : `${said(of / all, wilsonInterval(of, all))} (${of} of ${all})`
}

function said(value: number | null, interval: readonly [number, number] | null): string {
  if (value === null) return 'not enough to tell'
  const limits =
    interval === null ? '' : ` [${interval.map((limit) => limit.toFixed(3)).join(', ')}]`
  return `${value.toFixed(3)}${limits}`
}
