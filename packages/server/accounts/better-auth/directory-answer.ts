/** Where the library believes that its addresses lie, and where they were asked for. */
interface Moved {
  readonly from: string
  readonly to: string
}

/**
 * What the library tells a directory, with the addresses by which it was asked and in words that do not
 * name the library.
 */
export async function directoryAnswer(answer: Response, { from, to }: Moved): Promise<Response> {
  const headers = new Headers(answer.headers)
  for (const name of ['location', 'content-location']) {
    const told = headers.get(name)
    if (told?.startsWith(from)) headers.set(name, to + told.slice(from.length))
  }
  const { status } = answer
  if (answer.body === null) return new Response(null, { status, headers })
  const text = await answer.text()
  headers.delete('content-length')
  const moved = from === to ? text : text.replaceAll(`"${from}/`, `"${to}/`)
  return new Response(status < 400 ? moved : inOurWords(moved), { status, headers })
}

const inOurWords = (text: string) =>
  text
    .replace(/\bA Better Auth User\b/gi, 'An account')
    .replace(/\bBetter Auth User\b/gi, 'account')

/** Somebody has to be able to let others in: their place does not go by the directory. */
export function lastAdminStays(): Response {
  const body = {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
    status: '409',
    detail: 'This is the only admin of the workspace. Make somebody else an admin first.',
  }
  return new Response(JSON.stringify(body), {
    status: 409,
    headers: { 'content-type': 'application/scim+json' },
  })
}
