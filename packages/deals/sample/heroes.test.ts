import { expect, test } from 'vitest'
import { HERO_OWNER } from './heroes.ts'
import { sampleCompany, sampleTruth } from './sample-company.ts'
import { rowsOf } from './testing/tables.ts'

const files = sampleCompany()
const users = new Map(rowsOf(files, 'User.csv').map((row) => [row('Id'), row('Name')]))
const truths = new Map(sampleTruth().map((truth) => [truth.id, truth]))

test.each([
  ['Halvorsen Marine – Analytics, 3 years', '184000', 'Suspect', 'buried'],
  ['Brightwater Clinics – Core, new', '61500', 'Proposal', 'buried'],
  ['Kestrel Logistics – Integration, expansion', '97000', 'Negotiation', 'stalled'],
  ['Ardent Foods – Forecast, 2 years', '240000', 'Verbal', 'longDated'],
])('%s, %s, stands in %s and is %s', (name, amount, stage, state) => {
  const deals = rowsOf(files, 'Opportunity.csv').filter((row) => row('Name') === name)
  expect(deals.length).toBe(1)
  const [deal] = deals
  expect(deal?.('Amount')).toBe(amount)
  expect(deal?.('StageName')).toBe(stage)
  expect(users.get(deal?.('OwnerId') ?? '')).toBe(HERO_OWNER)
  expect(truths.get(deal?.('Id') ?? '')?.state).toBe(state)
})
