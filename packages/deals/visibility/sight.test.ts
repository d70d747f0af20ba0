import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { directManagersOf } from './organisation.ts'
import { COUNTED, HIDDEN, MANAGED, OWN, sightOf } from './sight.ts'
import {
  anyViewer,
  memberId,
  memberOf,
  OWNERS,
  organisationOf,
  viewerOf,
} from './testing/any-organisation.ts'
import { asMember, OPERATOR, seesSumsOnly } from './viewer.ts'

const organisation = organisationOf(
  [
    memberOf(0, { team: 1 }),
    memberOf(1, { team: 1 }),
    memberOf(2, { team: 1, roles: ['manager'] }),
    memberOf(3, { roles: ['leader'] }),
    memberOf(4, { team: 1, leftAt: 1 }),
    memberOf(5, { roles: ['manager'], team: 2 }),
  ],
  [
    { id: 1, name: 'North', parent: 2, managers: [memberId(2)] },
    { id: 2, name: 'Sales', parent: null, managers: [memberId(5)] },
  ],
  { one: memberId(0), two: memberId(1), three: memberId(2), four: memberId(4) },
)
const seenBy = (n: number) =>
  ['one', 'two', 'three', 'four', 'nobody', null].map(
    (owner) => sightOf(viewerOf(organisation, memberId(n)), owner).sight,
  )

describe('how the deals of an owner are seen', () => {
  test('by a rep: their own, and no other', () => {
    expect(seenBy(0)).toEqual([OWN, HIDDEN, HIDDEN, HIDDEN, HIDDEN, HIDDEN])
  })

  test('by a manager: their own and those of their team, also of who left; never of nobody', () => {
    expect(seenBy(2)).toEqual([MANAGED, MANAGED, OWN, MANAGED, HIDDEN, HIDDEN])
  })

  test('by the manager above: only of those who answer to them', () => {
    expect(seenBy(5)).toEqual([HIDDEN, HIDDEN, MANAGED, HIDDEN, HIDDEN, HIDDEN])
  })

  test('by a leader: they count', () => {
    expect(seenBy(3)).toEqual([COUNTED, COUNTED, COUNTED, COUNTED, COUNTED, COUNTED])
  })

  test('by the operator: all', () => {
    expect(sightOf(OPERATOR, null)).toEqual({ sight: OWN, rule: 'operator' })
  })

  test('with the rule that says so', () => {
    const rules = ['one', 'two', 'nobody'].map(
      (owner) => sightOf(viewerOf(organisation, memberId(0)), owner).rule,
    )
    expect(rules).toEqual(['owner', 'anothersDeal', 'ownerUnmatched'])
    expect(sightOf(viewerOf(organisation, memberId(3)), 'one').rule).toBe('sumsOnly')
    expect(sightOf(viewerOf(organisation, memberId(2)), 'one').rule).toBe('directManager')
  })

  test('a deal opens to its owner and those whom the owner answers to, and to nobody else', () => {
    fc.assert(
      fc.property(anyViewer, (viewer) => {
        for (const owner of [...OWNERS, 'unknown', null]) {
          const of = owner === null ? undefined : viewer.organisation.owners.get(owner)
          const { sight } = sightOf(viewer, owner)
          expect(sight === OWN).toBe(of === viewer.member)
          const manages =
            of !== undefined && directManagersOf(viewer.organisation, of).includes(viewer.member)
          expect(sight === MANAGED).toBe(manages)
          if (sight < MANAGED) expect(sight).toBe(seesSumsOnly(viewer) ? COUNTED : HIDDEN)
        }
      }),
    )
  })
})

test('who has left sees nothing: there is no such viewer', () => {
  expect(asMember(organisation, memberId(4), 0)).toBeUndefined()
  expect(asMember(organisation, memberId(9), 0)).toBeUndefined()
})
