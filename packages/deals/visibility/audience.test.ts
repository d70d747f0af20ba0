import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { audienceOfFiling, FILING_KINDS, seesThing } from './audience.ts'
import { directManagersOf, type Organisation } from './organisation.ts'
import {
  anyOrganisation,
  CALENDAR,
  memberId,
  memberOf,
  NOW,
  organisationOf,
} from './testing/any-organisation.ts'
import { graceUntil } from './working-days.ts'

const [rep, manager, other] = [memberId(0), memberId(1), memberId(2)]
const withTeam = (team: number | null, managers = [manager]): Organisation =>
  organisationOf(
    [memberOf(0, { team }), memberOf(1), memberOf(2)],
    [{ id: 1, name: 'North', parent: null, managers }],
  )
const here = withTeam(1)
const KIND = fc.constantFrom(...FILING_KINDS)

describe('who sees what an owner files', () => {
  test('help and a heads-up are for the manager at once', () => {
    for (const kind of ['help', 'headsUp'] as const)
      expect(audienceOfFiling(here, rep, kind, NOW)).toEqual([
        { member: rep, from: NOW, rule: 'author' },
        { member: manager, from: NOW, rule: 'askedManager' },
      ])
  })

  test('letting go, and that it lives, are the owner’s alone for their time', () => {
    for (const kind of ['letGo', 'lives'] as const)
      expect(audienceOfFiling(here, rep, kind, NOW)[1]).toEqual({
        member: manager,
        from: graceUntil(CALENDAR, NOW),
        rule: 'managerAfterGrace',
      })
  })

  test('going on is nobody’s business', () => {
    expect(audienceOfFiling(here, rep, 'goOn', NOW)).toEqual([
      { member: rep, from: NOW, rule: 'author' },
    ])
  })

  test('is the owner and their managers of that moment, whatever the teams', () => {
    fc.assert(
      fc.property(anyOrganisation, KIND, (organisation, kind) => {
        for (const author of organisation.members.keys()) {
          const seers = audienceOfFiling(organisation, author, kind, NOW).map((s) => s.member)
          const managers = kind === 'goOn' ? [] : directManagersOf(organisation, author)
          expect(seers).toEqual([author, ...managers])
        }
      }),
    )
  })
})

describe('whether somebody sees it', () => {
  const audience = audienceOfFiling(here, rep, 'letGo', NOW)
  const later = graceUntil(CALENDAR, NOW)

  test('from their time on, not a millisecond before', () => {
    expect(seesThing(here, audience, rep, rep, NOW)).toBe(true)
    expect(seesThing(here, audience, rep, manager, later - 1)).toBe(false)
    expect(seesThing(here, audience, rep, manager, later)).toBe(true)
    expect(seesThing(here, audience, rep, other, later)).toBe(false)
  })

  test('a manager as long as they are one; a new one never', () => {
    expect(seesThing(withTeam(null), audience, rep, manager, later)).toBe(false)
    const replaced = withTeam(1, [other])
    expect(seesThing(replaced, audience, rep, manager, later)).toBe(false)
    expect(seesThing(replaced, audience, rep, other, later)).toBe(false)
  })

  test('nobody who has left', () => {
    const gone = organisationOf([memberOf(0, { team: 1, leftAt: 1 }), memberOf(1), memberOf(2)])
    expect(seesThing(gone, audience, rep, rep, later)).toBe(false)
  })
})
