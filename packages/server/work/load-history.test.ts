import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { OPERATOR } from '@closed-learned/deals'
import { afterAll, expect, test } from 'vitest'
import { openFilesSource } from '../sources/files/files-source.ts'
import { writeSmallExport } from '../testing/small-export.ts'
import { testHouse } from '../testing/test-house.ts'
import { importFiles } from './import-files.ts'
import { loadHistory } from './load-history.ts'
import { isRefusal } from './refusals.ts'

const folder = mkdtempSync(join(tmpdir(), 'closed-learned-columns-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const house = await testHouse()

/** Takes in an export of so many deals; what stood before stands again. */
async function take(deals: number): Promise<void> {
  const paths = [writeSmallExport(join(folder, String(deals)), deals)]
  const report = await importFiles(house, OPERATOR, await openFilesSource({ paths }), {
    dryRun: false,
  })
  expect(isRefusal(report), JSON.stringify(report).slice(0, 300)).toBe(false)
}

test('pages may ask while imports end and columns are made', async () => {
  let ended = false
  const seen = new Set<number>()
  const page = async () => {
    while (!ended) {
      const { size } = await loadHistory(house)
      seen.add(size)
    }
  }
  const pages = [page(), page(), page()]
  await Promise.all([take(400), take(1_200), take(800)])
  ended = true
  await Promise.all(pages)
  expect((await loadHistory(house)).size).toBe(1_200)
  expect([...seen].every((size) => [0, 400, 800, 1_200].includes(size))).toBe(true)
})
