import { existsSync } from 'node:fs'
import { Readable } from 'node:stream'
import { OPERATOR } from '@closed-learned/deals'
import { beforeEach, expect, test } from 'vitest'
import { openFilesSource } from '../../sources/files/files-source.ts'
import { NOW, testHouse } from '../../testing/test-house.ts'
import { isRefusal } from '../refusals.ts'
import { draftState } from './draft-state.ts'
import { forgetOldUploads } from './forget-old-uploads.ts'
import { ImportDrafts } from './import-drafts.ts'
import { openDraft } from './open-draft.ts'
import { putFile } from './put-file.ts'
import { takeFiles } from './take-files.ts'

const HOUR = 3_600_000
let clock = NOW
const inner = await testHouse()
const house = { ...inner, now: () => clock }
const drafts = new ImportDrafts(openFilesSource, (text) => {
  throw new Error(text)
})

beforeEach(() => {
  clock = NOW
})

async function opened(): Promise<string> {
  const state = await openDraft(house, OPERATOR, drafts)
  if (isRefusal(state)) throw new Error(state.text)
  return state.id
}

const put = (id: string, name: string, text: string) => {
  const bytes = Readable.from([Buffer.from(text)])
  return putFile(house, OPERATOR, drafts, id, { name, bytes, size: text.length })
}
const stateOf = (id: string) => {
  const state = draftState(house, OPERATOR, drafts, id)
  return isRefusal(state) ? state.kind : state.state
}

test('an upload that was left alone for a day goes with its files', async () => {
  const id = await opened()
  await put(id, 'own.csv', 'Ref,State\n1,Won\n')
  const path = drafts.all().find((draft) => draft.id === id)?.folder ?? ''
  clock += 23 * HOUR
  await forgetOldUploads(house, drafts)
  // Looking at it counts as coming by.
  expect(stateOf(id)).toBe('open')
  clock += 23 * HOUR
  await forgetOldUploads(house, drafts)
  expect(existsSync(path)).toBe(true)
  clock += 2 * HOUR
  await forgetOldUploads(house, drafts)
  expect(existsSync(path)).toBe(false)
  expect(stateOf(id)).toBe('not-found')
  expect(await put(id, 'own.csv', 'Ref\n1\n')).toMatchObject({ kind: 'not-found' })
})

test('what is imported goes after an hour, looked at or not', async () => {
  const id = await opened()
  await put(id, 'own.csv', 'Ref,Opened,State\n1,2025-01-05,Won\n')
  const mapping = { opportunities: { from: 'own.csv', id: 'Ref', stage: 'State' } }
  await takeFiles(house, OPERATOR, drafts, id, { mapping })
  await expect.poll(() => stateOf(id), { timeout: 20_000 }).toBe('done')
  clock += HOUR / 2
  await forgetOldUploads(house, drafts)
  expect(stateOf(id)).toBe('done')
  clock += HOUR
  await forgetOldUploads(house, drafts)
  expect(stateOf(id)).toBe('not-found')
})

test('of more than fifty the one that was left alone longest makes room', async () => {
  const first = await opened()
  const second = await opened()
  for (let n = 0; n < 48; n++) {
    clock += 1000
    await opened()
  }
  stateOf(first)
  await opened()
  expect(stateOf(second)).toBe('not-found')
  expect(stateOf(first)).toBe('open')
  expect(drafts.all()).toHaveLength(50)
})
