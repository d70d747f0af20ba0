import { csvLine } from '@closed-learned/deals'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAll, readText, temporaryFolder } from './testing/read-all.ts'

const file = temporaryFolder()

/** No text file can hold NUL, and a small one full of control characters looks binary. */
function writable(text: string): string {
  return text.replace(/\p{Cc}/gu, (char) => ('\t\r\n'.includes(char) ? char : ''))
}

const cell = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '|', '\n', '\r', "'", '=', 'a', ' ') }),
    fc.constantFrom('=1+1', '-5', '+49', '@x', '\tx', '\rx', "'x", '""', '', '\uFEFF', 'sep=;'),
  )
  .map(writable)

const table = fc.integer({ min: 1, max: 6 }).chain((width) =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 12,
  }),
)

describe('csvLine', () => {
  test('is safe to open in a spreadsheet', () => {
    expect(csvLine(['=1+1', '+1', '-1', '@a', '\tb', '\rc', 'd=e'])).toBe(
      "'=1+1,'+1,'-1,'@a,\"'\tb\",\"'\rc\",d=e\n",
    )
  })

  test('quotes what some delimiter or line end would cut', () => {
    expect(csvLine(['a,b', 'a;b', 'say "x"', 'two\nlines', 'plain'])).toBe(
      '"a,b","a;b","say ""x""","two\nlines",plain\n',
    )
  })

  test('reads back as it was written, from text', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 40 }), (rows, chunk) => {
        const { rows: read, broken } = readText(rows.map(csvLine).join(''), chunk)
        expect(broken).toEqual([])
        expect(read.map(({ cells }) => cells)).toEqual(rows)
      }),
      { numRuns: 500 },
    )
  })

  test('reads back as it was written, from a file whose delimiter is detected', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const filled = [['id', ...(rows[0] ?? []).slice(1)], ...rows]
        const { rows: read } = await readAll(file('t.csv', filled.map(csvLine).join('')))
        expect(read.map(({ cells }) => cells)).toEqual(filled)
      }),
      { numRuns: 200 },
    )
  })
})
