import { expect, test } from 'vitest'
import { bandStart } from './band-start.ts'

test('bands stand in the order of their numbers, however they are written', () => {
  const inOrder = [
    ['1-49', '50-199', '200-999', '1000-4999', '5000-19999', '20000+'],
    ['< 50', '50 – 199', '200 to 999', '1,000+'],
    ['Under $10k', '$10k–$50k', '$50k - $1m', '> $1m'],
    ['1 to 10 employees', '11 to 50 employees', '51 or more employees'],
    ['0 %', '5 %', '10 %'],
  ]
  for (const values of inOrder) {
    const starts = values.map(bandStart)
    expect(starts).not.toContain(null)
    expect(starts).toEqual(starts.toSorted((a, b) => (a ?? 0) - (b ?? 0)))
    expect(new Set(starts).size).toBe(values.length)
  }
})

test('other values are no bands', () => {
  for (const value of ['Retail', 'SMB', '', 'Tier 1', '3M Company v2', '2024-01-31'])
    expect(bandStart(value)).toBeNull()
})
