import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findSegments as inOneThread } from '@closed-learned/analysis'
import { OPERATOR, segmentQuestion } from '@closed-learned/deals'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFilesSource } from '../sources/files/files-source.ts'
import { workerEntry } from '../sources/worker-entry.ts'
import { writeSegmentExport } from '../testing/segment-export.ts'
import { testHouse } from '../testing/test-house.ts'
import { asOf } from './as-of.ts'
import { findSegments, type SearchProgress, segmentsAtHand } from './find-segments.ts'
import type { House } from './house.ts'
import { importFiles } from './import-files.ts'
import { Memory } from './memory.ts'
import { isRefusal } from './refusals.ts'
import { searchThreads } from './search-threads.ts'

const folder = mkdtempSync(join(tmpdir(), 'closed-learned-segments-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const house = await testHouse()

beforeAll(async () => {
  const paths = [writeSegmentExport(join(folder, 'export'))]
  await importFiles(house, OPERATOR, await openFilesSource({ paths }), { dryRun: false })
})

/** A truth that nothing was searched in yet, and a house with so many threads. */
async function fresh(size = 2) {
  const searching = searchThreads(workerEntry, size)
  const own: House = { ...house, memory: new Memory(), searching }
  const then = await asOf(own, OPERATOR)
  if (isRefusal(then)) throw new Error(then.text)
  return { own, truth: then.truth, leave: () => searching.pool.close() }
}

test.each([1, 2, 3])('%i threads find what one thread finds', async (size) => {
  const { own, truth, leave } = await fresh(size)
  const { question, search } = await findSegments(own, truth, { outcome: 'lost' })
  const alone = inOneThread(segmentQuestion(truth, 'lost').data)
  expect(search).toEqual(alone)
  const [strongest] = search.confirmed
  const said = strongest?.where.map(({ attribute, value }) => {
    const { name, values } = question.attributes[attribute] ?? { name: '', values: [] }
    return `${name} = ${values[value]}`
  })
  expect(said).toEqual(['LeadSource = Fair'])
  await leave()
})

test('a truth is searched once for each question; who asks meanwhile waits for the same', async () => {
  const { own, truth, leave } = await fresh()
  expect(segmentsAtHand(truth, { outcome: 'lost' })).toBeUndefined()
  const [one, two, shallow] = await Promise.all([
    findSegments(own, truth, { outcome: 'lost' }),
    findSegments(own, truth, { outcome: 'lost', depth: 3 }),
    findSegments(own, truth, { outcome: 'lost', depth: 1 }),
  ])
  expect(two).toBe(one)
  expect(segmentsAtHand(truth, { outcome: 'lost' })).toBe(one)
  expect(shallow.search.searched).toMatchObject({ depth: 1 })
  expect(one.search.searched).toMatchObject({ depth: 3 })
  await leave()
})

test('progress goes up within a pass', async () => {
  const { own, truth, leave } = await fresh()
  const told: SearchProgress[] = []
  await findSegments(own, truth, { outcome: 'lost' }, { onProgress: (p) => told.push(p) })
  const first = told.filter(({ pass }) => pass === 1).map(({ share }) => share)
  expect(first).toEqual(first.toSorted((a, b) => a - b))
  expect(first.at(-1)).toBe(1)
  await leave()
})

test('who leaves is told so at once; the search ends only with the last one', async () => {
  const { own, truth, leave } = await fresh()
  const stop = new AbortController()
  const leaving = findSegments(own, truth, { outcome: 'lost' }, { signal: stop.signal })
  const staying = findSegments(own, truth, { outcome: 'lost' }, { patient: true })
  stop.abort(new Error('enough'))
  await expect(leaving).rejects.toThrow('enough')
  expect(segmentsAtHand(truth, { outcome: 'lost' })).toBeUndefined()
  const found = await staying
  expect(segmentsAtHand(truth, { outcome: 'lost' })).toBe(found)

  const alone = findSegments(own, truth, { outcome: 'slow' }, { signal: AbortSignal.timeout(0) })
  await expect(alone).rejects.toThrow(/abort/i)
  const again = await findSegments(own, truth, { outcome: 'slow' })
  expect(again.search.searched.depth).toBeLessThanOrEqual(3)
  await leave()
})

test('a search that a stop cut off is refused in one sentence', async () => {
  const { own, truth, leave } = await fresh()
  const cut = findSegments(own, truth, { outcome: 'lost' })
  await leave()
  await expect(cut).rejects.toMatchObject({ refusal: { kind: 'interrupted' } })
})
