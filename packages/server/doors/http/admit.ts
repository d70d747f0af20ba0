import type { Viewer } from '@closed-learned/deals'
import type { Context, MiddlewareHandler } from 'hono'
import { parse } from 'hono/utils/cookie'
import type { Gate, Scope, Shown } from '../../work/gate.ts'
import type { House } from '../../work/house.ts'
import { isRefusal } from '../../work/refusals.ts'
import { operationOf, refusalTo } from './operations.ts'
import { refused } from './problems.ts'

/** What the gate leaves in a request for the routes. */
export interface Admitted {
  Variables: { scope?: Scope }
}

/**
 * Looks at who is asking before any route runs, and at whether they may ask for this at all. What has
 * no rule in the table of operations is declined.
 */
export function admit(gate: Gate): MiddlewareHandler<Admitted> {
  return async (c, next) => {
    const operation = operationOf(c.req.method, c.req.path)
    if (operation?.may === 'everybody') return next()
    const scope = admittedBefore(c) ?? (await gate.admit(shownBy(c.req.raw.headers)))
    if (isRefusal(scope)) return refused(c, scope)
    const refusal = refusalTo(operation, c.req.method, scope)
    if (refusal) return refused(c, refusal)
    c.set('scope', scope)
    return next()
  }
}

/** Set where the program asks itself, for somebody whom the gate has let in already. */
function admittedBefore(c: Context): Scope | undefined {
  return (c.env as { scope?: Scope } | undefined)?.scope
}

/** What the headers of a request show of who is asking. */
export function shownBy(headers: Headers): Shown {
  const cookies = parse(headers.get('cookie') ?? '')
  return {
    headers,
    key: bearerOf(headers.get('authorization') ?? undefined),
    lookAs: cookies['look-as'],
    workspace: cookies.workspace,
  }
}

/** Where a route runs and for whom. Without the gate before it there is no scope, and no answer. */
export function scopeOf(c: Context): Scope {
  const scope: Scope | undefined = c.get('scope')
  if (scope === undefined) throw new Error(`no gate before ${c.req.method} ${c.req.path}`)
  return scope
}

/** The first two that every verb takes: where, and on whose behalf. */
export function whoAsks(c: Context): [House, Viewer] {
  const { house, viewer } = scopeOf(c)
  return [house, viewer]
}

function bearerOf(header: string | undefined): string | undefined {
  return /^Bearer\s+(\S+)$/i.exec(header ?? '')?.[1]
}
