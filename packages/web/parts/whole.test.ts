import { expect, test } from 'vitest'
import { whole } from './whole.ts'

test('a number stays with its sign or unit', () => {
  expect(whole('27 % of 6.6 M USD, 3 Mondays')).toBe('27\u00a0% of 6.6\u00a0M USD, 3 Mondays')
})
