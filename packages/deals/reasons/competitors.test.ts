import { expect, test } from 'vitest'
import type { OpportunityRecord } from '../cohort/history-of.ts'
import { reasonsPage } from './reasons-page.ts'
import { some, truthOf } from './testing/losses.ts'

const pageOf = (records: readonly OpportunityRecord[]) => reasonsPage(truthOf(records))

/** Deals against a competitor: so many lost, so many won. */
const against = (competitor: string | null, lost: number, won: number) => [
  ...some(lost, '2024-05-01', { attributes: { Competitor: competitor } }),
  ...some(won, '2024-05-01', { stage: 'Won', attributes: { Competitor: competitor } }),
]

const alive = some(60, '2025-06-01', { attributes: { Competitor: 'Alpha' } }).map((record) => ({
  ...record,
  createdOn: '2024-11-01',
  changes: [],
  stage: 'Fit',
}))

test('how often deals against each are lost, beside those in which none was named', () => {
  const { competitors } = pageOf([
    ...against('Alpha', 160, 40),
    ...against('Beta', 52, 48),
    ...against('None', 100, 100),
    ...against(null, 50, 50),
    ...alive,
  ])
  expect(competitors.map(({ name, deals, of }) => [name, deals, of])).toEqual([
    ['Alpha', 160, 200],
    ['Beta', 52, 100],
  ])
  expect(competitors[0]?.beside).toMatchObject({ deals: 300, share: 0.5, differs: 'more' })
  expect(competitors[1]?.beside).toMatchObject({ differs: null })
  expect(competitors[0]?.text).toBe(
    '160 of 200 closed deals were lost, 80 % (74–85 %); 50 % of the 300 in which none was named. ' +
      'Taken alone, that is more often than chance would explain; the explorer shows where.',
  )
  expect(competitors[1]?.text).toContain('The difference is no larger than chance would make it.')
})

test('a column that is filled on losing says nothing, and that is said', () => {
  const page = pageOf([
    ...against('Alpha', 100, 0),
    ...against('Beta', 80, 2),
    ...against(null, 20, 150),
    ...alive,
  ])
  expect(page.competitors).toEqual([])
  expect(page.doubts.join(' ')).toContain(
    'Competitor tells nothing of how often deals against a competitor are lost: ',
  )
})

test('one whom fewer than three owners met, or few deals, is left out', () => {
  const few = some(30, '2024-05-01', {
    attributes: { Competitor: 'Gamma' },
    owners: ['A', 'B'],
  })
  const { competitors } = pageOf([
    ...against('Alpha', 60, 40),
    ...against('Beta', 5, 4),
    ...against('None', 60, 40),
    ...few,
    ...alive,
  ])
  expect(competitors.map(({ name }) => name)).toEqual(['Alpha'])
})

test('a mark that there is one names none, but is told as what it is', () => {
  const { competitors } = pageOf([...against('Yes', 60, 40), ...against('No', 60, 40), ...alive])
  expect(competitors.map(({ name }) => name)).toEqual(['Competitor: Yes'])
})

test('one whom one owner met takes the smallest other one with it, not those without any', () => {
  const solo = against('Solo Inc', 30, 20).map((record) => ({ ...record, owner: 'C' }))
  const { competitors } = pageOf([
    ...against('Alpha', 60, 40),
    ...against('Beta', 50, 40),
    ...against('None', 20, 20),
    ...solo,
    ...alive,
  ])
  expect(competitors.map(({ name, beside }) => [name, beside?.deals])).toEqual([['Alpha', 40]])
})
