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
export type Document<T, S extends 200 | 201 | 202> = Response & TypedResponse<T, S, 'json'>

/** Says what a verb began or made: where it stands, or its refusal. */
export function told<T extends object, S extends 201 | 202>(
  c: Context,
  status: S,
  document: T | Refusal,
): Document<Exclude<T, Refusal>, S> {
  const response = isRefusal(document) ? refused(c, document) : c.json(document, status)
  return response as Document<Exclude<T, Refusal>, S>
}

/** Says that a verb is done, or its refusal. */
export function nothingMore(c: Context, refusal: Refusal | undefined): Response {
  return refusal ? refused(c, refusal) : c.body(null, 204)
}

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

/** The answers of an operation that gives nothing back. */
export const NOTHING_MORE = { 204: { description: 'Done' }, default: declines }
