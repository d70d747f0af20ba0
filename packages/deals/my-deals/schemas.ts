import { z } from 'zod'
import { page } from '../report/page-parts.ts'
import { truthRowSchema } from '../report/page-schemas.ts'
import { dealNamed } from '../shared/deal-named.ts'

/** What can need the owner of deals. */
export const NEEDS = [
  'flag',
  'reminder',
  'headsUp',
  'fitCheck',
  'debrief',
  'invited',
  'unwritten',
  'action',
  'review',
  'prediction',
  'lookBack',
  'carryOver',
] as const

export const needTold = z.object({
  kind: z.enum(NEEDS),
  /** Null where it is about several deals, or about a lesson. */
  opportunity: dealNamed.nullable(),
  /** The lesson that it is about. */
  lesson: z.string().nullable(),
  /** One sentence. */
  text: z.string(),
  /** What can be done, as a verb: `Let it go`. */
  verb: z.string(),
  /** Small beside it: who knows, until when. */
  note: z.string().nullable(),
})
export type Need = z.infer<typeof needTold>

export const myDealsSchema = z.object({
  ...page,
  /** Five at most, the most important first. */
  needs: z.array(needTold).readonly(),
  /** What can wait, counted and in words; null where that is nothing. */
  rest: z.object({ things: z.int(), text: z.string() }).nullable(),
  /** The reader's own open deals, the surest first; those that were let go here last. */
  rows: z.array(truthRowSchema).readonly(),
  /** How many they are; `rows` are the first of them. */
  own: z.object({ deals: z.int(), text: z.string() }),
})
export type MyDeals = z.infer<typeof myDealsSchema>
