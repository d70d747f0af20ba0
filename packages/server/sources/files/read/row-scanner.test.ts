import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readText } from './testing/read-all.ts'

const UNCLOSED = 'a quote is opened and not closed'

function cellsOf(text: string, delimiter = ','): string[][] {
  return readText(text, undefined, delimiter).rows.map(({ cells }) => cells)
}

describe('rows', () => {
  test.each([
    [
      'plain',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'no line end at the end',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['an empty line is a row of one empty cell', 'a\n\nb\n', [['a'], [''], ['b']]],
    [
      'CR alone',
      'a,b\rc,d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['every line end at once', 'a\nb\rc\r\nd', [['a'], ['b'], ['c'], ['d']]],
    ['ragged', 'a,b,c\nd\ne,f,g,h\n', [['a', 'b', 'c'], ['d'], ['e', 'f', 'g', 'h']]],
    [
      'empty cells',
      ',,\n"",,""\n',
      [
        ['', '', ''],
        ['', '', ''],
      ],
    ],
    ['quoted delimiter and newline', '"a,b","c\nd"\n', [['a,b', 'c\nd']]],
    ['doubled quotes', '"say ""x""",""""\n', [['say "x"', '"']]],
    ['a quote amid a cell is itself', '5" pipe,a"b"c\n', [['5" pipe', 'a"b"c']]],
    ['a quote forgotten to double', '"Acme "Best" Corp",5\n', [['Acme "Best" Corp', '5']]],
    ['the same at the end', '"Acme "Best"",5\n', [['Acme "Best"', '5']]],
    [
      'with a delimiter in between',
      '"Acme "Best, Inc" Corp",5\n',
      [['Acme "Best, Inc" Corp', '5']],
    ],
    ['spaces behind a quote', '"a" ,"b"  \n', [['a', 'b']]],
    ['spaces elsewhere stay', ' a , b\n', [[' a ', ' b']]],
    ['a guard is dropped', `'=1+1,"'-5",'x,o'y\n`, [['=1+1', '-5', 'x', "o'y"]]],
    ['one guard only', "''x\n", [["'x"]]],
  ])('%s', (_name, text, cells) => {
    expect(cellsOf(text)).toEqual(cells)
  })

  test('lines are physical ones, and a row begins where its first cell does', () => {
    const { rows } = readText('h\r\n"a\r\nb\nc\rd",1\r\n\r\nz\n')
    expect(rows).toEqual([
      { line: 1, cells: ['h'] },
      { line: 2, cells: ['a\r\nb\nc\rd', '1'] },
      { line: 6, cells: [''] },
      { line: 7, cells: ['z'] },
    ])
  })

  test('the line that tells Excel the delimiter is none of the rows, but counts', () => {
    expect(readText('sep=;\r\na;b\r\n', undefined, ';').rows).toEqual([
      { line: 2, cells: ['a', 'b'] },
    ])
  })
})

describe('an unclosed quote', () => {
  const others = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => `${from + at},"quoted ${from + at}",x`)
  const plain = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => `${from + at},y,x`)

  test.each([
    ['no quote follows', [...plain(1, 4), '5,"open,x', ...plain(6, 100)]],
    ['quotes follow', [...others(1, 4), '5,"open,x', ...others(6, 100)]],
    ['quotes follow later', [...plain(1, 4), '5,"open,x', ...plain(6, 50), ...others(51, 100)]],
    ['it lacks within a quoted row', [...others(1, 4), '"5","open,"x","y"', ...others(6, 100)]],
    ['it has a stray quote too', [...others(1, 4), '5,"open" it,x', ...others(6, 100)]],
  ])('costs its own row only: %s', (_name, lines) => {
    const { rows, broken } = readText(lines.join('\n'))
    expect(broken).toEqual([{ line: 5, content: lines[4], reason: UNCLOSED }])
    expect(rows.map(({ line }) => line)).toEqual(
      lines.map((_, at) => at + 1).filter((line) => line !== 5),
    )
    expect(rows.every(({ line, cells }) => cells[0] === String(line))).toBe(true)
  })

  test('is given with the closed lines before it, if its row had some', () => {
    const { rows, broken } = readText('a,"b\nc","open\nd\ne,f\n')
    expect(broken).toEqual([{ line: 1, content: 'a,"b\nc","open', reason: UNCLOSED }])
    expect(rows).toEqual([
      { line: 3, cells: ['d'] },
      { line: 4, cells: ['e', 'f'] },
    ])
  })

  test('is given up after a megabyte of lines', () => {
    const many = plain(2, 120_000)
    const { rows, broken } = readText(['1,"open', ...many, 'z,"closed"'].join('\n'), 65_536)
    expect(broken.map(({ line }) => line)).toEqual([1])
    expect(rows).toHaveLength(many.length + 1)
  })

  test('in every row takes no more than linear time', () => {
    const hostile = ['"a', '""x', ',"a', '"a,""', '",",', '"a"a', ',""x,""x'].map((line) =>
      `${line}\n`.repeat(200_000),
    )
    const started = performance.now()
    for (const text of hostile) readText(text, 65_536)
    expect(performance.now() - started).toBeLessThan(8000)
  })
})

describe('a cell over a megabyte', () => {
  const long = 'x'.repeat(1024 * 1024 + 1)

  test.each([
    ['plain', `1,${long}`],
    ['quoted', `1,"${long}"`],
  ])('rejects its row: %s', (_name, row) => {
    const { rows, broken } = readText(`a,b\n${row}\n2,c\n`, 65_536)
    expect(rows.map(({ line }) => line)).toEqual([1, 3])
    expect(broken.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'a cell is longer than 1 MB'],
    ])
    expect(broken[0]?.content).toHaveLength(10_001)
  })

  test('is one thing, a long row of short cells another', () => {
    const { rows, broken } = readText(`${'x,'.repeat(1_000_000)}x\n${long.slice(1)},y\n`, 65_536)
    expect(broken).toEqual([])
    expect(rows.map(({ cells }) => cells.length)).toEqual([1_000_001, 2])
  })

  test.each([
    ['LF', '\n'],
    ['CR', '\r'],
    ['CRLF', '\r\n'],
  ])('in a line that does not fit is skipped to the next %s', (_name, end) => {
    const text = ['a,b', `1,${'y'.repeat(9 * 1024 * 1024)}`, '2,c', '3,d', ''].join(end)
    for (const chunk of [65_536, 65_537, 1_000_003]) {
      const { rows, broken } = readText(text, chunk)
      expect(rows.map(({ line }) => line)).toEqual([1, 3, 4])
      expect(broken.map(({ line, reason }) => [line, reason])).toEqual([
        [2, 'the line is longer than 8 MB'],
      ])
    }
  })
})

describe('any text at all', () => {
  const noise = fc.string({
    unit: fc.constantFrom('a', 'b', '"', '"', ',', '\n', '\n', '\r', '\r\n', ' ', "'", 'é'),
    maxLength: 80,
  })

  test('reads the same however it comes in', () => {
    fc.assert(
      fc.property(noise, fc.integer({ min: 1, max: 9 }), (text, chunk) => {
        expect(readText(text, chunk)).toEqual(readText(text))
      }),
      { numRuns: 3000 },
    )
  })

  test('loses no line: each belongs to one row or to one that was set aside', () => {
    fc.assert(
      fc.property(noise, (text) => {
        const { rows, broken } = readText(text)
        const starts = [...rows, ...broken].map(({ line }) => line).sort((a, b) => a - b)
        const lines = text.split(/\r\n|\r|\n/)
        const last = lines.at(-1) === '' ? lines.length - 1 : lines.length
        expect(new Set(starts).size).toBe(starts.length)
        // Text on the last line shows up somewhere, so nothing was swallowed up to the end.
        if (last > 0) expect(starts[0]).toBe(1)
        const letters = (s: string) => s.replace(/[^ab]/g, '')
        const told = [...rows, ...broken].sort((a, b) => a.line - b.line)
        expect(
          told.map((row) => letters('cells' in row ? row.cells.join('') : row.content)).join(''),
        ).toBe(letters(text))
      }),
      { numRuns: 3000 },
    )
  })
})
