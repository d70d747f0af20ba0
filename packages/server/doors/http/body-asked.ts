import type { Refusal } from '@closed-learned/deals'
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { sayIssue } from './asked.ts'
import { jsonIn, shortBody } from './short-body.ts'

const LONGEST_ASKED = 200_000

/**
 * What a request bears, as the description of the API tells it. It is read by `bodyAsked` and not by
 * the library, so that what cannot be read is declined in words.
 */
export function bodyOf(schema: z.ZodType) {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io: 'input' })
  const content = { 'application/json': { schema: described as Record<string, unknown> } }
  return { content, required: true }
}

/**
 * What a request bears; `mend` says what to send instead of what cannot be read. `longest` is in bytes.
 */
export async function bodyAsked<S extends z.ZodType>(
  c: Context,
  schema: S,
  mend: string,
  longest = LONGEST_ASKED,
): Promise<{ readonly asked: z.output<S> } | Refusal> {
  const text = await shortBody(c, longest)
  const read = schema.safeParse(text === undefined ? undefined : jsonIn(text))
  if (read.success) return { asked: read.data }
  return { kind: 'not-asked-well', text: sayIssue(read.error.issues[0]), mend }
}
