import { expect, test } from 'vitest'
import { asPlainName, isPlainName } from './plain-name.ts'

test.each([
  ['a name that turns round', 'Ann\u202Enimda'],
  ['an embedding', 'Ann\u202A'],
  ['an isolate', '\u2066Ann\u2069'],
  ['a line', 'Ann\r\nBcc: x@example.com'],
  ['another kind of line', 'Ann\u2028Ben'],
  ['a mark of direction', 'Ann\u200F'],
  ['nothing wide', 'An\u200Bn'],
  ['a soft hyphen', 'An\u00ADn'],
  ['a tag', 'Ann\u{E0041}'],
])('%s is no name, and is taken out of one', (_, name) => {
  expect(isPlainName(name)).toBe(false)
  expect(isPlainName(asPlainName(name))).toBe(true)
  expect(asPlainName(name)).toMatch(/An/)
})

test.each([
  'Ann',
  'José Ñuñez-O’Neil',
  '王小明',
  'نگار',
  'می\u200Cخواهم',
  'क्\u200Dष',
  '👩\u200D💻 Ada',
  'עמית',
])('%s is one, and stays as it is', (name) => {
  expect(isPlainName(name)).toBe(true)
  expect(asPlainName(name)).toBe(name)
})
