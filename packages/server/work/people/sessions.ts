import type { Refusal, SessionsTold, SignInsTold } from '@closed-learned/deals'
import { NO_ACCOUNT, type Oneself } from './oneself.ts'
import type { Reach } from './reach.ts'

/** Where somebody is signed in; told to them alone, in person. */
export async function mySessions(
  { userId, sessionId }: Oneself,
  { accounts }: Reach,
): Promise<SessionsTold | Refusal> {
  if (userId === null) return NO_ACCOUNT
  const open = await accounts.sessionsOf(userId)
  return {
    sessions: open.map(({ id, browser, way, since, seenAt }) => ({
      ...{ id, browser, way, since: iso(since), seenAt: iso(seenAt) },
      isThis: id === sessionId,
    })),
  }
}

/** Ends one of one's own sessions: whoever uses it is out at the next request. */
export async function endSession(
  { userId }: Oneself,
  { accounts }: Reach,
  id: string,
): Promise<Refusal | undefined> {
  if (userId === null) return NO_ACCOUNT
  return (await accounts.endSession({ userId, id })) ? undefined : NO_SUCH_SESSION
}

/** Ends every session of one's own but the one that asks. */
export async function endOtherSessions(
  { userId, sessionId }: Oneself,
  { accounts }: Reach,
): Promise<Refusal | undefined> {
  if (userId === null || sessionId === null) return NO_ACCOUNT
  await accounts.endOtherSessions({ userId, sessionId })
  return undefined
}

/** How somebody came in of late, and who tried in vain; told to them alone, in person. */
export async function mySignIns(
  { userId }: Oneself,
  { accounts }: Reach,
): Promise<SignInsTold | Refusal> {
  if (userId === null) return NO_ACCOUNT
  const past = await accounts.signInsOf(userId)
  return { signIns: past.map(({ at, ...rest }) => ({ ...rest, at: iso(at) })) }
}

const iso = (at: number) => new Date(at).toISOString()

const NO_SUCH_SESSION: Refusal = {
  kind: 'not-yours',
  text: 'There is no such session of yours.',
  mend: 'Open the list again; it may have ended by itself.',
}
