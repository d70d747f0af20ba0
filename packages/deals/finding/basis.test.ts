import { seededRandom } from '@closed-learned/analysis'
import { describe, expect, test } from 'vitest'
import { basisOf, disagrees, isBound } from './basis.ts'
import { rowsIn } from './here.ts'
import { segmentQuestion } from './segment-question.ts'
import { tellFinding } from './tell-finding.ts'
import { closedCompany, evenly } from './testing/closed-company.ts'
import { conditionsFor, foundAt, searchThatFound } from './testing/test-of.ts'

const DEALS = 4000

/** Owners 0–3 lose 80 %, the others 40 %, wherever they sell; `regionOf` says where that is. */
function company(regionOf: (owner: number, draw: number) => string) {
  const random = seededRandom('bound')
  return segmentQuestion(
    closedCompany(DEALS, (i) => {
      const owner = random.below(8)
      return {
        closes: evenly(i, DEALS),
        stage: random.uniform() < (owner < 4 ? 0.8 : 0.4) ? 'Lost' : 'Won',
        owner: `owner ${owner}`,
        attributes: { Region: regionOf(owner, random.uniform()) },
      }
    }),
    'lost',
  )
}

const basisIn = (question: ReturnType<typeof company>) =>
  basisOf(question.data, rowsIn(question.data, conditionsFor(question, { Region: 'US' })))
const textIn = (question: ReturnType<typeof company>) =>
  tellFinding(question, searchThatFound({}), foundAt(question, { Region: 'US' })).text

describe('a place where others sell than elsewhere', () => {
  const apart = company((owner) => (owner < 4 ? 'US' : 'EMEA'))
  const nearly = company((owner, draw) => (owner < 4 === draw > 0.15 ? 'US' : 'EMEA'))

  test('without any contrast: it cannot be told apart from who sells there', () => {
    expect(basisIn(apart).information).toBe(0)
    expect(isBound(basisIn(apart))).toBe(true)
    expect(textIn(apart)).toMatch(
      /^For deals in the US no difference can be told apart from who sells there, and when: \d+ % .* of the others\.$/,
    )
  })

  test('with contrast: what these owners would come to anyway is told', () => {
    const basis = basisIn(nearly)
    expect(isBound(basis)).toBe(false)
    expect(disagrees(basis, false)).toBe(true)
    expect(basis.expected).toBeGreaterThan(0.7)
    expect(textIn(nearly)).toMatch(/; of the same owners and quarters 7\d % would be expected\.$/)
  })

  test('nothing is added where the same owners sell everywhere', () => {
    const mixed = company((_, draw) => (draw < 0.5 ? 'US' : 'EMEA'))
    expect(basisIn(mixed).information).toBeGreaterThan(0.8 * basisIn(mixed).plainInformation)
    expect(textIn(mixed)).toMatch(
      /no difference can be told: [\d.]+ % \(.*\) of .* of the others\.$/,
    )
  })
})
