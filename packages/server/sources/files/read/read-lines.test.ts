import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { inspectSheet } from './inspect-sheet.ts'
import { readLines } from './read-lines.ts'
import { readRows } from './read-rows.ts'
import { onlyFile, temporaryFolder } from './testing/read-all.ts'

const file = temporaryFolder()

async function sheetOf(name: string, content: string | Buffer) {
  return await inspectSheet(await onlyFile(file(name, content)))
}

test('gives rows as they stand in the file, broken ones too', async () => {
  const sheet = await sheetOf('a.csv', `id,n\r\n1,"two\nlines, 'x"\r\n'=2,b\r\n3,"open\r\n4,d\r\n`)
  expect(await readLines(sheet, new Set([2, 4, 5, 6, 99]))).toEqual(
    new Map([
      [2, `1,"two\nlines, 'x"`],
      [4, "'=2,b"],
      [5, '3,"open'],
      [6, '4,d'],
    ]),
  )
})

test('counts the packed bytes up to the size of the file, and waits for each chunk', async () => {
  const rows = Array.from({ length: 200_000 }, (_, at) => `${at},${Math.sin(at)}\n`).join('')
  const sheet = await sheetOf('b.csv.gz', gzipSync(rows))
  const seen: number[] = []
  let waiting = false
  let early = false
  await readRows(sheet, {
    onRow: () => {
      early ||= waiting
    },
    onBroken: () => {},
    onChunk: async (bytes) => {
      waiting = true
      seen.push(bytes)
      await new Promise((resolve) => setImmediate(resolve))
      waiting = false
    },
  })
  expect(early).toBe(false)
  expect(seen.length).toBeGreaterThan(10)
  expect(seen).toEqual([...seen].sort((a, b) => a - b))
  expect(seen.at(-1)).toBe(sheet.file.bytes)
})

test('what a handler throws ends the reading', async () => {
  const sheet = await sheetOf('c.csv', 'a,b\n'.repeat(100_000))
  const reading = readRows(sheet, {
    onRow: (line) => {
      if (line === 500) throw new Error('enough')
    },
    onBroken: () => {},
    onChunk: () => {},
  })
  await expect(reading).rejects.toThrow('enough')
})

test('a descriptor survives the way to a worker', async () => {
  const { sample, whole, ...sheet } = await sheetOf('d.csv', 'a;b\n1;2\n')
  expect(whole).toBe(true)
  expect(sample).toHaveLength(2)
  expect(structuredClone(sheet)).toEqual(sheet)
})
