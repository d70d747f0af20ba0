import { z } from 'zod'
import { CALL_OF } from './forecast-call.ts'

/** The documents of forecast calls. */

const missed = z.object({
  said: z.number(),
  came: z.number(),
  /** What came less what was said, as a share of what was said. */
  off: z.number().nullable(),
  lay: z.enum(['within', 'below', 'above']).nullable(),
})

/** One call, as its author reads it. */
export const callTold = z.object({
  id: z.string(),
  at: z.string(),
  /** The day of it. */
  on: z.string(),
  period: z.string(),
  of: z.enum(CALL_OF),
  /** `1 October 2026 to 31 December 2026, of your own deals: 250,000 EUR.` */
  text: z.string(),
  /** Null until the period is over, and where too few deals were won to tell of. */
  score: z.object({ amount: missed.nullable(), deals: missed.nullable() }).nullable(),
  /** What came, in one sentence; when it is scored where that is to come. */
  came: z.string(),
})
export type CallTold = z.infer<typeof callTold>

export const calledSchema = z.object({ text: z.string(), call: callTold })
export type Called = z.infer<typeof calledSchema>

const pooled = z.object({ callers: z.int(), said: z.number(), came: z.number() })

/** One's own forecast calls, and what teams are told of theirs as one. */
export const forecastCallsSchema = z.object({
  asOf: z.string(),
  answer: z.string(),
  /** What the reader may speak of, the usual first; empty where they call nothing. */
  mayCall: z.array(z.object({ of: z.enum(CALL_OF), name: z.string() })).readonly(),
  /** Where a form may begin. */
  begin: z.object({
    periods: z.array(z.object({ period: z.string(), name: z.string() })).readonly(),
    currency: z.string().nullable(),
  }),
  /** One's own alone, the newest first. */
  calls: z.array(callTold).readonly(),
  /** The newest period first. */
  told: z
    .array(
      z.object({
        /** The team; null: all teams that were told of, together. */
        team: z.string().nullable(),
        period: z.string(),
        text: z.string(),
        amount: pooled.extend({ currency: z.string() }).nullable(),
        deals: pooled.nullable(),
      }),
    )
    .readonly(),
  doubts: z.array(z.string()).readonly(),
})
export type ForecastCalls = z.infer<typeof forecastCallsSchema>
