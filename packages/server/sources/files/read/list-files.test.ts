import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listFiles } from './list-files.ts'
import { makeZip, type ZipPart } from './testing/make-zip.ts'
import { readAll, refusalOf, temporaryFolder } from './testing/read-all.ts'

const file = temporaryFolder()
const TABLE = 'id,name\n1,a\n2,b\n'
const zip = (...parts: ZipPart[]) => file('export.zip', makeZip(parts))
const table = (name: string, says: ZipPart['says'] = {}): ZipPart => ({
  name,
  content: TABLE,
  says,
})

describe('a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'list-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  beforeAll(() => {
    const put = (name: string, content: string | Buffer) =>
      writeFileSync(join(folder, name), content)
    put('b.CSV', TABLE)
    put('a.csv.gz', gzipSync(TABLE))
    put('c.tsv', TABLE.replaceAll(',', '\t'))
    put('table.txt', TABLE)
    put('notes.txt', 'Dear all,\nhere is the export. Bye, Kim\n')
    put('README', 'x')
    put('book.xlsx', 'x')
    put('.hidden.csv', TABLE)
    put('~$b.csv', 'x')
    put('d.zip', makeZip([table('in/e.csv'), table('f.json')]))
    symlinkSync(join(folder, 'nowhere'), join(folder, 'gone.csv'))
    mkdirSync(join(folder, 'sub'))
    writeFileSync(join(folder, 'sub', 'g.csv'), TABLE)
  })

  test('means its own files, in the order of their names', async () => {
    const { files, ignored } = await listFiles([folder])
    expect(files.map(({ name, entry, gzip }) => [name, entry, gzip])).toEqual([
      ['a.csv.gz', null, true],
      ['b.CSV', null, false],
      ['c.tsv', null, false],
      ['e.csv', 'in/e.csv', false],
      ['table.txt', null, false],
    ])
    expect(ignored).toEqual([
      'README',
      'book.xlsx',
      'f.json (in d.zip)',
      'gone.csv',
      'notes.txt',
      'sub/',
    ])
  })

  test('and one of its files give that file once', async () => {
    const { files } = await listFiles([folder, join(folder, 'sub', '..', 'b.CSV')])
    expect(files).toHaveLength(5)
  })

  test('without a table is refused', async () => {
    mkdirSync(join(folder, 'sub', 'empty'))
    expect(await refusalOf(listFiles([join(folder, 'sub', 'empty')]))).toBe(
      'nothing-to-import: There is no table to import in empty.',
    )
  })

  test.each([
    ['nowhere.csv', 'file-unreadable: nowhere.csv does not exist.'],
    ['book.xlsx', 'file-unreadable: book.xlsx is a spreadsheet workbook, which is not read here.'],
    ['README', 'nothing-to-import: There is no table to import in README.'],
  ])('is refused as %s', async (name, refusal) => {
    expect(await refusalOf(listFiles([join(folder, name)]))).toBe(refusal)
  })
})

describe('a zip', () => {
  test('is read with the folders in it, without what is hidden', async () => {
    const path = zip(
      { name: 'crm/', content: '' },
      table('crm/Deal.csv'),
      table('win\\Old.csv'),
      table('__MACOSX/crm/._Deal.csv'),
      table('.git/x.csv'),
      table('.DS_Store'),
      { name: 'more.zip', content: makeZip([table('x.csv')]) },
      { name: 'z.csv.gz', content: gzipSync(TABLE) },
    )
    const { files, ignored } = await listFiles([path])
    expect(files.map(({ name, entry }) => [name, entry])).toEqual([
      ['Deal.csv', 'crm/Deal.csv'],
      ['Old.csv', 'win/Old.csv'],
      ['z.csv.gz', 'z.csv.gz'],
    ])
    expect(ignored).toEqual(['more.zip (in export.zip)'])
    const { rows } = await readAll(path)
    expect(rows.map(({ cells }) => cells[1])).toEqual([
      'name',
      'a',
      'b',
      'name',
      'a',
      'b',
      'name',
      'a',
      'b',
    ])
  })

  test.each<[string, ZipPart[], string]>([
    ['upwards', [table('../x.csv')], 'holds an entry that points outside it: ../x.csv.'],
    [
      'upwards in the middle',
      [table('a/../../x.csv')],
      'holds an entry that points outside it: a/../../x.csv.',
    ],
    [
      'upwards with backslashes',
      [table('..\\x.csv')],
      'holds an entry that points outside it: ../x.csv.',
    ],
    ['to the root', [table('/etc/x.csv')], 'holds an entry that points outside it: /etc/x.csv.'],
    ['to a drive', [table('C:\\x.csv')], 'holds an entry that points outside it: C:/x.csv.'],
    [
      'by a link',
      [table('x.csv', { mode: 0o120777 })],
      'holds an entry that points outside it: x.csv.',
    ],
    [
      'though it is no table',
      [table('a.csv'), table('../x.exe')],
      'holds an entry that points outside it: ../x.exe.',
    ],
    ['to the same name twice', [table('a.csv'), table('a.csv')], 'holds two entries named a.csv.'],
  ])('that points %s is refused', async (_name, parts, text) => {
    expect(await refusalOf(listFiles([zip(...parts)]))).toBe(`file-broken: export.zip ${text}`)
  })

  test.each<[string, ZipPart, string]>([
    [
      'encrypted',
      table('a.csv', { flags: 1 }),
      'file-unreadable: a.csv (in export.zip) is protected by a password.',
    ],
    [
      'strongly encrypted',
      table('a.csv', { flags: 0x41 }),
      'file-unreadable: export.zip is protected by a password.',
    ],
    [
      'a bomb',
      { name: 'a.csv', content: Buffer.alloc(11_000_000, 'a') },
      'file-broken: a.csv in export.zip would unpack to more than 200 times its size.',
    ],
    [
      'longer than it says',
      table('a.csv', { unpacked: 3 }),
      'file-broken: a.csv (in export.zip) is damaged: its checksum or size is not what the zip says.',
    ],
    [
      'a bomb that denies it',
      { name: 'a.csv', content: `${'a'.repeat(1000)},b\n`.repeat(11_000), says: { unpacked: 9 } },
      'file-broken: a.csv (in export.zip) is damaged: its checksum or size is not what the zip says.',
    ],
    [
      'not what it was',
      table('a.csv', { crc: 1 }),
      'file-broken: a.csv (in export.zip) is damaged: its checksum or size is not what the zip says.',
    ],
    [
      'packed strangely',
      table('a.csv', { method: 14 }),
      'file-unreadable: export.zip is packed in a way that is not read here (method 14).',
    ],
    ['empty', { name: 'a.csv', content: '' }, 'file-broken: a.csv (in export.zip) is empty.'],
    ['no table', table('a.json'), 'nothing-to-import: There is no table to import in export.zip.'],
  ])('with an entry that is %s is refused', async (_name, part, refusal) => {
    expect(await refusalOf(readAll(zip(part)))).toBe(refusal)
  })

  test.each<[string, (whole: Buffer) => Buffer]>([
    ['is cut off', (whole) => whole.subarray(0, -40)],
    ['is no zip', () => Buffer.from(TABLE)],
    ['is empty', () => Buffer.alloc(0)],
  ])('that %s is refused', async (_name, spoil) => {
    const path = file('spoilt.zip', spoil(makeZip([table('a.csv')])))
    expect(await refusalOf(listFiles([path]))).toBe(
      'file-broken: spoilt.zip is cut off, damaged or no zip file.',
    )
  })
})
