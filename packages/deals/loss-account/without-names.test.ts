import { expect, test } from 'vitest'
import { withoutNames } from './without-names.ts'

test('names, amounts, dates and addresses are left out; the rest stays as it was', () => {
  const text =
    'Brightwater wanted SSO by 3 May 2026; Nadia Haddad offered 340,000 EUR and €20k off. Nadia wrote to jo@brightwater.example, see https://x.example/a. The pilot showed no gain in 2 weeks.'
  const told = withoutNames(text, ['Brightwater – renewal', 'Nadia Haddad'])
  expect(told).not.toMatch(/brightwater|nadia|haddad|340|EUR|€|20k|May|@|https/i)
  expect(told).toContain('The pilot showed no gain in 2 weeks.')
  expect(told).toContain('wanted SSO by …')
})

test('a name within a word is none', () => {
  expect(withoutNames('The market was early.', ['Mark', 'Earl'])).toBe('The market was early.')
})
