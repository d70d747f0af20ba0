import { describe, expect, test } from 'vitest'
import { NO_DECISION, WON } from '../cohort/endings.ts'
import { NO_DAY } from '../shared/day.ts'
import { type SegmentQuestion, segmentQuestion } from './segment-question.ts'
import { closedCompany, evenly, FIRST, type MadeDeal } from './testing/closed-company.ts'

const DEALS = 1200
const STAGES = ['Won', 'Lost', 'Lost', 'NoDecision'] as const

const plain = (i: number): MadeDeal => ({
  closes: evenly(i, DEALS),
  stage: STAGES[i % 4] ?? 'Lost',
  attributes: { Industry: i % 3 === 0 ? 'Retail' : i % 3 === 1 ? 'Media' : 'Energy' },
})
const company = closedCompany(DEALS, plain)

const valueAt = ({ attributes, data }: SegmentQuestion, name: string, row: number) => {
  const at = attributes.findIndex((one) => one.name === name)
  return attributes[at]?.values[data.attributes[at]?.codes[row] ?? -1]
}
const reasonFor = ({ leftOut }: SegmentQuestion, name: string) =>
  leftOut.find(({ attribute }) => attribute === name)?.reason

describe('which deals', () => {
  const question = segmentQuestion(company, 'lost')
  const { cohort } = company

  test('all closed deals, the newest quarter apart', () => {
    expect(question.lately.quarter).toBe('2024Q4')
    expect(question.rows.length + question.lately.rows.length).toBe(DEALS)
    const newest = Math.max(...Array.from(question.rows, (r) => cohort.closedOn[r] ?? 0))
    const oldest = Math.min(...Array.from(question.lately.rows, (r) => cohort.closedOn[r] ?? 0))
    expect(newest).toBeLessThan(oldest)
    expect(question.doubts.join(' ')).toContain('since 1 October 2024 are held back')
  })

  test('lost is closed and not won; no decision is among all closed', () => {
    const none = segmentQuestion(company, 'noDecision')
    for (const [n, row] of question.rows.entries()) {
      expect(question.data.outcome[n]).toBe(cohort.ending[row] === WON ? 0 : 1)
      expect(none.data.outcome[n]).toBe(cohort.ending[row] === NO_DECISION ? 1 : 0)
    }
  })

  test('two deals share a stratum exactly if they share owner and quarter', () => {
    const { strata, owners } = question.data
    const known = new Map<string, number>()
    for (const n of question.rows.keys()) {
      const key = `${owners?.[n]} ${question.quarters[question.quarter[n] ?? -1]}`
      expect(known.get(key) ?? strata?.[n]).toBe(strata?.[n])
      known.set(key, strata?.[n] ?? -1)
    }
    expect(new Set(known.values()).size).toBe(known.size)
  })

  test('open and gone deals are not looked at', () => {
    const truth = closedCompany(DEALS, (i) => (i % 10 === 0 ? { stage: 'Fit' } : plain(i)))
    const { rows, lately } = segmentQuestion(truth, 'lost')
    expect(rows.length + lately.rows.length).toBe(DEALS * 0.9)
  })
})

describe('lost late', () => {
  const late = (i: number): MadeDeal => {
    const closes = 400 + evenly(i, DEALS) / 2
    const band = i % 2 ? 'small' : 'large'
    const took = (i % 2 ? 10 : 100) + ((i >> 1) % 100)
    return {
      closes,
      stage: 'Lost',
      attributes: { Price_Band: band, Zone: `${i % 5}` },
      more: { createdOn: FIRST + closes - took },
    }
  }
  const share = ({ data }: SegmentQuestion) =>
    data.outcome.reduce((sum, happened) => sum + happened, 0) / data.outcome.length

  test('later than 60 % of its price band', () => {
    const truth = closedCompany(DEALS, late, { Price_Band: 'priceBand' })
    const question = segmentQuestion(truth, 'slow')
    expect(share(question)).toBeCloseTo(0.4, 1)
    const { codes = [] } = question.data.attributes[0] ?? {}
    for (const band of [0, 1]) {
      const own = Array.from(question.rows.keys()).filter((n) => codes[n] === band)
      const happened = own.filter((n) => question.data.outcome[n] === 1).length
      expect(happened / own.length).toBeCloseTo(0.4, 1)
    }
    expect(question.doubts[0]).toBe(
      'Lost late is what took longer than 60 % of the lost deals of the same Price Band.',
    )
  })

  test('without a price band or an amount, than 60 % of all', () => {
    const truth = closedCompany(DEALS, late)
    const question = segmentQuestion(truth, 'slow')
    expect(share(question)).toBeCloseTo(0.4, 1)
    expect(question.doubts[0]).toBe('Lost late is what took longer than 60 % of the lost deals.')
  })

  test('won deals and such without a day of creation are not looked at', () => {
    const truth = closedCompany(DEALS, (i) => ({
      ...late(i),
      stage: i % 3 ? 'Lost' : 'Won',
      more: i % 3 === 1 ? { createdOn: NO_DAY } : (late(i).more ?? {}),
    }))
    const { rows, lately, doubts } = segmentQuestion(truth, 'slow')
    expect(rows.length + lately.rows.length).toBe(DEALS / 3)
    for (const row of [...rows, ...lately.rows])
      expect(truth.cohort.createdOn[row]).not.toBe(NO_DAY)
    expect(doubts).toContain('400 lost deals do not tell how long losing took; left out here.')
  })

  test('fifths of the amount, each currency apart', () => {
    const truth = closedCompany(DEALS, (i) => ({
      ...late(i),
      attributes: {},
      more: {
        ...late(i).more,
        amount: i % 2 ? 1_000 + i : 1_000_000 + i,
        currency: i % 2 ? 'USD' : 'JPY',
      },
    }))
    const question = segmentQuestion(truth, 'slow')
    for (const parity of [0, 1]) {
      const own = Array.from(question.rows.keys()).filter(
        (n) => (question.rows[n] ?? 0) % 2 === parity,
      )
      const happened = own.filter((n) => question.data.outcome[n] === 1).length
      expect(happened / own.length).toBeGreaterThan(0.3)
      expect(happened / own.length).toBeLessThan(0.5)
    }
  })
})

describe('values', () => {
  test('as they stood on the day before closing, whatever closing wrote', () => {
    const truth = closedCompany(DEALS, (i) => {
      const closes = evenly(i, DEALS)
      const before = i % 2 ? 'Retail' : 'Media'
      const change = { field: 'attribute' as const, attribute: 'Industry' }
      return {
        ...plain(i),
        attributes: { Industry: 'Closed' },
        more: {
          changes: [
            { ...change, on: FIRST + closes - 20, before: null, after: before },
            { ...change, on: FIRST + closes, before, after: 'Closed' },
          ],
        },
      }
    })
    const question = segmentQuestion(truth, 'lost')
    const index = (n: number) => truth.cohort.index[question.rows[n] ?? 0] ?? 0
    for (const n of question.rows.keys())
      expect(valueAt(question, 'Industry', n)).toBe(index(n) % 2 ? 'Retail' : 'Media')
    expect(question.doubts.join(' ')).not.toContain('no history')
  })

  test('without a history the current ones, and that is said once', () => {
    const question = segmentQuestion(company, 'lost')
    expect(question.doubts.filter((doubt) => doubt.includes('no history'))).toEqual([
      '1 attribute has no history: the current value stands for the day before closing.',
    ])
  })

  test('the frequent ones first; a deal without a value has none of the codes', () => {
    const truth = closedCompany(DEALS, (i) => ({
      ...plain(i),
      attributes: { Zone: ['a', 'b', 'c', 'a', 'b', 'a', null][Math.floor(i / 4) % 7] ?? null },
    }))
    const question = segmentQuestion(truth, 'lost')
    expect(question.attributes[0]?.values).toEqual(['a', 'b', 'c'])
    const { codes = [], values } = question.data.attributes[0] ?? {}
    expect(values).toBe(3)
    expect(Array.from(codes).some((code) => code >= 3)).toBe(true)
  })
})

describe('what is left out, and why', () => {
  const withAttributes = (attributesOf: (i: number) => Record<string, string | null>) =>
    segmentQuestion(
      closedCompany(DEALS * 1.5, (i) => ({
        ...(i < DEALS ? plain(i) : { stage: 'Fit' as const }),
        attributes: attributesOf(i),
      })),
      'lost',
    )

  test.each([
    ['Owner_Name', (i: number) => `o${i % 3}`, 'it names colleagues'],
    ['Rep_Confidence__c', (i: number) => `${i % 3}`, 'guess at how a deal will end'],
    ['Desk', (i: number) => `desk ${i % 7}`, 'coincide with the owners'],
    ['Same', () => 'same', 'all closed deals that have a value have the same'],
    ['Serial', (i: number) => `S${i}`, 'stand in a few deals only'],
    ['Revenue', (i: number) => `${1000 + (i % 40)}.5`, 'not cut into bands'],
    ['Win_Probability', (i: number) => `${i % 3}0 %`, 'guess at how a deal will end'],
    ['Why_lost_reason', (i: number) => `r${i % 3}`, 'names the reason of a loss'],
    ['Result', (i: number) => (i < DEALS ? STAGES[i % 4] : 'running'), 'known only when'],
  ] as const)('%s', (name, cellOf, reason) => {
    const question = withAttributes((i) => ({ [name]: cellOf(i) ?? null, Kept: `k${i % 5}` }))
    expect(question.attributes.map((one) => one.name)).toEqual(['Kept'])
    expect(reasonFor(question, name)).toContain(reason)
  })

  test('what the import found to be known only at closing', () => {
    const leak = 'known only when a deal closes: filled in 80 % of closed and 0 % of open deals'
    const truth = closedCompany(DEALS, plain, {}, (history) => ({
      ...history,
      attributes: history.attributes.map((one) => ({ ...one, leftOut: leak })),
    }))
    const question = segmentQuestion(truth, 'lost')
    expect(question.attributes).toEqual([])
    expect(question.leftOut).toEqual([{ attribute: 'Industry', reason: leak }])
  })

  test('a competitor in a column of its own is looked at, unless losing fills it in', () => {
    const named = (i: number, lost: boolean) => (lost || i % 5 === 0 ? `rival ${i % 3}` : null)
    const asked = (competitorOf: (i: number) => string | null) =>
      segmentQuestion(
        closedCompany(DEALS, (i) => ({ ...plain(i), more: { competitor: competitorOf(i) } })),
        'lost',
      )
    expect(asked((i) => named(i, true)).attributes.map(({ name }) => name)).toContain('Competitor')
    const leaking = asked((i) => named(i, i % 4 !== 0))
    expect(leaking.attributes.map(({ name }) => name)).not.toContain('Competitor')
    expect(reasonFor(leaking, 'Competitor')).toContain('whether it is filled goes with the outcome')
  })

  test('many values are welcome where most deals have a frequent one', () => {
    const many = withAttributes((i) => ({
      City: i % 3 ? `city ${i % 20}` : `village ${i}`,
    }))
    expect(many.attributes[0]?.values).toHaveLength(255)
    expect(many.doubts.join(' ')).toContain('the 120 with most deals are looked at')
  })
})

describe('what little data tells', () => {
  test('no deal at all', () => {
    const question = segmentQuestion(
      closedCompany(0, () => ({})),
      'lost',
    )
    expect(question).toMatchObject({ attributes: [], leftOut: [], lately: { quarter: '' } })
    expect(question.data.outcome).toHaveLength(0)
  })

  test('60 deals: no quarter is held back, and that is said', () => {
    const question = segmentQuestion(closedCompany(60, plain), 'slow')
    expect(question.lately.rows).toHaveLength(0)
    expect(question.doubts.join(' ')).toContain('No quarter has enough deals to be held back')
  })

  test('without owners deals are compared within a quarter, and the floor cannot be held', () => {
    const truth = closedCompany(DEALS, (i) => ({ ...plain(i), owner: null }))
    const { data, doubts, quarter } = segmentQuestion(truth, 'lost')
    expect(data.owners).toBeUndefined()
    expect(new Set(data.strata).size).toBe(new Set(quarter).size)
    expect(doubts.join(' ')).toContain('Owners are not recorded')
  })
})
