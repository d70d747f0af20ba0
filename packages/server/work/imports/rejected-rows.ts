import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { csvLine, type Refusal, type Viewer } from '@closed-learned/deals'
import type { House } from '../house.ts'
import { asRefusal, isRefusal } from '../refusals.ts'
import type { ImportDrafts } from './import-drafts.ts'

/** All rows that were set aside, of a dry run too, as a CSV that is safe to open in a spreadsheet. */
export async function rejectedRows(
  house: House,
  _viewer: Viewer,
  drafts: ImportDrafts,
  id: string,
): Promise<{ readonly csv: Readable } | Refusal> {
  const draft = drafts.find(house, id)
  if (isRefusal(draft)) return draft
  const { rejectedPath } = draft
  if (rejectedPath === undefined) return NOT_LOOKED
  if (rejectedPath === null) {
    return { csv: Readable.from([csvLine(['file', 'line', 'reason', 'content'])]) }
  }
  try {
    const file = await open(rejectedPath)
    return { csv: file.createReadStream() }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

const NOT_LOOKED: Refusal = {
  kind: 'not-found',
  text: 'These files were not looked at yet.',
  mend: 'Let them be looked at first.',
}
