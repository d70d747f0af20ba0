import { expect, test } from 'vitest'
import { fileName } from './hand-over.ts'

test.each([
  ['How long until a deal is over', 'how-long-until-a-deal-is-over'],
  ['Größe × Branche: 3/4', 'größe-branche-3-4'],
  ['../../etc', 'etc'],
  ['…', 'chart'],
])('a file of %s is called %s', (title, name) => {
  expect(fileName(title)).toBe(name)
})
