import { findSegments, seededRandom } from '@closed-learned/analysis'
import { describe, expect, test } from 'vitest'
import { borneOut } from './borne-out.ts'
import { segmentQuestion } from './segment-question.ts'
import { closedCompany, FIRST, LAST, type MadeDeal } from './testing/closed-company.ts'

const DEALS = 6_000

/** A company whose losses come within two months and whose wins take three to nine. */
function company(
  deal: (day: number, lost: boolean, draw: () => number) => MadeDeal['attributes'],
  lossAt = (_: string) => 0.65,
) {
  const random = seededRandom(5)
  const draw = () => random.uniform()
  return closedCompany(DEALS, (i) => {
    const day = Math.floor((i * (LAST - FIRST)) / DEALS)
    const kind = draw() < 0.3 ? 'A' : 'B'
    const lost = draw() < lossAt(kind)
    const ends = day + (lost ? 10 + 50 * draw() : 90 + 180 * draw())
    const attributes = { Kind: kind, ...deal(day, lost, draw) }
    const created = { owner: `owner ${i % 7}`, attributes, more: { createdOn: FIRST + day } }
    return ends < LAST - FIRST
      ? { ...created, closes: Math.floor(ends), stage: lost ? 'Lost' : 'Won' }
      : { ...created, stage: 'Fit' }
  })
}

function places(truth: ReturnType<typeof closedCompany>) {
  const question = segmentQuestion(truth, 'lost')
  const search = findSegments(question.data)
  const told = (found: typeof search.confirmed) =>
    found.map(({ where }) =>
      where.map(({ attribute, value }) => {
        const { name, values } = question.attributes[attribute] ?? { name: '', values: [] }
        return `${name}: ${values[value]}`
      }),
    )
  return { found: told(search.confirmed), left: told(borneOut(question, search).confirmed) }
}

describe('what is left of a search', () => {
  test('nothing of what is only new, though its wins are still to come', () => {
    const { found, left } = places(
      company((day) => ({ Product: day > LAST - FIRST - 360 && day % 2 === 0 ? 'New' : 'Old' })),
    )
    expect(found.flat().join()).toContain('Product')
    expect(left).toEqual([])
  })

  test('nothing of a column that is filled in rather on lost deals', () => {
    const { found, left } = places(
      company((_day, lost, draw) => ({
        Note: draw() < (lost ? 0.85 : 0.7) ? (draw() < 0.5 ? 'Yes' : 'No') : null,
      })),
    )
    expect(found.flat().join()).toContain('Note')
    expect(left).toEqual([])
  })

  test('all of what makes a difference', () => {
    const { found, left } = places(
      company(
        () => ({}),
        (kind) => (kind === 'A' ? 0.8 : 0.6),
      ),
    )
    expect(left).toEqual([['Kind: A']])
    expect(found).toEqual(left)
  })
})
