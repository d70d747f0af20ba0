import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as analysis from './index.ts'

// Every exported function shows one example in its docstring. Here they run: a line
// `expression // → value` must give that value, numbers rounded to four decimals.

const here = new URL('.', import.meta.url)
const sources = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && path.includes('/'))
  .map((path) => readFileSync(new URL(path, here), 'utf8'))
const docs = new Map(sources.flatMap(documentedFunctions))

function documentedFunctions(source: string): [name: string, doc: string][] {
  const pattern = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export function\*? (\w+)/g
  return [...source.matchAll(pattern)].map(([, doc, name]) => [name, doc.replace(/^ \* ?/gm, '')])
}

function run(example: string): { said: unknown; got: unknown; line: string }[] {
  const checks: { said: unknown; got: unknown; line: string }[] = []
  const check = (got: unknown, said: unknown, line: string) => checks.push({ got, said, line })
  const body = example.replace(/^(.+?)\s*\/\/ → (.+)$/gm, (line, code, said) => {
    return `check(${code}, ${said}, ${JSON.stringify(line)})`
  })
  new Function('check', ...Object.keys(analysis), `'use strict'\n${body}`)(
    check,
    ...Object.values(analysis),
  )
  return checks
}

function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 1e4) / 1e4 + 0
  if (ArrayBuffer.isView(value) && 'length' in value)
    return Array.from(value as Float64Array, rounded)
  return Array.isArray(value) ? value.map(rounded) : value
}

describe('documentation of the public functions', () => {
  const functions = Object.entries(analysis).filter(([, value]) => typeof value === 'function')
  it('finds functions', () => expect(functions.length).toBeGreaterThan(10))

  for (const [name] of functions) {
    it(`${name} says what it is, and its example runs`, () => {
      const doc = docs.get(name) ?? ''
      for (const part of ['**', '- In: ', 'Out: ', '- Errors: ', '- Cost: ', '- Source: ']) {
        expect(doc, `${name} has "${part}"`).toContain(part)
      }
      const examples = doc.split('@example\n').slice(1)
      expect(examples, `${name} has one example`).toHaveLength(1)
      const checks = run(examples[0])
      expect(checks.length, `${name} asserts something`).toBeGreaterThan(0)
      for (const { got, said, line } of checks) expect(rounded(got), line).toEqual(said)
    })
  }
})
