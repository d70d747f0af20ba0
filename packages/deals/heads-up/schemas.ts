import { z } from 'zod'
import { isoDate } from '../report/page-parts.ts'
import { dealNamed } from '../shared/deal-named.ts'
import { HEADS_UP_ANSWERS } from './heads-up.ts'
import { BOOKINGS } from './same-rake.ts'

/** The documents of heads-ups: their reader's alone, but for the sums of a lesson. */

export const headsUpTold = z.object({
  lesson: z.string(),
  /** Lessons that were merged into it: what was made of them is of it. */
  merged: z.array(z.string()).readonly(),
  /** Its sentence, and the parts of it. */
  said: z.string(),
  parts: z.object({ when: z.string(), because: z.string(), nextTime: z.string() }),
  /** Why it is told of this deal, in one sentence. */
  why: z.string(),
  /** What to do. */
  nextTime: z.string(),
  /** The day on which it was first before its reader's eyes on this deal; null where it was not yet. */
  shownOn: isoDate.nullable(),
  /** What the reader said last. */
  answer: z
    .object({
      answer: z.enum(HEADS_UP_ANSWERS),
      why: z.string(),
      untilDay: isoDate.nullable(),
      text: z.string(),
    })
    .nullable(),
})
export type HeadsUpTold = z.infer<typeof headsUpTold>

const headsUpsOfDeal = z.object({
  opportunity: dealNamed,
  /** Three at most, the strongest first. */
  headsUps: z.array(headsUpTold).readonly(),
  /** Answered with not here, or with later: not shown again until then. */
  aside: z.array(headsUpTold).readonly(),
})
export type HeadsUpsOfDeal = z.infer<typeof headsUpsOfDeal>

const rakeTold = z.object({
  opportunity: dealNamed,
  lesson: z.string(),
  said: z.string(),
  booking: z.enum(BOOKINGS),
  text: z.string(),
  endedOn: isoDate,
})
export type RakeTold = z.infer<typeof rakeTold>

export const headsUpsSchema = z.object({
  answer: z.string(),
  /** Open deals of the reader's own that lessons match. */
  deals: z.array(headsUpsOfDeal).readonly(),
  /** Whether a lesson had reached deals of the reader's own that ended; only where it is asked for. */
  ended: z.array(rakeTold).readonly(),
  doubts: z.array(z.string()).readonly(),
})
export type HeadsUps = z.infer<typeof headsUpsSchema>

export const headsUpAnsweredSchema = z.object({ text: z.string(), headsUp: headsUpTold })
export type HeadsUpAnswered = z.infer<typeof headsUpAnsweredSchema>

/** Which lessons count as shown on the deal by now. */
export const headsUpsSeenSchema = z.object({
  text: z.string(),
  lessons: z.array(z.string()).readonly(),
})
export type HeadsUpsSeen = z.infer<typeof headsUpsSeenSchema>

const tenths = z.object({ from: z.int(), to: z.int() })

/** Whether a lesson came in time, as the sum of many losses. */
export const lessonDeliverySchema = z.object({
  answer: z.string(),
  /** The newest months first. */
  told: z
    .array(
      z.object({
        months: z.tuple([z.string(), z.string()]).readonly(),
        deals: z.int(),
        reached: tenths,
        used: tenths,
        text: z.string(),
      }),
    )
    .readonly(),
  doubts: z.array(z.string()).readonly(),
})
export type LessonDelivery = z.infer<typeof lessonDeliverySchema>
