import { z } from 'zod'
import { interval, isoDate } from '../report/page-parts.ts'
import { dealNamed } from '../shared/deal-named.ts'

/** What somebody can have found of a deal that ended early; skipped: they would rather not look. */
export const FOUND = [
  'boughtElsewhere',
  'boughtFromUs',
  'didNotBuy',
  'couldNotFindOut',
  'skipped',
] as const
export type Found = (typeof FOUND)[number]

/** Months after the end at which is looked back. */
export const LOOKS = [6, 12] as const
export type LookAfter = (typeof LOOKS)[number]

export const lookedBackAsked = z.strictObject({ found: z.enum(FOUND) })

const look = z.object({
  opportunity: dealNamed,
  /** The day on which it was let go, here or in the CRM. */
  endedOn: isoDate,
  afterMonths: z.union([z.literal(6), z.literal(12)]),
  /** One sentence. */
  text: z.string(),
})

/** Whether letting go early overshot: of the whole company, in whole months that are over. */
export const overshootSchema = z.object({
  /** False as long as nothing is told of it: how fast deals are let go is no news by itself. */
  looked: z.boolean(),
  /** Early endings behind it. */
  deals: z.int().min(0),
  /** The share that bought elsewhere, as the ranges that were told leave it. */
  share: interval.nullable(),
  /** The same with what chance leaves open, 95 % (Wilson). */
  interval: interval.nullable(),
  /** Beside a number, in a few words. */
  short: z.string(),
  text: z.string(),
  how: z.string(),
})
export type Overshoot = z.infer<typeof overshootSchema>

export const lookingBackSchema = z.object({
  asOf: isoDate,
  answer: z.string(),
  /** Deals of one’s own that may be looked at again now; there is no hurry about any of them. */
  due: z.array(look).readonly(),
  /** What one found, the newest first; nobody else is told of it. */
  found: z.array(look.extend({ found: z.enum(FOUND), on: isoDate.nullable() })).readonly(),
  overshoot: overshootSchema,
  doubts: z.array(z.string()).readonly(),
})
export type LookingBack = z.infer<typeof lookingBackSchema>

/** What was found just now, as it is kept. */
export const lookedBackSchema = look.extend({ found: z.enum(FOUND) })
export type LookedBack = z.infer<typeof lookedBackSchema>
