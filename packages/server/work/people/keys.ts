import {
  type KeyMade,
  type KeysTold,
  type Refusal,
  refuse,
  type Viewer,
} from '@closed-learned/deals'
import type { KeyScope, KeyTold } from '../../accounts/port.ts'
import { recordPeople } from '../../store/people-events.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { NO_ACCOUNT, type Oneself } from './oneself.ts'
import type { Reach } from './reach.ts'

const DAY = 86_400_000
/** Longer than a key should live; shorter is better. */
const MOST_DAYS = 366
const MOST_KEYS = 20

/** One's own keys. */
export async function myKeys(
  house: House,
  { userId }: Oneself,
  { accounts }: Reach,
): Promise<KeysTold | Refusal> {
  if (userId === null) return NO_ACCOUNT
  const keys = await accounts.listKeys({ userId, workspace: house.store.workspace })
  return { keys: keys.map(toldKey) }
}

/** A new key, which can do at most what its owner can. */
export async function makeKey(
  house: House,
  { viewer, userId }: Oneself,
  { accounts }: Reach,
  asked: { readonly name: string; readonly scopes: readonly KeyScope[]; readonly days: number },
): Promise<KeyMade | Refusal> {
  if (userId === null) return NO_ACCOUNT
  const of = { userId, workspace: house.store.workspace }
  try {
    requireOwn(viewer, asked.scopes)
    if ((await accounts.listKeys(of)).length >= MOST_KEYS) tooManyKeys()
    // A key lives by the clock of the library, not by that of the house.
    const expiresAt = Date.now() + Math.min(asked.days, MOST_DAYS) * DAY
    const { key, ...told } = await accounts.createKey({ ...of, ...asked, expiresAt })
    await record(house, viewer, 'keyMade', { key: told.id, scopes: asked.scopes })
    return { ...toldKey(told), key }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

export async function revokeKey(
  house: House,
  { viewer, userId }: Oneself,
  { accounts }: Reach,
  id: string,
): Promise<Refusal | undefined> {
  if (userId === null) return NO_ACCOUNT
  const done = await accounts.revokeKey({ userId, workspace: house.store.workspace, id })
  if (!done) return NO_SUCH_KEY
  await record(house, viewer, 'keyRevoked', { key: id })
  return undefined
}

function requireOwn(viewer: Viewer, scopes: readonly KeyScope[]): void {
  const isAdmin = viewer.kind === 'person' && viewer.roles.includes('admin')
  if (!isAdmin && scopes.some((scope) => scope === 'admin' || scope === 'scim'))
    refuse('not-allowed', 'Only an admin may have such a key.', 'Choose read and write alone.')
}

function tooManyKeys(): never {
  return refuse(
    'held',
    `There are ${MOST_KEYS} keys already.`,
    'End one that is not needed any more.',
  )
}

const record = (house: House, viewer: Viewer, kind: 'keyMade' | 'keyRevoked', about: object) =>
  house.store.inWorkspace((session) => recordPeople(session, viewer, kind, about, house.now()))

const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString())

function toldKey({ id, name, start, scopes, madeAt, expiresAt, lastUsedAt }: KeyTold) {
  return {
    ...{ id, name, start, scopes },
    madeAt: new Date(madeAt).toISOString(),
    expiresAt: iso(expiresAt),
    lastUsedAt: iso(lastUsedAt),
  }
}

const NO_SUCH_KEY: Refusal = {
  kind: 'not-yours',
  text: 'There is no such key of yours.',
  mend: 'Open the list of keys again.',
}
