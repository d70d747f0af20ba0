import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ImportState, Refusal, Viewer } from '@closed-learned/deals'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { removeDraft } from './forget-draft.ts'
import { forgetOldUploads } from './forget-old-uploads.ts'
import { ImportDraft } from './import-draft.ts'
import { type ImportDrafts, uploadsFolder } from './import-drafts.ts'

const MOST_DRAFTS = 50

/** Makes room for files that somebody is about to drop. */
export async function openDraft(
  house: House,
  _viewer: Viewer,
  drafts: ImportDrafts,
): Promise<ImportState | Refusal> {
  try {
    await forgetOldUploads(house, drafts)
    await makeRoom(drafts)
    const id = randomUUID()
    const draft = new ImportDraft(id, join(uploadsFolder(house), id), house.now)
    drafts.add(draft)
    await mkdir(join(draft.folder, 'files'), { recursive: true, mode: 0o700 })
    return draft.document()
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** Nobody works on so many at once: the one that was left alone longest goes. */
async function makeRoom(drafts: ImportDrafts): Promise<void> {
  const idle = drafts.all().filter((draft) => !draft.isRunning)
  const [oldest] = idle.sort((a, b) => a.touchedAt - b.touchedAt)
  if (oldest && drafts.all().length >= MOST_DRAFTS) await removeDraft(drafts, oldest)
}
