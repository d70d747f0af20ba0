import { z } from 'zod'
import { DETERRENT_KINDS } from './kinds.ts'
import { DETERRENT_QUESTIONS } from './questions.ts'

/** What in a company punishes losing, and what to do instead. Nothing in it is about how anybody sells. */
export const deterrentsSchema = z.object({
  asOf: z.iso.date(),
  answer: z.string(),
  found: z
    .array(
      z.object({
        kind: z.enum(DETERRENT_KINDS),
        name: z.string(),
        where: z.string(),
        why: z.string(),
        instead: z.string(),
        /** The line, field or answer that says so. */
        evidence: z.string(),
      }),
    )
    .readonly(),
  /** How many were looked at and are fine. */
  fine: z.int().min(0),
  notUnderstood: z.array(z.object({ name: z.string(), why: z.string() })).readonly(),
  doubts: z.array(z.string()).readonly(),
})
export type Deterrents = z.infer<typeof deterrentsSchema>
export type Deterrent = Deterrents['found'][number]

export const deterrentQuestionsSchema = z.object({
  questions: z
    .array(z.object({ id: z.string(), text: z.string(), hint: z.string() }))
    .length(DETERRENT_QUESTIONS.length)
    .readonly(),
})
