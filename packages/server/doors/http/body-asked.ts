import type { Refusal } from '@closed-learned/deals'
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { sayIssue } from './asked.ts'
import { jsonIn, shortBody } from './short-body.ts'
import { type FieldsSaid, unknownField } from './unknown-field.ts'

const LONGEST_ASKED = 200_000

/**
 * What a request bears, as the description of the API tells it. It is read by `bodyAsked` and not by
 * the library, so that what cannot be read is declined in words.
 */
export function bodyOf(schema: z.ZodType) {
  const content = { 'application/json': { schema: describedBody(schema) } }
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
  const body = text === undefined ? undefined : jsonIn(text)
  return readBody(schema, body, mend)
}

/** A document as its schema reads it: every field that it has must be one of the schema’s. */
export function readBody<S extends z.ZodType>(
  schema: S,
  body: unknown,
  mend: string,
): { readonly asked: z.output<S> } | Refusal {
  const unknown = unknownField(fieldsOf(schema), body)
  if (unknown) return unknown
  const read = schema.safeParse(body)
  if (read.success) return { asked: read.data }
  return { kind: 'not-asked-well', text: sayIssue(read.error.issues[0], body), mend }
}

const described = new WeakMap<z.ZodType, FieldsSaid>()

function fieldsOf(schema: z.ZodType): FieldsSaid {
  const known = described.get(schema) ?? describedBody(schema)
  described.set(schema, known)
  return known
}

/** Told as strictly as it is read: no object has other fields than its own. */
function describedBody(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...said } = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.properties) jsonSchema.additionalProperties ??= false
    },
  })
  return said as Record<string, unknown>
}
