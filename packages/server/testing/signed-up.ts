import type { ClientConfig } from 'pg'
import { afterAll } from 'vitest'
import { openAccounts } from '../accounts/better-auth/open-accounts.ts'
import type { Accounts } from '../accounts/port.ts'
import { Jar } from '../accounts/testing/browser-of.ts'

const PASSWORD = 'four quiet herons wade'

/** The accounts of a database for one test file. */
export async function testAccounts(app: ClientConfig): Promise<Accounts> {
  const accounts = await openAccounts({
    app,
    baseUrl: 'http://127.0.0.1:4630',
    secret: 'a secret of the tests, long enough for it',
    arrivals: { expects: async () => false, arrived: async () => undefined },
    isMember: async () => true,
    needsSecondFactor: async () => false,
    directorySpoke: async () => undefined,
    isLastAdmin: async () => false,
    say: () => undefined,
  })
  afterAll(() => accounts.close())
  return accounts
}

/** Somebody with an account, and the cookie of their session. */
export async function signedUp(
  accounts: Accounts,
  email: string,
): Promise<{ readonly userId: string; readonly cookie: string }> {
  const user = await accounts.createUser({ email, name: email, password: PASSWORD })
  if (!('userId' in user)) throw new Error(user.text)
  const headers = new Headers()
  const came = await accounts.signIn({ email, password: PASSWORD, address: '10.0.0.1', headers })
  if (!('userId' in came)) throw new Error('not signed in')
  const cookie = new Jar().take(came.cookies).headers().get('cookie') ?? ''
  return { userId: user.userId, cookie }
}
