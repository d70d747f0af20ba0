import { dayOfIso, type Refusal } from '@closed-learned/deals'
import { type Hook, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Env } from 'hono'
import { refused } from './problems.ts'

/** The day that a page is asked for; absent: the newest that the sources have told of. */
export const asOfAsked = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2026-03-31')
  .transform((text, context) => {
    const day = dayOfIso(text)
    if (day !== undefined) return day
    context.addIssue({ code: 'custom', message: 'is no day of the calendar' })
    return z.NEVER
  })
  .optional()
  .openapi({ type: 'string', format: 'date', example: '2026-03-31' })

/** A whole number in an address. */
export const countAsked = (least: number, most: number, usual: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'must be a whole number')
    .transform(Number)
    .pipe(z.number().min(least).max(most))
    .optional()
    .transform((value) => value ?? usual)
    .openapi({ type: 'integer', minimum: least, maximum: most, default: usual })

/**
 * Our own messages go on from the name; those of the library speak of types. `asked` is what could not
 * be read, where it is at hand: what it lacks is said as such.
 */
export function sayIssue(
  issue: { path: PropertyKey[]; message: string } | undefined,
  asked?: unknown,
): string {
  const name = issue?.path.join('.') ?? ''
  if (issue === undefined || name === '') return 'The request cannot be read.'
  if (asked !== undefined && valueAt(asked, issue.path) === undefined)
    return `“${name}” is missing.`
  const said = /^(must|is) /.test(issue.message) ? issue.message : 'cannot be used with this value'
  return `“${name}” ${said}.`
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value
  for (const name of path)
    at = typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined
  return at
}

/** What was asked in a way that cannot be read is declined in one sentence. */
const declineUnreadable: Hook<unknown, Env, string, unknown> = (result, c) => {
  if (result.success) return undefined
  const [issue] = result.error.issues
  const refusal: Refusal = {
    kind: 'not-asked-well',
    text: sayIssue(issue),
    mend: 'Correct the address and try again.',
  }
  return refused(c, refusal)
}

/** An empty set of routes, in which what cannot be read is declined. */
export const emptyRoutes = () => new OpenAPIHono({ defaultHook: declineUnreadable })
