import { z } from 'zod'
import type { MemberId } from '../shared/ids.ts'
import { keptText } from '../shared/kept-text.ts'

export const HEADS_UP_ANSWERS = ['useful', 'notHere', 'later'] as const
export type HeadsUpAnswerKind = (typeof HEADS_UP_ANSWERS)[number]

const LONGEST_WHY = 10_000
/** In days, from today. */
export const LONGEST_LATER = 30
export const USUAL_LATER = 7

/** What the owner of a deal says to a heads-up. */
export const headsUpAnswerAsked = z.object({
  /** By the source's own id. */
  deal: z.string().min(1).max(500),
  lesson: z.uuid('must be the id of a lesson'),
  answer: z.enum(HEADS_UP_ANSWERS, `must be one of ${HEADS_UP_ANSWERS.join(', ')}`),
  /** Why it is not so here; nobody has to say. */
  why: z
    .string()
    .transform((text) => keptText(text).trim())
    .pipe(z.string().max(LONGEST_WHY, 'must be shorter'))
    .default(''),
  /** For later: the day on which it comes again, a week from now where none is given. */
  untilDay: z.iso.date('must be a day such as 2026-03-31').nullable().default(null),
})
export type HeadsUpAnswerAsked = z.output<typeof headsUpAnswerAsked>

/** Which heads-ups of a deal were before its owner's eyes. */
export const headsUpsSeenAsked = z.object({
  /** By the source's own id. */
  deal: z.string().min(1).max(500),
  lessons: z
    .array(z.uuid('must be the id of a lesson'))
    .min(1, 'must name a lesson')
    .max(100)
    .readonly(),
})
export type HeadsUpsSeenAsked = z.output<typeof headsUpsSeenAsked>

/** Of which deal and lesson something is kept, by whom and when. */
export interface AboutHeadsUp {
  readonly lesson: string
  /** The store's number of the deal. */
  readonly opportunity: number
  readonly member: MemberId
  /** Milliseconds since 1970. */
  readonly at: number
}

/** An answer as the ledger holds it: its author's alone. */
export interface HeadsUpAnswer extends AboutHeadsUp {
  readonly answer: HeadsUpAnswerKind
  readonly why: string
  /** ISO day; null but for later. */
  readonly untilDay: string | null
}

/** What is kept of heads-ups: shown first when, answered how, and uses of a talk track of the lesson. */
export interface Delivered {
  readonly shown: readonly AboutHeadsUp[]
  /** The oldest first. */
  readonly answers: readonly HeadsUpAnswer[]
  readonly uses: readonly AboutHeadsUp[]
}

/** Whether an answer puts a heads-up aside on a day (ISO). */
export function isAside(answer: HeadsUpAnswer | undefined, today: string): boolean {
  if (answer?.answer === 'later') return answer.untilDay !== null && today < answer.untilDay
  return answer?.answer === 'notHere'
}
