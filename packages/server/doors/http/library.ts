import type { Context } from 'hono'
import type { Accounts } from '../../work/gate.ts'
import { keptBody } from './kept-body.ts'
import { refused } from './problems.ts'

/** More than a passkey, or what a directory says of somebody, is long. */
const LONGEST = 256 * 1024

/** The addresses of the library of accounts: passkeys, the way back from single sign-on, SCIM. */
export async function libraryAnswer(c: Context, accounts: Accounts): Promise<Response> {
  if (c.req.method !== 'GET' && (await keptBody(c, LONGEST)) === undefined)
    return refused(c, {
      kind: 'not-asked-well',
      text: 'What was sent is too long.',
      mend: 'Send less at once.',
    })
  return accounts.handle(c.req.raw)
}
