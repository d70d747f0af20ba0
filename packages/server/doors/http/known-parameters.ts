import type { OpenAPIHono } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import type { Admitted } from './admit.ts'
import { describedOperations } from './described-operations.ts'
import { refused } from './problems.ts'

/**
 * Declines parameters that an operation does not have: a filter that was misspelt and overheard would
 * give an answer to another question.
 */
export function knownParameters(api: OpenAPIHono<Admitted>): MiddlewareHandler {
  const operationOf = describedOperations(api)
  return async (c, next) => {
    const known = operationOf(c.req.method, c.req.path)?.query
    const asked = Object.keys(c.req.queries())
    const unknown = known && asked.find((name) => !known.has(name))
    if (known === undefined || unknown === undefined) return next()
    const names = [...known]
    return refused(c, {
      kind: 'not-asked-well',
      text: `There is no parameter “${unknown.slice(0, 100)}” here.`,
      mend: names.length === 0 ? 'Leave it out.' : `There are: ${names.join(', ')}.`,
    })
  }
}
