import { randomUUID } from 'node:crypto'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Refusal, Refused, type Viewer } from '@closed-learned/deals'
import type { House } from '../house.ts'
import { asRefusal, isRefusal } from '../refusals.ts'
import { closedToChanges } from './closed-to-changes.ts'
import type { ImportDraft } from './import-draft.ts'
import { GONE, type ImportDrafts } from './import-drafts.ts'
import { keepBytes, TOO_LARGE } from './keep-bytes.ts'
import { uploadName } from './upload-name.ts'

const MOST_BYTES = 4 * 1024 ** 3
const MOST_FILES = 100

/** A file on its way in; `size` is what the sender announced. */
export interface Arriving {
  readonly name: string
  readonly bytes: AsyncIterable<Uint8Array>
  readonly size: number | undefined
}

/** Keeps a file with its draft; one of the same name is replaced. A look that runs is ended. */
export async function putFile(
  house: House,
  _viewer: Viewer,
  drafts: ImportDrafts,
  id: string,
  arriving: Arriving,
): Promise<{ name: string; bytes: number } | Refusal> {
  const draft = drafts.find(house, id)
  try {
    if (isRefusal(draft)) throw new Refused(draft)
    const name = uploadName(arriving.name)
    demandRoom(draft, name, arriving.size)
    const part = join(draft.folder, `${randomUUID()}.part`)
    const bytes = await keepBytes(arriving.bytes, part, MOST_BYTES)
    await takeOver(drafts, draft, name, part)
    draft.hold(name, bytes)
    return { name, bytes }
  } catch (trouble) {
    await readAway(arriving)
    return drafts.has(id) ? asRefusal(trouble) : GONE
  }
}

/** Who sends hears the answer only when all is read. */
async function readAway({ bytes, size = 0 }: Arriving): Promise<void> {
  if (size > MOST_BYTES) return
  try {
    for await (const _ of bytes);
  } catch {
    // It was read already, or nobody sends any more.
  }
}

function demandRoom(draft: ImportDraft, name: string, size = 0): void {
  const closed = closedToChanges(draft)
  if (closed) throw new Refused(closed)
  if (size > MOST_BYTES) throw new Refused(TOO_LARGE)
  if (draft.names.length >= MOST_FILES && !draft.names.includes(name)) throw new Refused(TOO_MANY)
}

/** While it arrived the import may have begun, or the draft may have been forgotten. */
async function takeOver(
  drafts: ImportDrafts,
  draft: ImportDraft,
  name: string,
  part: string,
): Promise<void> {
  try {
    if (!drafts.has(draft.id)) throw new Refused(GONE)
    demandRoom(draft, name)
    await rename(part, draft.pathOf(name))
  } catch (trouble) {
    await rm(part, { force: true })
    throw trouble
  }
}

const TOO_MANY: Refusal = {
  kind: 'not-asked-well',
  text: `At most ${MOST_FILES} files come in at once.`,
  mend: 'Pack them into a .zip, or drop them in several goes.',
}
