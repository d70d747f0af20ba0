import { type Refusal, type RefusalKind, Refused, wordAdviceSchema } from '@closed-learned/deals'
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { asRefusal } from '../../work/refusals.ts'
import { saidPath } from './said-path.ts'

/** Every refusal of the product as a status of HTTP; 500 is left to bugs. */
const STATUS = {
  'file-unreadable': 422,
  'file-broken': 422,
  'nothing-to-import': 422,
  'mapping-needed': 422,
  'mapping-invalid': 422,
  'date-order-unknown': 422,
  'folder-held': 409,
  'port-taken': 409,
  'folder-unusable': 507,
  'disk-full': 507,
  'database-unreachable': 503,
  'database-unsuitable': 503,
  'platform-without-database': 503,
  'no-data': 404,
  'no-data-then': 404,
  'not-found': 404,
  'not-asked-well': 400,
  'not-allowed-here': 403,
  'not-signed-in': 401,
  'not-yours': 404,
  'not-allowed': 403,
  'too-many': 429,
  held: 409,
  'key-reused': 422,
  'list-moved': 409,
  'changed-meanwhile': 409,
  busy: 409,
  'configuration-wrong': 503,
  'key-missing': 503,
  'backup-unfit': 422,
  'holds-data': 409,
  interrupted: 503,
} as const satisfies Record<RefusalKind, number>

/** Why something is declined, as RFC 9457 writes it; `kind` is for programs, `mend` for people. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    kind: z.string(),
    mend: z.string(),
    /** The mapping that the program would guess, where a mapping is what is missing. */
    guess: z.unknown().optional(),
    /** Calmer wordings of what was sent, where it is held until they were read. */
    advice: z.array(wordAdviceSchema).readonly().optional(),
  })
  .openapi('Problem')

/** Says a refusal in the form of problem+json. */
export function refused(c: Context, { kind, text, mend, guess, advice }: Refusal): Response {
  const status = STATUS[kind]
  const said = { type: 'about:blank', title: text, status, kind, mend }
  const body = { ...said, ...(guess !== undefined && { guess }), ...(advice && { advice }) }
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json' })
}

/** What was thrown in the depth: a refusal is said, a bug is told to the operator and not to the page. */
export function troubled(trouble: unknown, c: Context, say: (text: string) => void): Response {
  const refusal = refusalIn(trouble)
  if (refusal) return refused(c, refusal)
  say(
    `${c.req.method} ${saidPath(c.req.path)}: ${trouble instanceof Error ? trouble.stack : String(trouble)}`,
  )
  const body = {
    type: 'about:blank',
    title: 'Something in the program itself went wrong.',
    status: 500,
    kind: 'bug',
    mend: 'Nothing is lost. Try it once more; what happened stands in the terminal.',
  }
  return c.body(JSON.stringify(body), 500, { 'content-type': 'application/problem+json' })
}

function refusalIn(trouble: unknown): Refusal | undefined {
  if (trouble instanceof Refused) return trouble.refusal
  try {
    return asRefusal(trouble)
  } catch {
    return undefined
  }
}
