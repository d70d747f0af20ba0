import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseWhere, whereId } from './where-id.ts'

const retail = { attribute: 'Industry', value: 'Retail' }
const partner = { attribute: 'LeadSource', value: 'Partner "A", Ltd' }

test('the same address in whichever order the conditions are given', () => {
  expect(whereId([retail])).toBe('[["Industry","Retail"]]')
  expect(whereId([partner, retail])).toBe(whereId([retail, partner]))
})

test('an address gives its conditions back, whatever the names', () => {
  const where = fc.uniqueArray(fc.record({ attribute: fc.string(), value: fc.string() }), {
    minLength: 1,
    maxLength: 3,
    selector: ({ attribute }) => attribute,
  })
  fc.assert(
    fc.property(where, (conditions) => {
      const id = whereId(conditions)
      expect(parseWhere(id)).toHaveLength(conditions.length)
      expect(whereId(parseWhere(id) ?? [])).toBe(id)
    }),
  )
})

test.each([
  '',
  'Retail',
  '{}',
  '[]',
  '[["Industry"]]',
  '[["Industry",1]]',
  '[["Industry","Retail","Media"]]',
  '[["Industry","Retail"],["Industry","Media"]]',
  '[["a","1"],["b","1"],["c","1"],["d","1"]]',
  '[["a","1"],7]',
])('%s is no address', (id) => expect(parseWhere(id)).toBeUndefined())
