import {
  asMember,
  type MemberId,
  OPERATOR,
  type Pulse,
  type Refusal,
  type Viewer,
} from '@closed-learned/deals'
import type { Accounts, KeyScope, SignedIn } from '../accounts/port.ts'
import { hasPeople, noteCame, type Place, placesOf, readPulse } from '../store/organisation.ts'
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
  /** The session by which somebody is here in person. */
  readonly sessionId: string | null
  /** What the key may; null where somebody is here in person. */
  readonly keyScopes: readonly KeyScope[] | null
  /** Whether more than a password stands behind it; true where no account does. */
  readonly hasSecondFactor: boolean
  /** Whether a second factor is to be set up before anything but the account itself is told. */
  readonly needsSecondFactor: boolean
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
      if (session) return bySession(houses, session, shown.workspace)
      if (houses.first.sample) return lookingAs(houses.first, shown.lookAs)
      const people = await houses.first.store.inWorkspace(hasPeople)
      return people || !isLocal ? NOT_SIGNED_IN : operatorOf(houses.first)
    },
  }
}

async function byKey(houses: Houses, accounts: Accounts, key: string): Promise<Scope | Refusal> {
  const known = await accounts.keyOf(key)
  if (known === undefined) return UNKNOWN_KEY
  const scope = await inPlace(houses, known, known.workspace, 'key')
  if (scope === undefined) return UNKNOWN_KEY
  return scope.needsSecondFactor ? OWNER_FIRST : { ...scope, keyScopes: known.scopes }
}

async function bySession(
  houses: Houses,
  session: SignedIn,
  workspace: string | undefined,
): Promise<Scope | Refusal> {
  const scope = await inPlace(houses, session, workspace, 'session')
  return scope ? { ...scope, sessionId: session.sessionId } : NO_PLACE
}

/** The place of an account in the workspace that it asks for, else in the one that it joined first. */
async function inPlace(
  houses: Houses,
  { userId, hasSecondFactor }: Pick<SignedIn, 'userId' | 'hasSecondFactor'>,
  workspace: string | undefined,
  by: Scope['by'],
): Promise<Scope | undefined> {
  const places = await placesOf(houses.first.store, userId)
  const wanted = places.find(({ workspace_id }) => workspace_id === workspace)
  const place = wanted ?? (by === 'key' ? undefined : places[0])
  if (place === undefined) return undefined
  const house = houses.of(place.workspace_id)
  const needsSecondFactor = place.needs_second_factor && !hasSecondFactor
  // Who may not see anything yet has not come in: no time of theirs begins.
  const pulse = place.came || needsSecondFactor ? place : await arrive(house, place)
  const { organisation } = await organisationNow(house, pulse)
  const viewer = asMember(organisation, place.member_id, house.now(), pulse)
  return viewer && { ...NO_ACCOUNT, house, viewer, by, userId, hasSecondFactor, needsSecondFactor }
}

/** Somebody is here for the first time; what moves in the workspace, with that. */
async function arrive(house: House, place: Place): Promise<Pulse> {
  const { member_id: member, ledger, flags, filed } = place
  const people = await house.memory.arrive(member, () => noteArrival(house, member))
  return { ledger, flags, filed, people: Math.max(place.people, people) }
}

/** It is a change of people that moves nobody, but for whom a directory entered: their time runs from now. */
async function noteArrival(house: House, member: MemberId): Promise<number> {
  const [row] = await house.store.inWorkspace(async (session) => {
    await noteCame(session, member, house.now())
    return session.run<{ version: number; entered: boolean }>(
      `SELECT people_version AS version, m.from_directory AS entered
       FROM workspace, member m WHERE m.member_id = $1`,
      [member],
    )
  })
  if (row && !row.entered) house.memory.stoodStill(row.version)
  return row?.version ?? 0
}

/** The demo shows all of it until somebody chooses as whom to look. */
async function lookingAs(house: House, asked: string | undefined): Promise<Scope> {
  if (asked === undefined || asked === '') return operatorOf(house)
  const pulse = await readPulse(house.store)
  const { organisation } = await organisationNow(house, pulse)
  const viewer = asMember(organisation, asked as MemberId, house.now(), pulse)
  if (viewer === undefined) return operatorOf(house)
  return { ...NO_ACCOUNT, house, viewer, by: 'lookAs' }
}

const NO_ACCOUNT = {
  userId: null,
  sessionId: null,
  keyScopes: null,
  hasSecondFactor: true,
  needsSecondFactor: false,
} as const

const operatorOf = (house: House): Scope => ({
  ...NO_ACCOUNT,
  house,
  viewer: OPERATOR,
  by: 'operator',
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

const OWNER_FIRST: Refusal = {
  kind: 'not-allowed',
  text: 'Everybody needs a second factor here, and the owner of this key has none yet.',
  mend: 'Sign in and set one up on the page of your account; then the key works again.',
}

const UNKNOWN_KEY: Refusal = {
  kind: 'not-signed-in',
  text: 'This key is not known, or no longer.',
  mend: 'Make a new one on the page of your account.',
}

const KEY_NEEDED: Refusal = {
  kind: 'not-signed-in',
  text: 'This workspace has people, so the command line tells what one of them may see.',
  mend: 'Make a key on the page of your account and give it with --key KEY.',
}
