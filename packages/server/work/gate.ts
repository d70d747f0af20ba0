import { asMember, type MemberId, OPERATOR, type Refusal, type Viewer } from '@closed-learned/deals'
import type { Accounts, KeyScope } from '../accounts/port.ts'
import { hasPeople, noteCame, placesOf, readPulse } from '../store/organisation.ts'
import type { House } from './house.ts'
import type { Houses } from './houses.ts'
import { organisationNow } from './organisation-now.ts'

export type { Accounts }

/** Where a call runs and on whose behalf: proof that the gate has looked at who is asking. */
export interface Scope {
  readonly house: House
  readonly viewer: Viewer
  /** How it was proven. */
  readonly by: 'operator' | 'session' | 'key' | 'lookAs'
  /** The account that signed in, where one did. */
  readonly userId: string | null
  /** What the key may; null where somebody is here in person. */
  readonly keyScopes: readonly KeyScope[] | null
}

/** What a request shows of who is asking. */
export interface Shown {
  /** The headers, with the cookie of a session. */
  readonly headers: Headers
  readonly key: string | undefined
  /** In the demo: as whom to look. */
  readonly lookAs: string | undefined
  /** Of somebody who has places in several workspaces: in which they want to be. */
  readonly workspace: string | undefined
}

export interface Gate {
  readonly accounts: Accounts
  admit(shown: Shown): Promise<Scope | Refusal>
}

/** `isLocal`: the program answers this machine only, so that its operator needs no account to try it. */
export function openGate(houses: Houses, accounts: Accounts, isLocal: boolean): Gate {
  return {
    accounts,
    admit: async (shown) => {
      if (shown.key !== undefined) return byKey(houses, accounts, shown.key)
      const session = await accounts.sessionOf(shown.headers)
      if (session) return bySession(houses, session.userId, shown.workspace)
      if (houses.first.sample) return lookingAs(houses.first, shown.lookAs)
      const people = await houses.first.store.inWorkspace(hasPeople)
      return people || !isLocal ? NOT_SIGNED_IN : operatorOf(houses.first)
    },
  }
}

async function byKey(houses: Houses, accounts: Accounts, key: string): Promise<Scope | Refusal> {
  const known = await accounts.keyOf(key)
  if (known === undefined) return UNKNOWN_KEY
  const scope = await inPlace(houses, known.userId, known.workspace, 'key')
  if (scope === undefined) return UNKNOWN_KEY
  return { ...scope, keyScopes: known.scopes }
}

async function bySession(
  houses: Houses,
  userId: string,
  workspace: string | undefined,
): Promise<Scope | Refusal> {
  return (await inPlace(houses, userId, workspace, 'session')) ?? NO_PLACE
}

/** The place of an account in the workspace that it asks for, else in the one that it joined first. */
async function inPlace(
  houses: Houses,
  userId: string,
  workspace: string | undefined,
  by: Scope['by'],
): Promise<Scope | undefined> {
  const places = await placesOf(houses.first.store, userId)
  const wanted = places.find(({ workspace_id }) => workspace_id === workspace)
  const place = wanted ?? (by === 'key' ? undefined : places[0])
  if (place === undefined) return undefined
  const house = houses.of(place.workspace_id)
  if (!place.came)
    await house.store.inWorkspace((session) => noteCame(session, place.member_id, house.now()))
  const { organisation } = await organisationNow(house, place)
  const viewer = asMember(organisation, place.member_id, house.now(), place)
  return viewer && { house, viewer, by, userId, keyScopes: null }
}

/** The demo shows all of it until somebody chooses as whom to look. */
async function lookingAs(house: House, asked: string | undefined): Promise<Scope> {
  if (asked === undefined || asked === '') return operatorOf(house)
  const pulse = await readPulse(house.store)
  const { organisation } = await organisationNow(house, pulse)
  const viewer = asMember(organisation, asked as MemberId, house.now(), pulse)
  if (viewer === undefined) return operatorOf(house)
  return { house, viewer, by: 'lookAs', userId: null, keyScopes: null }
}

const operatorOf = (house: House): Scope => ({
  house,
  viewer: OPERATOR,
  by: 'operator',
  userId: null,
  keyScopes: null,
})

/** At the command line of a workspace that has people: the key of one of them. */
export async function admitKey(
  houses: Houses,
  accounts: () => Promise<Accounts>,
  key: string | undefined,
): Promise<Scope | Refusal> {
  if (key !== undefined) return byKey(houses, await accounts(), key)
  const people = await houses.first.store.inWorkspace(hasPeople)
  return people && !houses.first.sample ? KEY_NEEDED : operatorOf(houses.first)
}

const NOT_SIGNED_IN: Refusal = {
  kind: 'not-signed-in',
  text: 'Nobody is signed in.',
  mend: 'Sign in; who has no account yet is invited by an admin.',
}

const NO_PLACE: Refusal = {
  kind: 'not-signed-in',
  text: 'This account has no place in a workspace.',
  mend: 'Ask an admin for an invitation.',
}

const UNKNOWN_KEY: Refusal = {
  kind: 'not-signed-in',
  text: 'This key is not known, or no longer.',
  mend: 'Make a new one on the page of your account.',
}

const KEY_NEEDED: Refusal = {
  kind: 'not-signed-in',
  text: 'This workspace has people, so a report says what one of them may see.',
  mend: 'Make a key on the page of your account and give it with --key KEY.',
}
