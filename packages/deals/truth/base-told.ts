import { sayNumber, sayRates } from '../shared/say.ts'
import type { BaseRate } from './base-rate.ts'

/** What became of past deals, as documents give it; `text` is the sentence beside a sign. */
export interface BaseTold {
  readonly deals: number
  readonly won: number
  readonly interval: readonly [number, number] | null
  readonly text: string
}

/** A base rate with its sentence; null where it is not told. */
export function baseTold(base: BaseRate): BaseTold
export function baseTold(base: BaseRate | null): BaseTold | null
export function baseTold(base: BaseRate | null): BaseTold | null {
  if (base === null) return null
  const { deals, won, interval } = base
  return { deals, won, interval, text: sayBase(base) }
}

/** The sentence beside a sign: `6 of 214 like it were won (1–6 %).` */
export function sayBase({ deals, won, interval }: BaseRate): string {
  if (deals === 0 || interval === null) return 'No deal like it has closed yet.'
  const were = won === 1 ? 'was' : 'were'
  if (won === 0) return `None of ${sayNumber(deals)} like it was won (${sayRates(interval)}).`
  return `${sayNumber(won)} of ${sayNumber(deals)} like it ${were} won (${sayRates(interval)}).`
}
