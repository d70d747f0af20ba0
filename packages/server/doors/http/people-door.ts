import type { Refusal } from '@closed-learned/deals'
import type { Context } from 'hono'
import type { Houses } from '../../work/houses.ts'
import { NO_ACCOUNT, type Oneself } from '../../work/people/oneself.ts'
import type { Reach } from '../../work/people/reach.ts'
import { isRefusal } from '../../work/refusals.ts'
import { scopeOf } from './admit.ts'
import type { Document } from './answer.ts'
import { refused } from './problems.ts'

/** What the routes about people and accounts are handed. */
export interface PeopleDoor {
  readonly houses: Houses
  readonly reach: Reach
}

/** Says what nobody is to keep: it holds a secret, or comes with the cookies of a session. */
export function tellOnce<T extends object>(
  c: Context,
  told: T | Refusal,
): Document<Exclude<T, Refusal>, 200> {
  showOnce(c)
  return (isRefusal(told) ? refused(c, told) : c.json(told, 200)) as never
}

/** Whoever asks, with the account behind them. */
export function oneself(c: Context): Oneself {
  const { viewer, userId, sessionId, needsSecondFactor } = scopeOf(c)
  return { viewer, userId, sessionId, needsSecondFactor }
}

/** What touches an account itself is for its owner in person: a key that got lost must not take it over. */
export function requireInPerson(c: Context): Refusal | undefined {
  const { by } = scopeOf(c)
  if (by === 'session') return undefined
  return by === 'key' ? NOT_BY_KEY : NO_ACCOUNT
}

/** Hands the browser its cookies, and tells it to keep the answer nowhere. */
export function giveCookies(c: Context, cookies: readonly string[]): void {
  showOnce(c)
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true })
}

/** For answers that hold a secret. */
export function showOnce(c: Context): void {
  c.header('cache-control', 'no-store')
}

const NOT_BY_KEY: Refusal = {
  kind: 'not-allowed',
  text: 'A key cannot change the account that it belongs to.',
  mend: 'Sign in and do it there.',
}
