import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { deflateSync, gzipSync } from 'node:zlib'
import { Refused } from '@closed-learned/deals'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inspectSheet } from './inspect-sheet.ts'
import { readRows } from './read-rows.ts'
import { makeZip } from './testing/make-zip.ts'
import { onlyFile, readAll, refusalOf, temporaryFolder } from './testing/read-all.ts'

const file = temporaryFolder()
const TABLE = Array.from({ length: 20_000 }, (_, at) => `${at},Deal ${at},${at * 17}`).join('\n')
const noise = Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * at * 7919 + at * 31) % 256))
const utf16 = (text: string) => Buffer.from(text, 'utf16le')
const swapped = (text: string) => utf16(text).swap16()
const gz = gzipSync(TABLE)
const flat = `${'a'.repeat(1000)},b\n`

describe('a broken file is refused as a whole, by name', () => {
  test.each<[string, string, Buffer | string, string]>([
    ['an empty file', 'e.csv', '', 'file-broken: e.csv is empty.'],
    ['only a byte order mark', 'b.csv', '\uFEFF', 'file-broken: b.csv is empty.'],
    ['only blank lines', 'l.csv', '\r\n \r\n\t\r\n', 'file-broken: l.csv is empty.'],
    ['only NULs', 'n.csv', Buffer.alloc(500), 'file-broken: n.csv is empty.'],
    ['an empty gzip', 'e.csv.gz', gzipSync(''), 'file-broken: e.csv.gz is empty.'],
    ['no bytes for a gzip', 'z.csv.gz', '', 'file-broken: z.csv.gz is empty.'],
    [
      'a cut-off gzip',
      't.csv.gz',
      gz.subarray(0, -9000),
      'file-broken: t.csv.gz is cut off before its end.',
    ],
    [
      'a gzip that lacks its last byte',
      'u.csv.gz',
      gz.subarray(0, -1),
      'file-broken: u.csv.gz is cut off before its end.',
    ],
    [
      'a gzip of nothing but its header',
      'h.csv.gz',
      gz.subarray(0, 10),
      'file-broken: h.csv.gz is cut off before its end.',
    ],
    [
      'a gzip with a wrong checksum',
      'c.csv.gz',
      flip(gz, gz.length - 6),
      'file-broken: c.csv.gz is damaged and cannot be unpacked.',
    ],
    [
      'a gzip with a changed byte',
      'd.csv.gz',
      flip(gz, 3000),
      'file-broken: d.csv.gz is damaged and cannot be unpacked.',
    ],
    [
      'text that calls itself gzip',
      'p.csv.gz',
      'a,b\n1,2\n',
      'file-broken: p.csv.gz is damaged and cannot be unpacked.',
    ],
    [
      'gzip that calls itself text',
      'g.csv',
      gz,
      'file-broken: g.csv is gzip-packed, not a table in text.',
    ],
    [
      'gzip in gzip',
      'gg.csv.gz',
      gzipSync(gz),
      'file-broken: gg.csv.gz is gzip-packed, not a table in text.',
    ],
    [
      'a gzip bomb',
      'bomb.csv.gz',
      gzipSync(flat.repeat(20_000)),
      'file-broken: bomb.csv.gz unpacks to more than 200 times its size.',
    ],
    ['bytes without sense', 'x.csv', noise, 'file-broken: x.csv is not text.'],
    [
      'a picture',
      'i.csv',
      Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
      'file-broken: i.csv is a picture, not a table in text.',
    ],
    [
      'a program',
      'm.csv',
      Buffer.concat([Buffer.from('MZ\x90\0\x03\0', 'latin1'), noise]),
      'file-broken: m.csv is not text.',
    ],
    [
      'a workbook by another name',
      'w.csv',
      makeZip([{ name: '[Content_Types].xml', content: '<a/>' }]),
      'file-unreadable: w.csv is a spreadsheet workbook, which is not read here.',
    ],
    [
      'a zip by another name',
      'zz.csv',
      makeZip([{ name: 'a.csv', content: 'a,b' }]),
      'file-broken: zz.csv is a zip file, not a table in text.',
    ],
    [
      'an old workbook',
      'o.csv',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'file-broken: o.csv is an Excel workbook, not a table in text.',
    ],
    [
      'a page to sign in',
      's.csv',
      '<!DOCTYPE html>\n<html>Log in, please</html>',
      'file-broken: s.csv is a web page or XML, not a table.',
    ],
    [
      'deflated but not gzip',
      'f.csv.gz',
      deflateSync(TABLE),
      'file-broken: f.csv.gz is damaged and cannot be unpacked.',
    ],
  ])('%s', async (_name, name, content, refusal) => {
    expect(await refusalOf(readAll(file(name, content)))).toBe(refusal)
  })

  test('a file that grows while it is read', async () => {
    const path = file('grows.csv', TABLE)
    const sheet = await inspectSheet(await onlyFile(path))
    file('grows.csv', `${TABLE}\nmore,and,more`)
    const handlers = { onRow() {}, onBroken() {}, onChunk() {} }
    expect(await refusalOf(readRows(sheet, handlers))).toBe(
      'file-broken: grows.csv changed while it was read.',
    )
  })
})

describe('an odd file is read', () => {
  const want = [
    ['id', 'näme'],
    ['1', 'Zoë'],
  ]
  const text = 'id,näme\n1,Zoë\n'
  const mended = (sentence: string) => [`odd.csv: ${sentence}`]

  test.each<[string, Buffer | string, string[]]>([
    ['UTF-8', text, []],
    ['UTF-8 with a mark', `\uFEFF${text}`, []],
    ['UTF-16, little end first', utf16(`\uFEFF${text}`), []],
    ['UTF-16, big end first', swapped(`\uFEFF${text}`), []],
    [
      'UTF-16 without a mark',
      utf16(text),
      mended('does not say its encoding and is not UTF-8; read as UTF-16.'),
    ],
    [
      'the other one',
      swapped(text),
      mended('does not say its encoding and is not UTF-8; read as UTF-16.'),
    ],
    [
      'Windows-1252',
      Buffer.from(text, 'latin1'),
      mended('does not say its encoding and is not UTF-8; read as Windows-1252.'),
    ],
    [
      'one stray line',
      Buffer.concat([Buffer.from('id,näme\n'), Buffer.from('1,Zoë\n', 'latin1')]),
      mended('1 line not in the encoding of the rest (UTF-8), read as Windows-1252.'),
    ],
    ['NULs', 'i\0d,näme\n1,Zoë\0\0\n', mended('3 NUL bytes removed.')],
    ['CR alone', text.replaceAll('\n', '\r'), []],
    ['mixed line ends', 'id,näme\r\n1,Zoë\r', []],
    ['semicolons', text.replaceAll(',', ';'), []],
    ['tabs', text.replaceAll(',', '\t'), []],
    ['bars', text.replaceAll(',', '|'), []],
    ['a delimiter told to Excel', `sep=;\n${text.replaceAll(',', ';')}`, []],
    ['everything quoted', '"id","näme"\n"1","Zoë"\n', []],
  ])('%s', async (_name, content, doubts) => {
    const reading = await readAll(file('odd.csv', content))
    expect(reading.rows.map(({ cells }) => cells)).toEqual(want)
    expect(reading.doubts).toEqual(doubts)
  })

  test('the marks that only Windows-1252 has', async () => {
    const { rows } = await readAll(file('w.csv', Buffer.from([0x80, 0x2c, 0x93, 0x61, 0x94, 0x0a])))
    expect(rows[0]?.cells).toEqual(['€', '“a”'])
  })

  test('a header alone', async () => {
    const { rows, doubts } = await readAll(file('h.csv', 'Id,Name,Amount'))
    expect({ rows, doubts }).toEqual({
      rows: [{ line: 1, cells: ['Id', 'Name', 'Amount'] }],
      doubts: [],
    })
  })

  test('10,000 columns', async () => {
    const row = Array.from({ length: 10_000 }, (_, at) => `c${at}`).join(',')
    const { rows } = await readAll(file('wide.csv', `${row}\n`.repeat(20)))
    expect(rows.map(({ cells }) => cells.length)).toEqual(Array(20).fill(10_000))
  })

  test('gzip of several members, with rubbish behind it', async () => {
    const parts = [gzipSync('a,b\n1,'), gzipSync('2\n'), Buffer.from('rubbish')]
    const { rows, doubts } = await readAll(file('m.csv.gz', Buffer.concat(parts)))
    expect(doubts).toEqual(['m.csv.gz: what follows the packed table was ignored.'])
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  test.each([
    ['zeros', Buffer.alloc(1000), 0],
    ['rubbish', Buffer.from('rubbish '.repeat(9000)), 1],
  ])('a long gzip with %s behind it, to its last row', async (_name, tail, doubts) => {
    const reading = await readAll(file('l.csv.gz', Buffer.concat([gz, tail])))
    expect(reading.rows.map(({ cells }) => cells.join(',')).join('\n')).toBe(TABLE)
    expect(reading.doubts).toHaveLength(doubts)
  })

  test.each([
    ['in a short row', 'a,b,c\n1,2,3\n4,5'],
    ['in a quote', 'a,b,c\n1,2,3\n4,5,"six'],
    ['in a quote over two lines', 'a,b,c\n1,2,3\n4,5,"six\nseven'],
  ])('one that seems to be cut off %s', async (_name, content) => {
    const { rows, doubts } = await readAll(file('cut.csv', content))
    expect(rows.slice(0, 2).map(({ cells }) => cells.length)).toEqual([3, 3])
    expect(doubts).toEqual([
      'cut.csv: the last row is short and has no line end; it may have been cut off.',
    ])
  })

  test('one whose last row is whole but has no line end', async () => {
    const { doubts } = await readAll(file('whole.csv', 'a,b,c\n1,"2",3\n4,"five",6'))
    expect(doubts).toEqual([])
  })

  test('ten megabytes of one value are no bomb', async () => {
    const { rows } = await readAll(file('flat.csv.gz', gzipSync(flat.repeat(10_000))))
    expect(rows).toHaveLength(10_000)
  })
})

describe('a line of 200 MB', () => {
  test('costs its own row and little memory', async () => {
    const path = file('long.csv', 'id,name\n12,')
    const out = createWriteStream(path, { flags: 'a' })
    // An odd beginning, so that the quoted part of the line ends within a character.
    const megabyte = Buffer.from('é'.repeat(512 * 1024))
    for (let at = 0; at < 200; at++) if (!out.write(megabyte)) await once(out, 'drain')
    out.end('\n2,b\n')
    await once(out, 'close')
    const before = process.memoryUsage.rss()
    let peak = before
    const { sample, ...sheet } = await inspectSheet(await onlyFile(path))
    const lines: number[] = []
    const broken: [number, number][] = []
    const { doubts } = await readRows(sheet, {
      onRow: (line) => lines.push(line),
      onBroken: (line, content) => broken.push([line, content.length]),
      onChunk: () => {
        peak = Math.max(peak, process.memoryUsage.rss())
      },
    })
    expect(lines).toEqual([1, 3])
    expect(broken).toEqual([[2, 5002]])
    expect(doubts).toEqual([])
    expect(sample).toEqual([{ line: 1, cells: ['id', 'name'] }])
    expect((peak - before) / 1024 / 1024).toBeLessThan(100)
  })
})

describe('damage at random', () => {
  test.each([
    ['gzip', 'r.csv.gz', gzipSync(TABLE.slice(0, 20_000))],
    [
      'zip',
      'r.zip',
      makeZip([
        { name: 'a.csv', content: TABLE.slice(0, 20_000) },
        { name: 'b.csv', content: 'a,b' },
      ]),
    ],
    ['text', 'r.csv', Buffer.from(TABLE.slice(0, 2000))],
  ])('of a %s is read or refused, and never crashes', async (_kind, name, whole) => {
    const place = fc.nat(whole.length - 1)
    const change = fc.record({ at: place, by: fc.integer({ min: 1, max: 255 }) })
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 5 }),
        fc.option(place),
        async (changes, cut) => {
          const bytes = Buffer.from(whole)
          for (const { at, by } of changes) bytes[at] = ((bytes[at] ?? 0) + by) % 256
          const path = file(name, cut === null ? bytes : bytes.subarray(0, cut))
          try {
            await readAll(path)
          } catch (failure) {
            expect(failure).toBeInstanceOf(Refused)
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})

function flip(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ 0xff
  return copy
}
