import type { paths } from '@closed-learned/server'
import createClient, { type FetchOptions } from 'openapi-fetch'

/** The API of the server that these pages came from. */
export const api = createClient<paths>({
  baseUrl: '/api/v1',
  fetch: (request) => saidAhead(request) ?? fetch(request),
})

/** Answers that came with the page itself, by their address; each is used once. */
const ahead = new Map<string, { status: number; body: unknown }>(
  Object.entries(JSON.parse(document.getElementById('told')?.textContent ?? '{}')),
)

function saidAhead(request: Request): Promise<Response> | undefined {
  const { pathname, searchParams } = new URL(request.url)
  searchParams.sort()
  const address = `${pathname.replace('/api/v1', '')}?${searchParams}`
  const answer = request.method === 'GET' ? ahead.get(address) : undefined
  ahead.delete(address)
  return answer && Promise.resolve(Response.json(answer.body, { status: answer.status }))
}

/** What was said to whoever opened the page is not said to who has signed in since. */
export function forgetSaidAhead(): void {
  ahead.clear()
}

/** An operation that gives a document. */
interface Gives<Document> {
  get: { responses: { 200: { content: { 'application/json': Document } } } }
}
type Readable = { [P in keyof paths]: paths[P] extends Gives<unknown> ? P : never }[keyof paths]
type DocumentOf<P extends Readable> = paths[P] extends Gives<infer Document> ? Document : never

/** The document at a path; throws `Declined` where there is none. */
export function get<P extends Readable>(
  path: P,
  init: FetchOptions<paths[P]['get']>,
): Promise<DocumentOf<P>> {
  // The client's own types turn pairs (intervals) into lists of any length.
  return told(api.GET(path, init as never)) as Promise<DocumentOf<P>>
}

/** Why the server declined, and what to do about it. */
export class Declined extends Error {
  constructor(
    readonly text: string,
    readonly mend: string,
    readonly kind: string,
    readonly status: number,
  ) {
    super(text)
  }
}

/** The document of an answer; throws `Declined` where there is none. */
export async function told<T>(
  asked: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<T> {
  const { data, error, response } = await asked.catch(unreachable)
  if (data !== undefined) return data
  throw declined(error, response)
}

/** What came back of something that was done, if anything does; throws `Declined` where it was not. */
export async function answered<T>(
  asked: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<T | undefined> {
  const { data, error, response } = await asked.catch(unreachable)
  if (!response.ok) throw declined(error, response)
  return data
}

/** Waits for what gives no document; throws `Declined` where it was not done. */
export async function done(asked: Promise<{ error?: unknown; response: Response }>): Promise<void> {
  await answered(asked)
}

function declined(error: unknown, { status }: Response): Declined {
  const { title, mend, kind } = (error ?? {}) as { title?: string; mend?: string; kind?: string }
  return new Declined(
    title ?? 'The program did not answer as expected.',
    mend ?? 'Try it once more.',
    kind ?? 'unexpected',
    status,
  )
}

function unreachable(trouble: unknown): never {
  if (trouble instanceof DOMException && trouble.name === 'AbortError') throw trouble
  throw new Declined(
    'The program is not running any more.',
    'Start it again in the terminal, then come back; nothing is lost.',
    'unreachable',
    0,
  )
}
