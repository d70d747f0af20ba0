import type { WorkspaceId } from '@closed-learned/deals'
import pg, { type ClientConfig } from 'pg'
import type { Accounts } from '../port.ts'
import { SignIns } from '../sign-ins.ts'
import { SlowDown } from '../slow-down.ts'
import { keysIn } from './key-of.ts'
import { apiKeys } from './keys.ts'
import { AUTH_PATH, makeAuth } from './make-auth.ts'
import { ownAddresses } from './own-addresses.ts'
import { passwords } from './passwords.ts'
import { provisionedIn, provisionedUser } from './provisioned.ts'
import { secondFactor } from './second-factor.ts'
import { sessionsIn } from './session-of.ts'
import { endOthersThan, sessions } from './sessions.ts'
import { signInWays } from './sign-in.ts'
import type { Arrivals, ProviderSettings } from './single-sign-on.ts'

export interface AccountsSettings {
  /** Connections of the application role. */
  readonly app: ClientConfig
  /** Where people open the product, such as https://closed-learned.example. */
  readonly baseUrl: string
  /** At least 32 letters; signs cookies and seals second factors. */
  readonly secret: string
  readonly provider?: ProviderSettings | undefined
  readonly arrivals: Arrivals
  /** Whether an account has a place in a workspace. */
  readonly isMember: (workspace: WorkspaceId, userId: string) => Promise<boolean>
  /** Whether everybody in a workspace needs a second factor. */
  readonly needsSecondFactor: (workspace: WorkspaceId) => Promise<boolean>
  /** A company's directory has spoken: people and teams of this workspace are to be looked at. */
  readonly directorySpoke: (workspace: WorkspaceId) => Promise<void>
  /** Whether an account is the only admin there: the directory does not end its place. */
  readonly isLastAdmin: (workspace: WorkspaceId, userId: string) => Promise<boolean>
  /** Tells the operator what went wrong in the library. */
  readonly say: (text: string) => void
}

/** Opens the accounts on the tables of migration 4. */
export async function openAccounts(settings: AccountsSettings): Promise<Accounts> {
  const { app, provider, secret, isMember, needsSecondFactor, say } = settings
  const pool = new pg.Pool({ ...app, max: 4 })
  // A connection that breaks while idle is replaced by the pool; one in use tells its own query.
  pool.on('error', () => undefined)
  const keyOf = keysIn(pool)
  const signIns = new SignIns(pool, say)
  const directory = { keyOf, isMember, needsSecondFactor }
  const auth = makeAuth({ ...settings, pool, provider, directory, signIns })
  const { name } = (await auth.$context).authCookies.sessionToken
  const slowDown = new SlowDown(pool)
  return {
    singleSignOn: provider?.name ?? null,
    ...signInWays(auth, slowDown, signIns, provider),
    ...passwords(auth, slowDown),
    ...secondFactor(auth, (cookies) => endOthersThan(pool, cookies, { secret, name })),
    ...sessions(pool),
    ...apiKeys(auth),
    keyOf,
    sessionOf: sessionsIn(pool, secret, name),
    signInsOf: (userId) => signIns.of(userId),
    handle: ownAddresses(auth.handler, {
      ...{ origin: new URL(settings.baseUrl).origin, path: AUTH_PATH, keyOf },
      directorySpoke: settings.directorySpoke,
      staysOf: async (workspace, id) => {
        const userId = await provisionedUser(auth, workspace, id)
        return userId !== undefined && settings.isLastAdmin(workspace, userId)
      },
    }),
    provisioned: (workspace) => provisionedIn(auth, workspace),
    async close() {
      await signIns.written()
      await pool.end()
    },
  }
}
