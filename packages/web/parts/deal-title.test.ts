import { expect, test } from 'vitest'
import { dealTitle } from './deal-title.ts'

const deal = (name: string, account: string | null, stage: string | null = 'Suspect') =>
  dealTitle({
    id: '1',
    name,
    account,
    stage,
    amount: null,
    amounts: {},
    closeDate: null,
    createdAt: null,
  })

test.each([
  ['Halvorsen Marine – Analytics, 3 years', 'Halvorsen Marine', 'Analytics, 3 years · Suspect'],
  ['Halvorsen Marine - Analytics', 'Halvorsen Marine', 'Analytics · Suspect'],
  ['Halvorsen Marine', 'Halvorsen Marine', 'Suspect'],
])('an account before the name is told once: %s', (name, account, below) => {
  expect(deal(name, account)).toEqual({ title: account, below })
})

test('an account that only happens to begin the name stands apart', () => {
  expect(deal('Ardentia renewal', 'Ardent')).toEqual({
    title: 'Ardentia renewal',
    below: 'Ardent · Suspect',
  })
})

test('what is not known is left out', () => {
  expect(deal('Renewal 2026', null, null)).toEqual({ title: 'Renewal 2026', below: '' })
})
