import { seededRandom, testSegment } from '@closed-learned/analysis'
import { describe, expect, test } from 'vitest'
import { segmentQuestion } from './segment-question.ts'
import { tellFinding } from './tell-finding.ts'
import { closedCompany, evenly } from './testing/closed-company.ts'
import { conditionsFor, foundAt, searchThatFound } from './testing/test-of.ts'

const DEALS = 5000

/** Retail that came by webinar is lost most; the rest of Retail is won more often than all else. */
function company(ownerOf: (retail: boolean, webinar: boolean, i: number) => string) {
  const random = seededRandom('masked')
  const truth = closedCompany(DEALS, (i) => {
    const [retail, webinar] = [random.uniform() < 0.3, random.uniform() < 0.4]
    const chance = retail ? (webinar ? 0.9 : 0.4) : 0.6
    return {
      closes: evenly(i, DEALS),
      stage: random.uniform() < chance ? 'Lost' : 'Won',
      owner: ownerOf(retail, webinar, random.below(1000)),
      attributes: {
        Industry: retail ? 'Retail' : `${['Media', 'Energy'][random.below(2)]}`,
        LeadSource: webinar ? 'Webinar' : 'Event',
      },
    }
  })
  return segmentQuestion(truth, 'lost')
}

const question = company((_retail, _webinar, i) => `owner ${i % 7}`)
const cause = { Industry: 'Retail', LeadSource: 'Webinar' }

describe('a place that stands out only apart from another', () => {
  const [retail, masked] = [foundAt(question, { Industry: 'Retail' }), foundAt(question, cause)]
  const search = searchThatFound({ confirmed: [masked, retail] })
  const told = tellFinding(question, search, retail)

  test('by itself shows nothing', () => expect(retail.pValue).toBeGreaterThan(0.001))

  test('is told without the deals of the other, and as sure as it is there', () => {
    expect(told.text).toMatch(
      /^Apart from the other places found here, Retail accounts are won more often: 6\d % /,
    )
    expect(told).toMatchObject({ kind: 'confirmed', direction: 'less' })
    expect(told.pValue).toBeLessThan(1e-6)
    expect(told.oddsRatio).toBeLessThan(0.6)
  })

  test('its counts stay those of the whole place', () => {
    expect(told.deals).toBe(retail.rows)
    expect(told.rate).toBeCloseTo(retail.rate ?? 0, 12)
  })

  test('the other, within it, is told as it is', () => {
    expect(tellFinding(question, search, masked).text).toMatch(
      /^Retail accounts that came by webinar are lost more often: 9\d % /,
    )
  })

  test('not where that would tell of few owners', () => {
    const few = company((isRetail, webinar, i) =>
      isRetail && webinar ? `owner ${i % 2}` : `owner ${i % 7}`,
    )
    const found = [foundAt(few, cause), foundAt(few, { Industry: 'Retail' })]
    for (const one of found)
      expect(tellFinding(few, searchThatFound({ confirmed: found }), one).text).not.toContain(
        'Apart',
      )
  })
})

describe('a place that was picked by hand', () => {
  const picked = (where: Record<string, string>) =>
    testSegment(question.data, conditionsFor(question, where))

  test('is confirmed where the whole search would have confirmed it', () => {
    const told = tellFinding(question, searchThatFound({}), picked(cause))
    expect(told).toMatchObject({ kind: 'confirmed', direction: 'more', explains: [] })
  })

  test('and says what explains it', () => {
    const confirmed = [foundAt(question, cause, [{ LeadSource: 'Webinar' }])]
    const told = tellFinding(
      question,
      searchThatFound({ confirmed }),
      picked({ LeadSource: 'Webinar' }),
    )
    expect(told.text).toMatch(/ Explained by: Retail accounts that came by webinar\.$/)
  })

  test('else no difference is claimed, nor since when', () => {
    const told = tellFinding(question, searchThatFound({}), picked({ Industry: 'Media' }))
    expect(told.text).toMatch(/^For Media accounts no difference can be told: \d+ % /)
    expect(told).toMatchObject({ kind: 'exploratory', since: null })
  })
})

test('what is held back from the search is not told of few owners', () => {
  const truth = closedCompany(DEALS, (i) => {
    const closes = evenly(i, DEALS)
    const retail = i % 5 === 0
    return {
      closes,
      stage: retail ? 'Lost' : i % 2 ? 'Lost' : 'Won',
      owner: retail && closes > 950 ? 'one' : `owner ${i % 7}`,
      attributes: { Industry: retail ? 'Retail' : 'Media' },
    }
  })
  const asked = segmentQuestion(truth, 'lost')
  const told = tellFinding(asked, searchThatFound({}), foundAt(asked, { Industry: 'Retail' }))
  expect(told.kind).toBe('confirmed')
  expect(told.lately).toBeNull()
})
