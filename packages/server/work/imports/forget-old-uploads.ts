import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { House } from '../house.ts'
import { removeDraft } from './forget-draft.ts'
import type { ImportDraft } from './import-draft.ts'
import { type ImportDrafts, uploadsFolder } from './import-drafts.ts'

const HOUR = 3_600_000
const AFTER_DONE = HOUR
const LEFT_ALONE = 24 * HOUR

/**
 * Removes uploads that nobody needs: imported an hour ago, left alone for a day, or left behind by a
 * process that ended. For the start and once in a while.
 */
export async function forgetOldUploads(house: House, drafts: ImportDrafts): Promise<void> {
  for (const draft of drafts.all()) {
    if (isOld(draft, house.now())) await removeDraft(drafts, draft)
  }
  const folder = uploadsFolder(house)
  for (const name of await readdir(folder).catch(() => [])) {
    if (!drafts.has(name)) await rm(join(folder, name), { recursive: true, force: true })
  }
}

function isOld(draft: ImportDraft, now: number): boolean {
  if (draft.isRunning) return false
  const { doneAt, touchedAt } = draft
  return now - touchedAt > LEFT_ALONE || (doneAt !== undefined && now - doneAt > AFTER_DONE)
}
