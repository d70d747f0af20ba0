import type { MiddlewareHandler } from 'hono'
import { saidPath } from './said-path.ts'

/** A line for each request: what was asked, what was answered, how long it took; never by whom or with what. */
export function logRequests(say: (text: string) => void): MiddlewareHandler {
  return async (c, next) => {
    const began = performance.now()
    await next()
    const took = Math.round(performance.now() - began)
    say(
      `${new Date().toISOString()} ${c.req.method} ${saidPath(c.req.path)} ${c.res.status} ${took} ms`,
    )
  }
}
