import { expect, test } from 'vitest'
import { sayRoughly } from './say-roughly.ts'

test.each([
  [1, 'roughly 1'],
  [11, 'roughly 15'],
  [1_950, 'roughly 2,000'],
  [2_100, 'roughly 3,000'],
  [7_200, 'roughly 10,000'],
])('%i → %s', (value, said) => expect(sayRoughly(value)).toBe(said))
