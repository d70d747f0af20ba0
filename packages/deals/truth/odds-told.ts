import { sayCount, sayRates } from '../shared/say.ts'
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

/** The odds, where they did better than the rules on past days; others tell nothing of a single deal. */
export function oddsUsed({ odds }: Pick<Truth, 'odds'>): Truth['odds'] {
  return odds?.model.used ? odds : undefined
}

/** What moved the odds of an open deal most; nothing where they are not the reader's to know. */
export function reasonsTold(truth: Truth, row: number): ReasonTold[] {
  return (
    oddsUsed(truth)
      ?.reasons(row)
      .map(({ effect, text }) => ({ effect, text })) ?? []
  )
}

/** How long such deals had left; null where that is not known, or not the reader's to know. */
export function expectedTold(truth: Truth, row: number): ExpectedTold | null {
  const expected = oddsUsed(truth)?.expected(row) ?? null
  if (expected === null) return null
  const { median, low, high, deals } = expected
  return { median, range80: [low, high], deals }
}

/** The chance of an open deal by its odds; null where there are none, or they are not the reader's to know. */
export function chanceTold(truth: Truth, row: number) {
  const base = oddsUsed(truth)?.base(row) ?? null
  if (base === null || base.interval === null) return null
  const value = base.won / base.deals
  const won = base.won === 0 ? 'none was' : sayCount(base.won, 'was', 'were')
  const text = `Of ${sayCount(base.deals, 'deal', 'deals')} with such odds ${won} won (${sayRates(base.interval)}).`
  return { value, interval: base.interval, text }
}
