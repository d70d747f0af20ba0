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

describe('a place that clearly goes the other way by itself', () => {
  /** Webinars of Retail make up most of it; `chances`: of those, of the rest of Retail, of all else. */
  function mixed(chances: readonly [number, number, number], webinars: number) {
    const random = seededRandom('other way')
    const truth = closedCompany(DEALS, (i) => {
      const [retail, webinar] = [random.uniform() < 0.3, random.uniform() < webinars]
      const chance = retail ? (webinar ? chances[0] : chances[1]) : chances[2]
      return {
        closes: evenly(i, DEALS),
        stage: random.uniform() < chance ? 'Lost' : 'Won',
        owner: `owner ${random.below(7)}`,
        attributes: {
          Industry: retail ? 'Retail' : `${['Media', 'Energy'][random.below(2)]}`,
          LeadSource: webinar ? 'Webinar' : 'Event',
        },
      }
    })
    return segmentQuestion(truth, 'lost')
  }

  test('is told apart from the others, the quarter that was held back too', () => {
    const asked = mixed([0.98, 0.15, 0.6], 0.65)
    const [whole, within] = [foundAt(asked, { Industry: 'Retail' }), foundAt(asked, cause)]
    expect(whole).toMatchObject({ direction: 'more' })
    expect(whole.pValue).toBeLessThan(1e-6)
    const less = { ...whole, direction: 'less' as const }
    const told = tellFinding(asked, searchThatFound({ confirmed: [within, less] }), less)
    expect(told.text).toMatch(
      /^Apart from the other places found here, Retail accounts are won more often: 8\d % /,
    )
    expect(told).toMatchObject({ direction: 'less', lately: { holds: true } })
    expect(told.oddsRatio).toBeLessThan(0.5)
    expect(told.lately?.value).toBeLessThan(0.4)
    const again = testSegment(asked.data, less.where)
    expect(tellFinding(asked, searchThatFound({ confirmed: [within, less] }), again)).toEqual(told)
  })

  test('where no counts can show it, the others are named, and no odds ratio contradicts', () => {
    const asked = mixed([0.4, 0.1, 0.65], 0.7)
    const [whole, within] = [foundAt(asked, { Industry: 'Retail' }), foundAt(asked, cause)]
    expect(within).toMatchObject({ direction: 'less' })
    expect(within.pValue).toBeLessThan(1e-6)
    const more = { ...within, direction: 'more' as const, conditionalPValue: 1e-9 }
    const told = tellFinding(asked, searchThatFound({ confirmed: [whole, more] }), more)
    expect(told.text).toMatch(
      /^Retail accounts that came by webinar are lost more often than the other places found here would explain: 4\d % \(\d+–\d+\) of [\d,]+ deals were lost, 5\d % of the others\.$/,
    )
    expect(told).toMatchObject({
      direction: 'more',
      oddsRatio: null,
      pValue: 1e-9,
      since: null,
      lately: null,
      toKnowMore: null,
    })
  })
})

describe('a place that was picked by hand', () => {
  const picked = (where: Record<string, string>) =>
    testSegment(question.data, conditionsFor(question, where))

  test('is never confirmed, however small its p: only what the search lists is', () => {
    const told = tellFinding(question, searchThatFound({}), picked(cause))
    expect(told).toMatchObject({
      kind: 'exploratory',
      direction: 'more',
      explains: [],
      since: null,
    })
    expect(told.text).toMatch(
      /^Taken by itself, Retail accounts that came by webinar are lost more often: 9\d % .* The search as a whole does not confirm it\.$/,
    )
  })

  test('and says what makes it stand out', () => {
    const at = { LeadSource: 'Webinar' }
    const told = (explains: Record<string, string>[]) =>
      tellFinding(
        question,
        searchThatFound({ confirmed: [foundAt(question, cause, explains)] }),
        picked(at),
      ).text
    expect(told([at])).toMatch(
      /^Taken by itself, .* It stands out only because of Retail accounts that came by webinar\.$/,
    )
    expect(told([])).toMatch(
      / does not confirm it: beside the places found, .* no more than chance explains\.$/,
    )
  })

  test('of the list of what is worth a look nothing is confirmed', () => {
    const one = foundAt(question, cause)
    const told = tellFinding(question, searchThatFound({ exploratory: [one] }), one)
    expect(one.pValue).toBeLessThan(1e-6)
    expect(told.kind).toBe('exploratory')
    expect(told.text).toMatch(/^Retail accounts that came by webinar seem to be lost more often/)
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
  const retail = foundAt(asked, { Industry: 'Retail' })
  const told = tellFinding(asked, searchThatFound({ confirmed: [retail] }), retail)
  expect(told.kind).toBe('confirmed')
  expect(told.lately).toBeNull()
})
