import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Member, OpenSecrets, type Statement } from './stays-open.ts'

/** Every assignment of bits that fits; the same question answered by trying them all. */
function byTrying(members: readonly Member[], stated: readonly Statement[], bothWays: boolean) {
  const fitting: boolean[][] = []
  for (let bits = 0; bits < 2 ** members.length; bits++) {
    const of = members.map((_, n) => (bits >> n) % 2 === 1)
    const fits = stated.every(({ least, most }, at) => {
      const count = members.filter((m, n) => of[n] && m.first <= at && at <= m.last).length
      return least <= count && count <= most
    })
    if (fits) fitting.push(of)
  }
  const people = new Set(members.flatMap((m) => m.people))
  const theirs = (person: number, bits: readonly boolean[]) =>
    bits.filter((_, n) => members[n]?.people.includes(person))
  return (
    members.every((_, n) => fitting.some((of) => of[n]) && fitting.some((of) => !of[n])) &&
    [...people].every(
      (person) =>
        fitting.some((of) => theirs(person, of).every((bit) => !bit)) &&
        (!bothWays || fitting.some((of) => theirs(person, of).every((bit) => bit))),
    )
  )
}

const STATEMENTS = 4
const member = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 2 }),
    fc.integer({ min: 0, max: STATEMENTS - 1 }),
    fc.integer({ min: 0, max: STATEMENTS - 1 }),
  )
  .map(([people, a, b]): Member => ({ people, first: Math.min(a, b), last: Math.max(a, b) }))
const statement = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 4 }))
  .map(([least, more]): Statement => ({ least: Math.max(0, least - 2), most: least + more }))

describe('what statements leave open', () => {
  it('is what trying every assignment finds', () => {
    let open = 0
    fc.assert(
      fc.property(
        fc.array(member, { minLength: 1, maxLength: 9 }),
        fc.array(statement, { minLength: STATEMENTS, maxLength: STATEMENTS }),
        fc.boolean(),
        (members, stated, bothWays) => {
          const tried = byTrying(members, stated, bothWays)
          if (tried) open++
          expect(new OpenSecrets(members, STATEMENTS).stayOpen(stated, bothWays)).toBe(tried)
        },
      ),
      { numRuns: 2000 },
    )
    expect(open).toBeGreaterThan(50)
  })

  it('sees that an owner with most of the deals must have some of what was told', () => {
    const of = (owner: number): Member => ({ people: [owner], first: 0, last: 0 })
    const secrets = new OpenSecrets([of(1), of(1), of(1), of(1), of(2), of(3)], 1)
    expect(secrets.stayOpen([{ least: 2, most: 4 }], false)).toBe(true)
    expect(secrets.stayOpen([{ least: 3, most: 4 }], false)).toBe(false)
    expect(secrets.stayOpen([{ least: 1, most: 3 }], true)).toBe(false)
  })

  it('sees that two sets told one after the other fix the deal by which they differ', () => {
    const of = (owner: number, last: number): Member => ({ people: [owner], first: 0, last })
    const secrets = new OpenSecrets([of(1, 1), of(2, 1), of(3, 1), of(4, 0)], 2)
    expect(
      secrets.stayOpen(
        [
          { least: 2, most: 2 },
          { least: 1, most: 1 },
        ],
        false,
      ),
    ).toBe(false)
    expect(
      secrets.stayOpen(
        [
          { least: 1, most: 2 },
          { least: 1, most: 2 },
        ],
        false,
      ),
    ).toBe(true)
  })
})
