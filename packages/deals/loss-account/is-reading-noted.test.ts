import { expect, test } from 'vitest'
import { isReadingNoted } from './is-reading-noted.ts'

const [open, inConfidence] = [{ inConfidence: false }, { inConfidence: true }]

test('a reading is noted unless all that its reader gave is in confidence', () => {
  expect(isReadingNoted([])).toBe(true)
  expect(isReadingNoted([open])).toBe(true)
  expect(isReadingNoted([inConfidence, open])).toBe(true)
  expect(isReadingNoted([inConfidence])).toBe(false)
  expect(isReadingNoted([inConfidence, inConfidence])).toBe(false)
})
