import { expect, test } from 'vitest'
import { type CausesGiven, causesOfTeam } from './causes-of-team.ts'

const rows = (month: string, causes: CausesGiven['causes'], authors: string): CausesGiven[] =>
  [...authors].map((author) => ({ month, author, causes }))
const MONTHS = ['2026-01', '2026-02', '2026-03']

test('months are joined until there are enough, and told once', () => {
  const given = [
    ...rows('2026-01', ['price'], 'aabb'),
    ...rows('2026-02', ['price'], 'ac'),
    ...rows('2026-02', ['timing'], 'aabbc'),
    ...rows('2026-03', ['unknown'], 'abc'),
  ]
  expect(causesOfTeam(given, MONTHS)).toEqual([
    { months: ['2026-01', '2026-02'], causes: ['price', 'timing'] },
  ])
  // What is learned later changes nothing of what was told.
  const later = [...given, ...rows('2026-03', ['price'], 'abcde')]
  expect(causesOfTeam(later, MONTHS)[0]).toEqual(causesOfTeam(given, MONTHS)[0])
})

test('what too few named is not told, nor what nearly all did', () => {
  const all = rows('2026-01', ['price'], 'aabbcc')
  expect(causesOfTeam(all, MONTHS)[0]?.causes).toEqual([])
  const few = [...all, ...rows('2026-01', ['timing'], 'abca')]
  expect(causesOfTeam(few, MONTHS)[0]?.causes).toEqual([])
  const two = [...rows('2026-01', ['price'], 'aabbab'), ...rows('2026-01', ['timing'], 'aabbcc')]
  expect(causesOfTeam(two, MONTHS)[0]?.causes).toEqual([])
  expect(causesOfTeam(rows('2026-01', ['price'], 'aaaabbbb'), MONTHS)).toEqual([])
})
