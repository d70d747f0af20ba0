import { expect, test } from 'vitest'
import { historyOf } from '../cohort/history-of.ts'
import type { Noted } from './buying-side.ts'
import { withNoted } from './with-noted.ts'

const OWNERS = ['Kim', 'Lee', 'Ngo']
const history = historyOf(
  Array.from({ length: 12 }, (_, i) => ({
    id: `deal-${i}`,
    name: `Deal ${i}`,
    createdAt: '2026-01-05',
    stage: 'Proposal',
    owner: OWNERS[i % OWNERS.length] ?? '',
  })),
  { stages: { Proposal: 'open' } },
)
const NOTHING = { incumbent: '', otherSolutions: [], prerequisites: [] }
const noted = (row: number, more: Partial<Noted>): Noted => ({
  ...NOTHING,
  ...more,
  opportunity: history.key[row] ?? -1,
})
const namesOf = ({ attributes }: typeof history) => attributes.map(({ name }) => name)

test('what five deals of three owners have is an attribute; what fewer have is not', () => {
  const some = [0, 1, 2, 3, 4].map((row) => noted(row, { incumbent: 'Ledgerline' }))
  const told = withNoted(history, [...some, noted(5, { incumbent: 'Told of one alone' })])
  const [column] = told.attributes.slice(history.attributes.length)
  expect(column).toMatchObject({ name: 'Incumbent, as noted', meaning: 'incumbent' })
  expect(column?.values).toEqual(['Ledgerline'])
  expect(Array.from(column?.codes ?? [])).toEqual([0, 0, 0, 0, 0, ...Array(7).fill(-1)])
  expect(namesOf(withNoted(history, some.slice(0, 4)))).toEqual(namesOf(history))
})

test('many deals of one owner stay theirs', () => {
  const ofKim = [0, 3, 6, 9].map((row) => noted(row, { otherSolutions: ['Rivalry'] }))
  const ofLee = [1, 4].map((row) => noted(row, { otherSolutions: ['Rivalry'] }))
  expect(namesOf(withNoted(history, [...ofKim, ...ofLee]))).toEqual(namesOf(history))
})

test('one thing missing among several is missing, and one not known is not met', () => {
  const is = (row: number, ...states: ('met' | 'missing' | 'unknown')[]) =>
    noted(row, { prerequisites: states.map((each) => ({ is: each })) })
  const told = withNoted(history, [
    ...[0, 1, 2, 3, 4].map((row) => is(row, 'met', 'missing')),
    ...[5, 6, 7, 8, 9].map((row) => is(row, 'met', 'unknown')),
  ])
  expect(told.attributes.at(-1)?.values).toEqual(['Not all known', 'Some missing'])
})
