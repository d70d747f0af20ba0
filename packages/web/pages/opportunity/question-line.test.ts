import { expect, test } from 'vitest'
import { questionLine } from './question-line.ts'

const deal = {
  id: '006A',
  name: 'Analytics, 3 years',
  account: 'Halvorsen Marine',
  stage: 'Suspect',
  amount: 184_000,
  amounts: { USD: 184_000 },
  closeDate: null,
  createdAt: null,
}

test('account, name, amount and stage', () => {
  expect(questionLine(deal)).toBe(
    'Halvorsen Marine · Analytics, 3 years · 184,000\u00a0USD · Suspect',
  )
})

test('a name that begins with the account stands alone', () => {
  expect(questionLine({ ...deal, name: 'halvorsen marine - Analytics' })).toBe(
    'halvorsen marine - Analytics · 184,000\u00a0USD · Suspect',
  )
})

test('what is not known is left out', () => {
  expect(questionLine({ ...deal, account: null, amount: null, amounts: {}, stage: null })).toBe(
    'Analytics, 3 years',
  )
  expect(questionLine({ ...deal, name: '', amounts: { XXX: 9_500.4 } })).toBe(
    'Halvorsen Marine · 9,500 · Suspect',
  )
})
