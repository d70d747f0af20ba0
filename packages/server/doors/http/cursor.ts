import { createHash } from 'node:crypto'
import type { Refusal } from '@closed-learned/deals'
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'

/** Where the next window of a list begins, and of which list. It carries no right to see anything. */
export interface Cursor {
  /** The question that was asked, all but its window. */
  readonly question: string
  /** How far the ledger had come; '' of lists that only grow and are gone through by key. */
  readonly position: string
  /** How many rows were given before. */
  readonly offset: number
  /** The id of the last of them. */
  readonly after: string
}

const written = z.tuple([
  z.string().max(40),
  z.string().max(100),
  z.int().min(0).max(10_000_000),
  z.string().max(500),
])

const UNREADABLE = 'must be what an earlier answer gave as nextCursor'

/** The cursor of an address, where there is one. */
export const cursorAsked = z
  .string()
  .max(2_000, UNREADABLE)
  .transform((text, context): Cursor => {
    const read = written.safeParse(jsonOf(text))
    if (read.success) {
      const [question, position, offset, after] = read.data
      return { question, position, offset, after }
    }
    context.addIssue({ code: 'custom', message: UNREADABLE })
    return z.NEVER
  })
  .optional()
  .openapi({ type: 'string', description: 'Where to go on: nextCursor of the answer before.' })

/** Beside the rows of a list: where to go on; null at its end. */
export const nextCursor = z
  .string()
  .nullable()
  .openapi({ description: 'Where to go on, as the parameter cursor; null: that was all.' })

/** The cursor as text that nobody need understand. */
export function writeCursor({ question, position, offset, after }: Cursor): string {
  return Buffer.from(JSON.stringify([question, position, offset, after])).toString('base64url')
}

/** What a request asks for beside its window. */
export function questionOf(c: Context): string {
  const { pathname, searchParams } = new URL(c.req.url)
  const asked = [...searchParams].filter(([name]) => !WINDOW.has(name))
  const text = JSON.stringify([pathname.replace(/^\/api\/v1/, ''), ...asked.sort(byText)])
  return createHash('sha256').update(text).digest('base64url').slice(0, 16)
}

const WINDOW = new Set(['cursor', 'limit', 'offset'])

const byText = (a: readonly string[], b: readonly string[]) => (a.join('=') < b.join('=') ? -1 : 1)

/**
 * Why one cannot go on from a cursor, if one cannot: it is of another question, or the ledger has
 * moved on, so that rows would be told twice or not at all.
 */
export function refusalOf(
  cursor: Cursor | undefined,
  question: string,
  position: string,
): Refusal | undefined {
  if (cursor === undefined) return undefined
  if (cursor.question !== question) return OTHER_QUESTION
  return cursor.position === position ? undefined : LIST_MOVED
}

const OTHER_QUESTION: Refusal = {
  kind: 'not-asked-well',
  text: 'This cursor belongs to another question.',
  mend: 'Keep the other parameters as they were, or begin without a cursor.',
}

export const LIST_MOVED: Refusal = {
  kind: 'list-moved',
  text: 'The list has changed since this cursor was given.',
  mend: 'Begin again without a cursor.',
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}
