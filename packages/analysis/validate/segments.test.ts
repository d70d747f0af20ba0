import { describe, expect, it } from 'vitest'
import { seededRandom } from '../array/random.ts'
import { findSegments } from '../subgroup/find-segments.ts'
import { rowsWhere, simulateCompany } from '../testing/simulate-company.ts'
import { alarmsAllowed } from './bar.ts'
import { judgeFindings } from './judge-findings.ts'

// What `npm run validate -w packages/analysis` measures in minutes, in seconds.

describe('findSegments on simulated companies', () => {
  it('is silent about companies in which nothing depends on anything', () => {
    let alarmed = 0
    for (const ownerEffect of [0, 0.6]) {
      for (let company = 0; company < 12; company++) {
        const seed = `null ${ownerEffect} ${company}`
        const { data } = simulateCompany({ seed, rows: 2_000, ownerEffect, planted: false })
        alarmed += Number(findSegments(data).confirmed.length > 0)
      }
    }
    expect(alarmed).toBeLessThanOrEqual(alarmsAllowed(24))
  })

  it('would cry wolf about owners if it did not compare within them', () => {
    const { data } = simulateCompany({
      seed: 'owners',
      rows: 20_000,
      ownerEffect: 1,
      planted: false,
    })
    const { attributes, outcome } = data
    expect(findSegments({ attributes, outcome }).confirmed.length).toBeGreaterThan(0)
    expect(findSegments(data).confirmed).toEqual([])
  })

  it('finds most planted causes as they are, and next to nothing else', () => {
    const company = simulateCompany({ seed: 'planted', rows: 30_000, ownerEffect: 0.3 })
    const { confirmed } = findSegments(company.data)
    const { right, wrong } = judgeFindings(
      company,
      confirmed.map(({ where }) => where),
    )
    expect(right).toBeGreaterThanOrEqual(8)
    expect(wrong.length).toBeLessThanOrEqual(1)
  })
})

describe('the judge', () => {
  const company = simulateCompany({ seed: 'judged', rows: 30_000 })
  const causes = company.planted.filter(({ kind }) => kind !== 'protective')

  it('gives every planted cause its due, and calls none of them false', () => {
    const all = company.planted.map(({ where }) => where)
    expect(judgeFindings(company, all)).toEqual({ right: causes.length, wrong: [] })
    expect(causes.length).toBeGreaterThanOrEqual(9)
    expect(judgeFindings(company, [])).toEqual({ right: 0, wrong: [] })
  })

  it('calls segments false that have nothing to do with losing', () => {
    const random = seededRandom('drawn blindly')
    const { attributes } = company.data
    const drawn = Array.from({ length: 200 }, () => {
      const attribute = random.below(attributes.length)
      return [{ attribute, value: random.below(attributes[attribute].values) }]
    }).filter((where) => rowsWhere(attributes, where).length > 200)
    const { wrong } = judgeFindings(company, drawn)
    expect(wrong.length / drawn.length).toBeGreaterThan(0.7)
  })

  it('does not count a cause as found under other conditions', () => {
    const joint = causes.find(({ where }) => where.length === 3)
    if (!joint) throw new Error('no cause of three conditions')
    expect(judgeFindings(company, [joint.where.slice(1)]).right).toBe(0)
  })
})

describe('simulateCompany', () => {
  it('makes the same company from the same seed, and another from another', () => {
    const [one, again, other] = ['a', 'a', 'b'].map((seed) =>
      simulateCompany({ seed, rows: 3_000 }),
    )
    expect(again.data).toEqual(one.data)
    const shape = ({ data }: typeof one) => data.attributes.map(({ values }) => values)
    expect(shape(other)).not.toEqual(shape(one))
  })

  it('hides a masked cause behind the other deals of its condition', () => {
    const { data, planted } = simulateCompany({ seed: 'masked', rows: 60_000 })
    const masked = planted.find(({ kind }) => kind === 'masked')
    if (!masked) throw new Error('no masked cause')
    const rate = (rows: Uint32Array) => {
      return rows.reduce((sum, row) => sum + data.outcome[row], 0) / rows.length
    }
    const parents = masked.where.map((one) => rate(rowsWhere(data.attributes, [one])))
    const all = rate(Uint32Array.from(data.outcome, (_, row) => row))
    expect(rate(masked.rows)).toBeGreaterThan(all + 0.08)
    expect(Math.min(...parents.map((parent) => Math.abs(parent - all)))).toBeLessThan(0.03)
  })
})
