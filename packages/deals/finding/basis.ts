import type { SegmentData } from '@closed-learned/analysis'
import { countsIn } from './here.ts'
import { scoresBy } from './scores.ts'

/** What the deals of the same owners and quarters say, beside which a place is judged. */
export interface Basis {
  /** Share in which it would happen here if it made no difference to be here. */
  readonly expected: number
  /** The log odds ratio within owner and quarter, and what it rests on (inverse of its variance). */
  readonly effect: number
  readonly information: number
  /** The same where owner and quarter do not count. */
  readonly plainEffect: number
  readonly plainInformation: number
  /** Whether owners are known; else only quarters are told apart. */
  readonly byOwner: boolean
}

/** How a place stands beside its own owners and quarters; `here`: 1 for each of its rows. */
export function basisOf(data: SegmentData, here: Uint8Array): Basis {
  const { deals, events } = countsIn(data, here)
  const within = scoreOf(data, here)
  const { strata: _, ...plainData } = data
  const plain = scoreOf(plainData, here)
  return {
    expected: clamp((events - within.score) / Math.max(1, deals)),
    effect: within.effect,
    information: within.information,
    plainEffect: plain.effect,
    plainInformation: plain.information,
    byOwner: data.owners !== undefined,
  }
}

/** Of one step (Peto): the score by its variance, which is the information. */
function scoreOf(data: SegmentData, here: Uint8Array) {
  const { score, variance } = scoresBy(data, here, new Int16Array(here.length), 1)
  const information = variance[0] ?? 0
  const sum = score[0] ?? 0
  return { score: sum, information, effect: information > 0 ? sum / information : 0 }
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share))
}

/** Information below which strata tell nothing: some ten deals; and above which plain shares tell something. */
const FEWEST = 2.5
const ENOUGH = 10

/** Standard errors from which on a plain difference asks for a word, and within which nothing is resolved. */
const PLAIN = 3
const RESOLVED = 2

/** Whether a difference could not be told from who sells there and when: strata hold (hardly) any contrast. */
export function isBound({ information, plainEffect, plainInformation }: Basis): boolean {
  if (plainInformation < ENOUGH) return false
  if (information < FEWEST) return true
  const plain = Math.abs(plainEffect)
  return plain * Math.sqrt(plainInformation) >= PLAIN && plain * Math.sqrt(information) < RESOLVED
}

/** Whether the plain shares say something else than the deals of the same owners and quarters. */
export function disagrees(basis: Basis, isSure: boolean): boolean {
  const { effect, plainEffect, plainInformation } = basis
  if (!isSure) return Math.abs(plainEffect) * Math.sqrt(plainInformation) >= PLAIN
  return plainEffect * effect <= 0 || !isBetween(plainEffect / effect, 0.5, 2)
}

function isBetween(value: number, low: number, high: number): boolean {
  return value >= low && value <= high
}
