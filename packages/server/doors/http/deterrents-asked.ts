import { DETERRENT_QUESTIONS, type DeterrentAnswers } from '@closed-learned/deals'
import { z } from '@hono/zod-openapi'

export const ANSWERS = ['yes', 'no', 'unknown'] as const

const MOST_FILES = 5_000

/** A file comes as text, or as bytes in base64 where it is an archive. */
const file = z
  .strictObject({
    name: z.string().min(1, 'must not be empty').max(1_000, 'must be shorter'),
    text: z.string().optional(),
    base64: z
      .string()
      .regex(/^[A-Za-z0-9+/]*={0,2}$/, 'must be base64')
      .optional(),
  })
  .transform(({ name, text, base64 }) => ({
    name,
    bytes:
      base64 === undefined ? new TextEncoder().encode(text ?? '') : Buffer.from(base64, 'base64'),
  }))

const oneAnswer = z.enum(ANSWERS, 'must be yes, no or unknown').optional()

const answers = z
  .strictObject(Object.fromEntries(DETERRENT_QUESTIONS.map(({ id }) => [id, oneAnswer])))
  .transform((given): DeterrentAnswers => given)

/** What may be brought to be looked at. */
export const deterrentsAsked = z.strictObject({
  files: z.array(file).max(MOST_FILES, 'must be fewer').default([]),
  text: z.string().default(''),
  answers: answers.default({}),
})
