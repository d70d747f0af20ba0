import { z } from 'zod'
import { parsePeriod } from '../forecast/period.ts'
import type { MemberId } from '../shared/ids.ts'

/** Of which deals a call says what will be won: one's own, those of the teams one manages, all. */
export const CALL_OF = ['own', 'team', 'company'] as const
export type CallOf = (typeof CALL_OF)[number]

/** More is a slip of the finger in any currency. */
const MOST = 1e15
const MOST_DEALS = 1_000_000

const amount = z
  .number('must be a number')
  .min(0, 'must be 0 or more')
  .max(MOST, 'must be less than that')
  .nullable()
  .default(null)
const deals = z
  .int('must be a whole number')
  .min(0, 'must be 0 or more')
  .max(MOST_DEALS, 'must be less than that')
  .nullable()
  .default(null)

const fields = z.object({
  /** A week, month or quarter: `2026-W48`, `2026-11`, `2026Q4`. */
  period: z
    .string()
    .refine(
      (text) => parsePeriod(text) !== null,
      'must be a week, month or quarter such as 2026-W48, 2026-11 or 2026Q4',
    ),
  /** Absent: the widest that one may speak of. */
  of: z.enum(CALL_OF).exactOptional(),
  /** What will be won, in whole units of the currency, with the least and the most one would expect. */
  amount,
  low: amount,
  high: amount,
  /** Absent: that of most deals. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be a currency such as EUR')
    .exactOptional(),
  /** How many deals will be won, with the fewest and the most one would expect. */
  deals,
  dealsLow: deals,
  dealsHigh: deals,
})

/** What somebody says will be won in a period. */
export const callAsked = fields
  .refine(({ amount, deals }) => amount !== null || deals !== null, {
    path: ['amount'],
    message: 'must be given, or how many deals',
  })
  .refine(({ amount, low }) => low === null || (amount !== null && low <= amount), {
    path: ['low'],
    message: 'must be no more than the amount',
  })
  .refine(({ amount, high }) => high === null || (amount !== null && high >= amount), {
    path: ['high'],
    message: 'must be no less than the amount',
  })
  .refine(({ deals, dealsLow }) => dealsLow === null || (deals !== null && dealsLow <= deals), {
    path: ['dealsLow'],
    message: 'must be no more than the deals',
  })
  .refine(({ deals, dealsHigh }) => dealsHigh === null || (deals !== null && dealsHigh >= deals), {
    path: ['dealsHigh'],
    message: 'must be no less than the deals',
  })
export type CallAsked = z.output<typeof callAsked>

/** What was said, as the ledger holds it: locked. */
export interface CallSaid extends Omit<CallAsked, 'period' | 'of' | 'currency'> {
  readonly of: CallOf
  readonly currency: string
}

/** A forecast call: frozen, and its author's alone; a later one stands beside it. */
export interface ForecastCall {
  readonly id: string
  readonly member: MemberId
  /** The author's team at that moment. */
  readonly team: number | null
  /** The name of the period. */
  readonly period: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly said: CallSaid
}
