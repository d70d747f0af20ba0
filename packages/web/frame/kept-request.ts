import type { paths } from '@closed-learned/server'
import type { FetchOptions } from 'openapi-fetch'
import { answered, api } from '../api.ts'

/** Something to ask of the server, as a browser can keep it and send it later; `Told` comes back. */
export interface KeptRequest<Told> {
  readonly method: 'POST' | 'PUT'
  readonly path: string
  readonly init: object
  /** Has no value: it says what comes back. */
  readonly told?: Told
}

type With<Method extends 'post' | 'put'> = {
  [P in keyof paths]: paths[P] extends Record<Method, object> ? P : never
}[keyof paths]
type Json<Answer> = Answer extends { content: { 'application/json': infer Told } }
  ? Told
  : undefined
type ToldBy<Operation> = Operation extends { responses: infer Answers }
  ? Json<Answers[Extract<keyof Answers, 200 | 201 | 202 | 204>]>
  : never

/** Asks by POST; `init` has the `params` and the `body`. */
export function posted<P extends With<'post'>>(
  path: P,
  init: FetchOptions<paths[P]['post']>,
): KeptRequest<ToldBy<paths[P]['post']>> {
  return { method: 'POST', path, init }
}

/** Asks by PUT; `init` has the `params` and the `body`. */
export function put<P extends With<'put'>>(
  path: P,
  init: FetchOptions<paths[P]['put']>,
): KeptRequest<ToldBy<paths[P]['put']>> {
  return { method: 'PUT', path, init }
}

/** Longer than any answer takes; after that the network counts as gone. */
const PATIENCE = 60_000

type Ask = (path: string, init: object) => Promise<{ data?: unknown; response: Response }>

/** Sends it. Under the same key it is done once, however often it is sent; throws `Declined`. */
export function sendKept({ method, path, init }: KeptRequest<unknown>, key: string) {
  const ask = api[method] as unknown as Ask
  const headers = { 'Idempotency-Key': key }
  return answered(ask(path, { ...init, headers, signal: AbortSignal.timeout(PATIENCE) }))
}
