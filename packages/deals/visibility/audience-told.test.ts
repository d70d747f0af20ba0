import { describe, expect, test } from 'vitest'
import { audienceOfAccount, sharedAudience } from '../loss-account/audience-of-account.ts'
import type { Audience } from './audience.ts'
import { audienceOfFiling } from './audience.ts'
import { audienceTold } from './audience-told.ts'
import { memberId, memberOf, organisationOf } from './testing/any-organisation.ts'

const [rep, manager, other] = [memberId(0), memberId(1), memberId(2)]
const organisation = organisationOf(
  [memberOf(0, { team: 1 }), memberOf(1), memberOf(2), memberOf(3)],
  [{ id: 1, name: 'North', parent: null, managers: [manager] }],
)
const DAY = 86_400_000
// Saturday 21 November 2026, 00:30 in Berlin.
const FILED = Date.UTC(2026, 10, 20, 23, 30)
const told = (audience: Audience, days: number) =>
  audienceTold(organisation, audience, rep, FILED + days * DAY).text

describe('what its author filed', () => {
  const letGo = audienceOfFiling(organisation, rep, 'letGo', FILED)
  const opens = letGo[1]?.from ?? 0

  test('says until when it is theirs alone, and afterwards since when it is not', () => {
    const before =
      'Only you until Saturday 28 November, 00:00; then also Name 1, your manager. Nobody above that.'
    expect(told(letGo, 0)).toBe(before)
    expect(told(letGo, (opens - 1 - FILED) / DAY)).toBe(before)
    const after = 'You; since 28 November also Name 1, your manager. Nobody above that.'
    expect(told(letGo, (opens - FILED) / DAY)).toBe(after)
    expect(told(letGo, 30)).toBe(after)
    expect(told(letGo, 60)).toBe(
      'You; since 28 November 2026 also Name 1, your manager. Nobody above that.',
    )
  })

  test('stays at once where it was', () => {
    const help = audienceOfFiling(organisation, rep, 'help', FILED)
    for (const days of [0, 60])
      expect(told(help, days)).toBe('You and, at once, Name 1, your manager. Nobody above that.')
  })
})

test('one’s own account that is shared is told of in the order in which people came to see it', () => {
  const of = { author: rep, owner: rep, inConfidence: false }
  const own = audienceOfAccount(organisation, of, FILED)
  const once = sharedAudience(organisation, own, [other], FILED + DAY)
  expect(told(once, 1)).toBe(
    'You; since 22 November also Name 2; from Wednesday 25 November, 00:00 also Name 1, your manager. Nobody else.',
  )
  const twice = sharedAudience(organisation, once, [memberId(3)], FILED + 20 * DAY)
  expect(told(twice, 20)).toBe(
    'You; since 22 November also Name 2; since 25 November also Name 1, your manager; since 11 December also Name 3. Nobody else.',
  )
})

test('an account of somebody else’s loss is not said to be read before the owner’s own is in', () => {
  const of = { author: rep, owner: other, inConfidence: false }
  const audience = audienceOfAccount(organisation, of, FILED)
  for (const days of [0, 60])
    expect(told(audience, days)).toBe(
      'You; also Name 2, whose deal it was, once their own account is in. Nobody else.',
    )
  const { seers } = audienceTold(organisation, audience, rep, FILED)
  expect(seers.find(({ member }) => member === other)?.rule).toBe(
    'whose deal it was, once their own account is in',
  )
})
