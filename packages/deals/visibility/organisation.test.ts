import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { directManagersOf, isHere, ownersOf } from './organisation.ts'
import { anyOrganisation, memberId, memberOf, organisationOf } from './testing/any-organisation.ts'

const [rep, manager, head, chief] = [0, 1, 2, 3].map(memberId)

/** A rep in a team, whose manager answers to the head of the region, who answers to the chief. */
const tree = (left: readonly number[] = []) =>
  organisationOf(
    [10, 10, 11, 12].map((team, n) => memberOf(n, { team, leftAt: left.includes(n) ? 1 : null })),
    [
      { id: 10, name: 'Team', parent: 11, managers: [memberId(1)] },
      { id: 11, name: 'Region', parent: 12, managers: [memberId(2)] },
      { id: 12, name: 'Sales', parent: null, managers: [memberId(3)] },
    ],
    { a: memberId(0), b: memberId(0), c: memberId(1) },
  )

describe('who a member answers to', () => {
  test('is the manager of their team, and nobody above', () => {
    expect(directManagersOf(tree(), rep ?? memberId(9))).toEqual([manager])
  })

  test('is for a manager the one of the next team up', () => {
    expect(directManagersOf(tree(), manager ?? memberId(9))).toEqual([head])
    expect(directManagersOf(tree(), head ?? memberId(9))).toEqual([chief])
    expect(directManagersOf(tree(), chief ?? memberId(9))).toEqual([])
  })

  test('is the next team up where the manager has left', () => {
    expect(directManagersOf(tree([1]), rep ?? memberId(9))).toEqual([head])
    expect(directManagersOf(tree([1, 2, 3]), rep ?? memberId(9))).toEqual([])
  })

  test('is nobody for somebody without a team, or unknown', () => {
    expect(directManagersOf(organisationOf([memberOf(0)]), memberId(0))).toEqual([])
    expect(directManagersOf(tree(), memberId(9))).toEqual([])
  })

  test('is never oneself, and always somebody here, whatever the teams', () => {
    fc.assert(
      fc.property(anyOrganisation, (organisation) => {
        for (const member of organisation.members.keys()) {
          const managers = directManagersOf(organisation, member)
          expect(managers).not.toContain(member)
          for (const one of managers) expect(isHere(organisation.members.get(one))).toBe(true)
        }
      }),
    )
  })
})

test('the owners in the CRM that a member is', () => {
  expect(ownersOf(tree(), memberId(0))).toEqual(new Set(['a', 'b']))
  expect(ownersOf(tree(), memberId(3))).toEqual(new Set())
})
