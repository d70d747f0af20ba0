import { expect, test } from 'vitest'
import { sayShortly } from './say-shortly.ts'

test.each([
  ['Too few owners to say anything about this place.', 'too few owners'],
  ['Too few deals to say.', 'too few deals'],
  ['Not told: what deals of too few owners came to could be worked out from it.', 'not told'],
  ['', ''],
])('%s', (sentence, shortly) => {
  expect(sayShortly(sentence)).toBe(shortly)
})
