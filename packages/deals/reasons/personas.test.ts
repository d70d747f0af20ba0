import { expect, test } from 'vitest'
import type { OpportunityRecord } from '../cohort/history-of.ts'
import { reasonsPage } from './reasons-page.ts'
import { some, truthOf } from './testing/losses.ts'

const personasIn = (records: readonly OpportunityRecord[]) => reasonsPage(truthOf(records)).personas

const withTitle = (title: string, lost: number, won: number, name = 'Title') => [
  ...some(lost, '2024-05-01', { attributes: { [name]: title } }),
  ...some(won, '2024-05-01', { stage: 'Won', attributes: { [name]: title } }),
]

test('a title that is lost more often than the others is told, and only that', () => {
  const personas = personasIn([
    ...withTitle('CFO', 100, 100),
    ...withTitle('HR Manager', 90, 10),
    ...withTitle('CIO', 52, 48),
  ])
  expect(personas.map(({ name, deals, of }) => [name, deals, of])).toEqual([
    ['HR Manager', 90, 100],
    ['CFO', 100, 200],
    ['CIO', 52, 100],
  ])
  expect(personas[0]?.beside).toMatchObject({ deals: 300, differs: 'more' })
  expect(personas.map(({ beside }) => beside?.differs)).toEqual(['more', null, null])
  expect(personas[1]?.text).toContain(
    'With “HR Manager” set apart, chance explains the difference.',
  )
  expect(personas[0]?.text).toBe(
    '90 of 100 closed deals were lost, 90 % (83–94 %); 51 % of the 300 with another title. ' +
      'Taken alone, that is more often than chance would explain; the explorer shows where.',
  )
})

test('what stands for few accounts may be one person, and an address is', () => {
  const one = withTitle('Anna Example', 20, 20).map((record) => ({ ...record, account: 'Acme' }))
  const personas = personasIn([
    ...one,
    ...withTitle('anna@example.com', 20, 20),
    ...withTitle('CFO', 40, 40),
    ...withTitle('CIO', 40, 40),
  ])
  expect(personas.map(({ name }) => name)).toEqual(['CFO', 'CIO'])
})

test('many different titles are told by their class', () => {
  const many = Array.from({ length: 60 }, (_, i) =>
    withTitle(`${i % 2 === 0 ? 'Director of' : 'Engineer for'} matter ${i}`, 20, 10),
  ).flat()
  expect(personasIn(many).map(({ name, of }) => [name, of])).toEqual([
    ['Directors and heads', 900],
    ['Specialists', 900],
  ])
})

test('with two columns of titles each says which', () => {
  const personas = personasIn([
    ...withTitle('CFO', 30, 20),
    ...withTitle('CIO', 30, 20),
    ...withTitle('Champion', 30, 20, 'Role'),
    ...withTitle('Blocker', 30, 20, 'Role'),
  ])
  expect(personas.map(({ name }) => name).sort()).toEqual([
    'Role: Blocker',
    'Role: Champion',
    'Title: CFO',
    'Title: CIO',
  ])
})

test('a title of one owner takes the smallest other one with it', () => {
  const knitting = withTitle('Chief Knitting Officer', 20, 20).map((r) => ({ ...r, owner: 'C' }))
  const personas = personasIn([
    ...withTitle('CFO', 60, 60),
    ...withTitle('CIO', 50, 50),
    ...withTitle('COO', 40, 40),
    ...knitting,
  ])
  expect(personas.map(({ name, of }) => [name, of])).toEqual([
    ['CFO', 120],
    ['CIO', 100],
  ])
  expect(personas.map(({ beside }) => beside?.deals)).toEqual([220, 240])
})

test('where the deals without a title are of one owner, none but told titles are compared', () => {
  const untitled = some(30, '2024-05-01', { owners: ['A'] })
  const personas = personasIn([
    ...withTitle('CFO', 60, 60),
    ...withTitle('CIO', 50, 50),
    ...withTitle('COO', 40, 40),
    ...untitled,
  ])
  expect(personas.map(({ name, beside }) => [name, beside?.deals])).toEqual([
    ['CFO', 100],
    ['CIO', 120],
  ])
})
