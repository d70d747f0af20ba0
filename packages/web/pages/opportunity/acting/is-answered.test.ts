import { expect, test } from 'vitest'
import { isAnswered } from './is-answered.ts'

const about = (id: string) => ({ opportunity: { id } })
const said = (id: string, kind: 'goOn' | 'help' | 'letGo' | 'headsUp') => ({
  ...about(id),
  said: { kind },
})

test('whether to stop is answered by what was said of the deal itself, until a flag asks anew', () => {
  expect(isAnswered('a', [], [])).toBe(false)
  expect(isAnswered('a', [said('b', 'goOn')], [])).toBe(false)
  expect(isAnswered('a', [said('a', 'help'), said('a', 'headsUp')], [])).toBe(false)
  expect(isAnswered('a', [said('a', 'goOn')], [about('b')])).toBe(true)
  expect(isAnswered('a', [said('a', 'letGo')], [])).toBe(true)
  expect(isAnswered('a', [said('a', 'goOn')], [about('a')])).toBe(false)
})
