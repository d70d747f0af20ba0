import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compare } from './compare.ts'
import { families } from './families.ts'

const folder = new URL('../reference/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))

describe('the public functions agree with R', () => {
  it('has reference numbers to read', () => {
    expect(files).toContain('kaplan_meier.json')
  })
  for (const file of files) {
    const { fixture, tolerance, cases } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
    for (const { id, input, expected } of cases) {
      it(`${fixture} ${id}`, () => {
        const family = families[fixture]
        const { worst, passes } = compare(family.run(input, id) ?? {}, expected, {
          ...family,
          tolerance,
        })
        expect(passes, `worst ${worst}`).toBe(true)
      })
    }
  }
})
