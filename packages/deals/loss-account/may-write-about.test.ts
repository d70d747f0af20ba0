import { expect, test } from 'vitest'
import type { MemberId } from '../shared/ids.ts'
import type { Organisation } from '../visibility/organisation.ts'
import { audienceOfAccount, quietUntil, sharedAudience } from './audience-of-account.ts'
import { mayWriteAbout, readsOthers } from './may-write-about.ts'

const id = (name: string) => name as MemberId
const people = { owner: 0, peer: 0, manager: 0, head: 1, chief: null, other: 2 } as const
const organisation: Organisation = {
  members: new Map(
    Object.entries(people).map(([name, team]) => [
      id(name),
      {
        id: id(name),
        name,
        email: name,
        roles: name === 'chief' ? ['leader' as const] : ['rep' as const],
        team,
        joinedAt: 0,
        leftAt: null,
      },
    ]),
  ),
  teams: new Map([
    [0, { id: 0, name: 'team', parent: 1, managers: [id('manager')] }],
    [1, { id: 1, name: 'above', parent: null, managers: [id('head')] }],
    [2, { id: 2, name: 'other', parent: 1, managers: [] }],
  ]),
  owners: new Map(),
  calendar: {
    timeZone: 'UTC',
    workingDays: [1, 2, 3, 4, 5],
    daysOff: new Set<string>(),
    graceDays: 5,
  },
}
const MONDAY = Date.UTC(2026, 5, 1, 12)
const QUIET = quietUntil(organisation, MONDAY)
const may = (member: string, now: number, written = 0, more: object = {}) =>
  mayWriteAbout(
    organisation,
    { owner: id('owner'), lostAt: MONDAY, invited: new Set(), sharedWith: new Set(), ...more },
    id(member),
    written,
    now,
  )

test('two working days, whatever the weekend', () => {
  expect(new Date(QUIET).toISOString()).toBe('2026-06-03T12:00:00.000Z')
  const friday = quietUntil(organisation, Date.UTC(2026, 5, 5, 12))
  expect(new Date(friday).toISOString()).toBe('2026-06-09T12:00:00.000Z')
})

test('in the quiet days: owner, invited, direct manager, one message each', () => {
  expect(may('owner', MONDAY)).toMatchObject({ may: true, rule: 'owner' })
  expect(may('manager', MONDAY)).toMatchObject({ may: true, rule: 'directManager' })
  expect(may('peer', MONDAY)).toMatchObject({ may: false, rule: 'nobodyElse' })
  expect(may('peer', MONDAY, 0, { invited: new Set(['peer']) })).toMatchObject({ may: true })
  for (const member of ['owner', 'manager'])
    expect(may(member, MONDAY, 1)).toEqual({ may: false, rule: 'oneEach', from: QUIET })
  expect(may('owner', QUIET, 1).may).toBe(true)
})

test('anybody above only later, and only if it was shared', () => {
  for (const member of ['head', 'chief']) {
    const asked = { invited: new Set([member]) }
    expect(may(member, MONDAY, 0, asked)).toEqual({ may: false, rule: 'shared', from: QUIET })
    expect(may(member, QUIET, 0, { sharedWith: new Set([member]) }).may).toBe(true)
    expect(may(member, QUIET)).toEqual({ may: false, rule: 'nobodyElse', from: null })
  }
})

test('an account goes to the manager after the quiet days, in confidence never; sharing adds and takes nothing', () => {
  const of = { author: id('owner'), owner: id('owner'), inConfidence: false }
  const audience = audienceOfAccount(organisation, of, MONDAY)
  expect(audience).toEqual([
    { member: 'owner', from: MONDAY, rule: 'author' },
    { member: 'manager', from: QUIET, rule: 'managerAfterLoss' },
  ])
  expect(audienceOfAccount(organisation, { ...of, inConfidence: true }, MONDAY)).toHaveLength(1)
  const wider = sharedAudience(organisation, audience, [id('manager'), id('head'), id('x')], QUIET)
  expect(wider).toEqual([...audience, { member: 'head', from: QUIET, rule: 'shared' }])
})

test('who may give an account reads others once theirs is in, or once they say that they give none', () => {
  const is = { isOwner: false, isManager: false, isInvited: false, hasDraft: false }
  const beside = { ...is, isIn: false, hasWaived: false }
  expect(readsOthers(beside)).toBe(true)
  for (const one of Object.keys(is)) {
    expect([one, readsOthers({ ...beside, [one]: true })]).toEqual([one, false])
    for (const open of ['isIn', 'hasWaived'])
      expect([one, readsOthers({ ...beside, [one]: true, [open]: true })]).toEqual([one, true])
  }
})
