import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Day, dayOfIso, isoOfDay } from '../shared/day.ts'
import type { Role } from './organisation.ts'
import { publishedDay } from './published-day.ts'
import { memberId, memberOf, organisationOf, viewerOf } from './testing/any-organisation.ts'
import { OPERATOR } from './viewer.ts'

const as = (...roles: Role[]) => viewerOf(organisationOf([memberOf(0, { roles })]), memberId(0))
const day = (iso: string): Day => dayOfIso(iso) ?? 0
const leaders = (newest: string, asked?: string) =>
  isoOfDay(publishedDay(as('leader'), asked === undefined ? undefined : day(asked), day(newest)))

test('who sees sums only is told of the last whole month', () => {
  expect(leaders('2026-06-17')).toBe('2026-05-31')
  expect(leaders('2026-06-30')).toBe('2026-06-30')
  expect(leaders('2026-06-17', '2026-02-28')).toBe('2026-02-28')
  expect(leaders('2026-06-17', '2024-02-28')).toBe('2024-01-31')
  expect(leaders('2026-06-17', '2024-02-29')).toBe('2024-02-29')
  expect(leaders('2026-01-30', '2025-12-31')).toBe('2025-12-31')
})

test('never of a month that is not over in the sources', () => {
  expect(leaders('2026-06-17', '2026-06-30')).toBe('2026-05-31')
  expect(leaders('2026-06-17', '2027-01-31')).toBe('2026-05-31')
})

test('it is the last of a month, and a later question never gives an earlier day', () => {
  const DAYS = fc.integer({ min: -10_000, max: 40_000 })
  fc.assert(
    fc.property(DAYS, DAYS, DAYS, (newest, one, other) => {
      const [early, late] = [Math.min(one, other), Math.max(one, other)].map((asked) =>
        publishedDay(as('admin'), asked, newest),
      )
      expect(early).toBeLessThanOrEqual(late ?? 0)
      expect(late).toBeLessThanOrEqual(Math.min(newest, Math.max(one, other)))
      expect(isoOfDay((early ?? 0) + 1)).toMatch(/-01$/)
    }),
  )
})

test('a manager of no team sees sums only, whatever their role is called', () => {
  expect(publishedDay(as('manager', 'leader'), 20_000, 20_600)).toBeLessThan(20_000)
})

test('everybody else gets the day that they ask for', () => {
  const team = { id: 1, name: 'North', parent: null, managers: [memberId(0)] }
  const manages = viewerOf(
    organisationOf([memberOf(0, { roles: ['leader'] })], [team]),
    memberId(0),
  )
  for (const viewer of [OPERATOR, as('rep'), as('leader', 'rep'), manages]) {
    expect(publishedDay(viewer, 20_000, 20_600)).toBe(20_000)
    expect(publishedDay(viewer, undefined, 20_600)).toBe(20_600)
  }
})
