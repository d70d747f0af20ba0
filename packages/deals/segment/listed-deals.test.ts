import { findSegments, seededRandom } from '@closed-learned/analysis'
import { describe, expect, test } from 'vitest'
import { explorePage } from '../explore/explore-page.ts'
import { findingsPage } from '../finding/findings-page.ts'
import { segmentQuestion } from '../finding/segment-question.ts'
import { TREND_OUTCOMES } from '../report/trend-schemas.ts'
import { factsOf } from '../visibility/facts-of.ts'
import type { Member } from '../visibility/organisation.ts'
import {
  memberId,
  memberOf,
  organisationOf,
  viewerOf,
} from '../visibility/testing/any-organisation.ts'
import { withOtherFlags } from '../visibility/testing/with-other-flags.ts'
import { truthSeenBy } from '../visibility/truth-seen-by.ts'
import { findingPage } from './finding-page.ts'
import { madeCompany, searchedIn } from './testing/made-company.ts'

const WHERE = [
  { attribute: 'Industry', value: 'Retail' },
  { attribute: 'Lead Source', value: 'Partner' },
]

const made = madeCompany(3_000)
const operator = searchedIn(made)
const whole = operator.question.truth
const facts = factsOf(whole)
const people: Member[] = [
  memberOf(0, { team: 1 }),
  memberOf(1, { team: 1, roles: ['manager'] }),
  memberOf(2, { roles: ['leader'] }),
]
const [first = '', second = ''] = whole.cohort.history.owner.values
const organisation = organisationOf(
  people,
  [{ id: 1, name: 'North', parent: null, managers: [memberId(1)] }],
  { [first]: memberId(0), [second]: memberId(0) },
)
const question = { ...operator.question, truth: facts }
const pageFor = (n: number) => {
  const seen = truthSeenBy(whole, viewerOf(organisation, memberId(n)), () => true)
  const page = findingPage(question, operator.search, WHERE, seen)
  if (page === undefined) throw new Error('no such place')
  return page
}
const all = findingPage(operator.question, operator.search, WHERE)

/** Ids of the deals of the rep. */
const own = new Set(
  made.flatMap(({ id, owner }, n) =>
    owner === first || owner === second ? [id ?? `deal ${n}`] : [],
  ),
)

describe('an opened segment', () => {
  test('lists the deals that its reader may open, and says so', () => {
    for (const n of [0, 1]) {
      const { some, open, listed } = pageFor(n)
      const ids = [...some, ...open.some].map(({ opportunity }) => opportunity.id)
      expect(ids.length).toBeGreaterThan(10)
      expect(ids.filter((id) => !own.has(id))).toEqual([])
      expect(open.deals).toBe(open.some.length)
      expect(listed).toMatch(/^Listed are /)
    }
  })

  test('counts the closed ones as the CRM shows them to everybody', () => {
    expect([0, 1, 2].map((n) => pageFor(n).closed)).toEqual([all?.closed, all?.closed, all?.closed])
  })

  test('lists none to those who see sums only', () => {
    const { some, open, listed } = pageFor(2)
    expect([some, open.some]).toEqual([[], []])
    expect(open.deals).toBe(all?.open.deals)
    expect(listed).toBe(
      'A deal opens to its owner and the owner’s manager only; none here is open to you.',
    )
  })

  test('lists all to the operator, and says nothing of it', () => {
    expect(all?.listed).toBeNull()
    expect(all?.some).toHaveLength(50)
  })
})

test('what everybody is told of segments rests on no flag', () => {
  const other = withOtherFlags(
    whole,
    () => true,
    () => [],
    (row, what) => seededRandom(`${row} ${what}`).uniform(),
  )
  const told = [whole, other].map((truth) =>
    TREND_OUTCOMES.map((outcome) => {
      const asked = segmentQuestion(factsOf(truth), outcome)
      const search = findSegments(asked.data)
      const seen = truthSeenBy(truth, viewerOf(organisation, memberId(2)), () => true)
      return JSON.stringify([
        findingsPage(asked, search),
        explorePage(asked, search, ['Industry', 'Lead Source']),
        findingPage(asked, search, WHERE, seen),
      ])
    }),
  )
  expect(told[0]).toEqual(told[1])
})
