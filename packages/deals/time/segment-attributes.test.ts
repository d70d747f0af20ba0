import { expect, test } from 'vitest'
import type { History } from '../cohort/history.ts'
import { historyOf, type OpportunityRecord } from '../cohort/history-of.ts'
import { simulateCompany } from '../testing/simulate-company.ts'
import { namesColleagues } from './owner-like.ts'
import { segmentAttributes } from './segment-attributes.ts'

const DEALS = 200

function offered(
  attributesOf: (i: number) => Readonly<Record<string, string | null>>,
  change: (history: History) => History = (history) => history,
  ownerOf: (i: number) => string = (i) => `owner ${i % 9}`,
) {
  const records = Array.from(
    { length: DEALS },
    (_, i): OpportunityRecord => ({ id: `D${i}`, owner: ownerOf(i), attributes: attributesOf(i) }),
  )
  return segmentAttributes(
    change(
      historyOf(records, {
        stages: { Fit: 'open' },
        attributeMeanings: { Country: 'geography', Employees: 'sizeBand', Industry: 'vertical' },
      }),
    ),
  )
}

test('by meaning, then by name; each with how many values it has', () => {
  const attributes = offered((i) => ({
    Zone: `zone ${i % 3}`,
    Country: `country ${i % 4}`,
    Industry: i % 2 ? 'Retail' : null,
    Flag: i % 2 ? 'TRUE' : 'FALSE',
    Employees: `${i % 5}-9`,
  }))
  expect(attributes).toEqual([
    { name: 'Employees', meaning: 'sizeBand', values: 5 },
    { name: 'Country', meaning: 'geography', values: 4 },
    { name: 'Flag', meaning: 'other', values: 2 },
    { name: 'Zone', meaning: 'other', values: 3 },
  ])
})

test('two to fifty values; of bare numbers no more than twelve', () => {
  const attributes = offered((i) => ({
    one: 'same',
    two: `${i % 2}`,
    fifty: `v${i % 50}`,
    fiftyOne: `v${i % 51}`,
    twelve: `${(i % 12) * 1000}`,
    thirteen: `1,${100 + (i % 13)}.5`,
    bands: `${i % 13}-${(i % 13) + 1}`,
  }))
  expect(attributes.map(({ name }) => name)).toEqual(['bands', 'fifty', 'twelve', 'two'])
})

test('nothing that was left out for telling the outcome', () => {
  const leak = (history: History): History => ({
    ...history,
    attributes: history.attributes.map((attribute) => ({
      ...attribute,
      leftOut: attribute.name === 'Leak' ? 'known only when a deal closes' : null,
    })),
  })
  const attributes = offered((i) => ({ Leak: `${i % 2}`, Kept: `${i % 2}` }), leak)
  expect(attributes.map(({ name }) => name)).toEqual(['Kept'])
})

test.each([
  'Owner',
  'Opportunity_Owner__c',
  'OwnerId',
  'Sales Rep',
  'salesperson',
  'Account Executive',
  'Regional_Manager__c',
  'CreatedBy',
  'sales_agent',
  'Solution Engineer',
  'Assigned To',
  'AE',
  'user',
  'Verkäufer',
  'Vendeur',
])('"%s" names colleagues', (name) => expect(namesColleagues(name)).toBe(true))

test.each([
  'Ownership',
  'Region__c',
  'Buyer_Title__c',
  'Number of Users',
  'NumberOfAgents__c',
  'Agency Type',
  'Segment',
  'Report_Type',
  'Sales Channel',
])('"%s" does not', (name) => expect(namesColleagues(name)).toBe(false))

test('nothing whose values coincide with the owners, a few handovers aside', () => {
  const attributes = offered((i) => ({
    Desk: `desk ${i % 20 === 0 ? (i + 1) % 9 : i % 9}`,
    Team: `team ${(i % 9) % 3}`,
    Other: `other ${i % 7}`,
  }))
  expect(attributes.map(({ name }) => name)).toEqual(['Other', 'Team'])
})

test('an owner with nearly all deals does not make a lopsided attribute stand for owners', () => {
  const lopsided = (i: number) => ({ Type: i % 10 === 0 ? 'Renewal' : 'New' })
  const owner = (i: number) => (i % 20 === 3 ? 'second' : 'first')
  expect(offered(lopsided, undefined, owner)).toHaveLength(1)
})

test('a company without attributes has none to offer', () => {
  expect(segmentAttributes(simulateCompany({ seed: 'plain', deals: 20 }).history)).toEqual([])
})
