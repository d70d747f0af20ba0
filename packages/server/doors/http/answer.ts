import type { Refusal } from '@closed-learned/deals'
import type { z } from '@hono/zod-openapi'
import type { Context, TypedResponse } from 'hono'
import { isRefusal } from '../../work/refusals.ts'
import { answerDocument } from './documents.ts'
import { problemSchema, refused } from './problems.ts'

/** Says what a verb returned: its document, or its refusal. */
export async function answer<T extends object>(
  c: Context,
  told: T | Refusal,
): Promise<Said<Exclude<T, Refusal>>> {
  const response = isRefusal(told) ? refused(c, told) : await answerDocument(c, told)
  return response as Response & Said<Exclude<T, Refusal>>
}

/** A response as the routes check it: of this document. */
type Said<T> = TypedResponse<T, 200, 'json'>

/** The answers of an operation that gives a document, for the description of the API. */
export function answers<S extends z.ZodType>(schema: S, description: string) {
  return {
    200: { description, content: { 'application/json': { schema } } },
    default: declines,
  }
}

/** Any operation may decline, with the reason and the mend. */
export const declines = {
  description: 'Declined, with the reason and the mend',
  content: { 'application/problem+json': { schema: problemSchema } },
}
