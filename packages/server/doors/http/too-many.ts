import type { Refusal } from '@closed-learned/deals'
import type { Context } from 'hono'
import { refused } from './problems.ts'
import type { Rate, Taken } from './token-buckets.ts'

/** Declines, and says when it can be tried again. */
export function tooMany(c: Context, name: string, rate: Rate, taken: Taken): Response {
  const response = refused(c, { ...TOO_MANY, mend: `Try again in ${sayWait(taken.wait)}.` })
  response.headers.set('retry-after', String(taken.wait))
  for (const [header, value] of Object.entries(limitHeaders(name, rate, taken)))
    response.headers.set(header, value)
  return response
}

/** Says beside an answer how much more may be asked. */
export function sayLimit(c: Context, name: string, rate: Rate, taken: Taken): void {
  for (const [header, value] of Object.entries(limitHeaders(name, rate, taken)))
    c.res.headers.set(header, value)
}

/** As draft-ietf-httpapi-ratelimit-headers writes it. */
function limitHeaders(name: string, { most, perMinute }: Rate, { left, untilFull }: Taken) {
  const window = Math.ceil((most / perMinute) * 60)
  return {
    'ratelimit-policy': `"${name}";q=${most};w=${window}`,
    ratelimit: `"${name}";r=${left};t=${untilFull}`,
  }
}

const sayWait = (seconds: number) =>
  seconds === 1
    ? 'a second'
    : seconds < 120
      ? `${seconds} seconds`
      : `${Math.ceil(seconds / 60)} minutes`

const TOO_MANY: Pick<Refusal, 'kind' | 'text'> = {
  kind: 'too-many',
  text: 'This was asked more often than can be answered.',
}
