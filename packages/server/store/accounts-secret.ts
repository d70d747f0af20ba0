import { randomBytes } from 'node:crypto'
import type { Store } from './open-store.ts'
import type { Sealing } from './sealed.ts'
import { keepSecret, secretNamed } from './secrets-of-workspace.ts'

const NAME = 'accounts'

/**
 * What signs the cookies of sessions and seals second factors: made once, kept sealed. It stays the
 * same when the key that seals it is changed, so that nobody loses their second factor by that.
 */
export function accountsSecret(store: Store, sealing: Sealing): Promise<string> {
  return store.inWorkspace(async (session) => {
    // Two programs that start at once take turns.
    await session.run('SELECT pg_advisory_xact_lock(7201, 3)')
    const known = await secretNamed(session, sealing, NAME)
    if (known) return known.toString('base64url')
    const made = randomBytes(32)
    await keepSecret(session, sealing, NAME, made)
    return made.toString('base64url')
  })
}
