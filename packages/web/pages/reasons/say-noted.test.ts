import type { ReasonTold } from '@closed-learned/deals'
import { expect, test } from 'vitest'
import { isNoted, sayNothingNoted } from './say-noted.ts'

const reason = (given: Partial<ReasonTold> = {}): ReasonTold => ({
  name: 'Price',
  deals: 40,
  of: 100,
  share: 0.4,
  interval: [0.31, 0.5],
  trend: [],
  movement: null,
  pValue: 0.6,
  text: '',
  ...given,
})
const beside = { deals: 300, share: 0.5, differs: null, pValue: 0.4 }

test('what moves is noted, and what differs from the others', () => {
  expect(isNoted(reason())).toBe(false)
  expect(isNoted(reason({ beside }))).toBe(false)
  expect(isNoted(reason({ movement: 'new' }))).toBe(true)
  expect(isNoted(reason({ beside: { ...beside, differs: 'more' } }))).toBe(true)
})

test('nothing is called steady that could not be tested', () => {
  const untested = reason({ pValue: null })
  expect(sayNothingNoted('stated reasons', [untested])).toMatch(/^Not enough to tell/)
  expect(sayNothingNoted('stated reasons', [reason(), untested])).toBe(
    'None of the 2 stated reasons moves more than chance explains.',
  )
  expect(sayNothingNoted('named competitors', [reason({ pValue: null, beside })])).toBe(
    'Of the named competitors only one is told; it differs or moves no more than chance explains.',
  )
})
