import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { OPERATOR } from '@closed-learned/deals'
import { afterAll, expect, test } from 'vitest'
import { openFilesSource } from '../sources/files/files-source.ts'
import { writeSegmentExport } from '../testing/segment-export.ts'
import { testHouse } from '../testing/test-house.ts'
import { segmentsAtHand } from './find-segments.ts'
import { importFiles } from './import-files.ts'
import { keepSearched } from './keep-searched.ts'
import { overview } from './overview.ts'

const folder = mkdtempSync(join(tmpdir(), 'closed-learned-keep-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const house = await testHouse()

async function take(deals: number, later: number) {
  const paths = [writeSegmentExport(join(folder, String(later)), deals, later)]
  await importFiles(house, OPERATOR, await openFilesSource({ paths }), { dryRun: false })
  await overview(house, OPERATOR, undefined)
}

/** Whether losing was searched in the newest truth within some seconds. */
async function searchedSoon(): Promise<boolean> {
  for (let tries = 0; tries < 300; tries++) {
    const truth = house.memory.newest()?.truth
    if (truth && segmentsAtHand(truth, { outcome: 'lost' })) return true
    await pause(100)
  }
  return false
}

test('the newest truth is searched in idle seconds, again after an import, never after the stop', async () => {
  const stop = keepSearched(house, OPERATOR, 100)
  await take(600, 0)
  expect(segmentsAtHand(newest(), { outcome: 'lost' })).toBeUndefined()
  expect(await searchedSoon()).toBe(true)
  await take(300, 800)
  expect(await searchedSoon()).toBe(true)
  stop()
  await take(300, 1200)
  await pause(600)
  expect(segmentsAtHand(newest(), { outcome: 'lost' })).toBeUndefined()
})

function newest() {
  const truth = house.memory.newest()?.truth
  if (truth === undefined) throw new Error('nothing is at hand')
  return truth
}
