import { z } from 'zod'
import { segmentAsked, wordsAsked } from './talk-track.ts'

const LONGEST = 10_000
const LONGEST_NAME = 200

const needed = wordsAsked(LONGEST).refine((text) => text !== '', 'must say something')

/** A question that is asked early, and what answer to it means that a deal is not ours to win. */
export const checkContent = z.object({
  question: needed,
  /** Which answer disqualifies. */
  disqualifies: needed,
  /** From which stage on it is asked; null: from the first. */
  fromStage: wordsAsked(LONGEST_NAME)
    .nullable()
    .default(null)
    .transform((text) => text || null),
  /** Deals that it would say no to, as far as attributes tell: by them it is tried on past deals. */
  where: segmentAsked,
})
export type CheckContent = z.output<typeof checkContent>

export const checkAsked = checkContent.extend({
  lesson: z.uuid('must be the id of a lesson').nullable().default(null),
})
export type CheckAsked = z.output<typeof checkAsked>

export const checkAnew = checkAsked.extend({ version: z.int().min(1) })
export type CheckAnew = z.output<typeof checkAnew>

/** A check in its newest version; no author is kept. */
export interface QualificationCheck {
  readonly id: string
  readonly version: number
  readonly lesson: string | null
  readonly content: CheckContent
  readonly retired: boolean
  /** When its question and segment were first asked so, in milliseconds since 1970: deals created since test it. */
  readonly since: number
}

export const CHECK_ANSWERS = ['fits', 'doesNot', 'unknown'] as const
export type CheckAnswer = (typeof CHECK_ANSWERS)[number]

/** What an owner answers of a deal of their own; `check` null: whether it fits at all. */
export const checkAnswerAsked = z.object({
  check: z.uuid('must be the id of a check').nullable().default(null),
  answer: z.enum(CHECK_ANSWERS, `must be one of ${CHECK_ANSWERS.join(', ')}`),
  note: wordsAsked(LONGEST).default(''),
})
export type CheckAnswerAsked = z.output<typeof checkAnswerAsked>

/** An answer as it is kept; its author's alone. */
export interface CheckAnswered {
  readonly id: string
  readonly check: string | null
  readonly opportunity: number
  readonly member: string
  readonly answer: CheckAnswer
  readonly note: string
  /** Milliseconds since 1970. */
  readonly at: number
}
