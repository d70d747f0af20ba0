import { sayRate, sayRates } from '../shared/say.ts'
import type { Truth } from './truth-as-of.ts'

/** One thing that moved the odds of a deal, and which way. */
export interface ReasonTold {
  readonly effect: 'raised' | 'lowered'
  readonly text: string
}

export interface ExpectedTold {
  /** Null: longer than could be watched. */
  readonly median: number | null
  readonly range80: readonly [number | null, number | null]
  /** Past deals that tell it. */
  readonly deals: number
}

/** What moved the odds of an open deal most; nothing where they are not the reader's to know. */
export function reasonsTold({ odds }: Truth, row: number): ReasonTold[] {
  return odds?.reasons(row).map(({ effect, text }) => ({ effect, text })) ?? []
}

/** How long such deals had left; null where that is not known, or not the reader's to know. */
export function expectedTold({ odds }: Truth, row: number): ExpectedTold | null {
  const expected = odds?.expected(row) ?? null
  if (expected === null) return null
  const { median, low, high, deals } = expected
  return { median, range80: [low, high], deals }
}

/** The chance of an open deal by its odds; null where there are none, or they are not the reader's to know. */
export function chanceTold({ odds }: Truth, row: number) {
  const base = odds?.base(row) ?? null
  if (base === null || base.interval === null) return null
  const value = base.won / base.deals
  const text = `Chance ${sayRate(value)} (${sayRates(base.interval)}).`
  return { value, interval: base.interval, text }
}
