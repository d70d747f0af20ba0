import type { ImportState, Refusal, Viewer } from '@closed-learned/deals'
import type { House } from '../house.ts'
import { isRefusal } from '../refusals.ts'
import { type Said, withoutFiles } from './check-files.ts'
import type { ImportDrafts } from './import-drafts.ts'
import { runImportJob } from './run-import-job.ts'

/**
 * Begins the import in the background, by default with what was said for the last look. Asked again
 * while it runs or when it is done, it does not begin another.
 */
export async function takeFiles(
  house: House,
  viewer: Viewer,
  drafts: ImportDrafts,
  id: string,
  said: Said,
): Promise<ImportState | Refusal> {
  const draft = drafts.find(house, id)
  if (isRefusal(draft)) return draft
  if (draft.state === 'importing' || draft.state === 'done') return draft.document()
  const declined = withoutFiles(draft)
  if (declined) return declined
  const before = draft.job
  const mapping = said.mapping ?? before?.mapping
  const asOf = said.asOf ?? before?.asOf
  const job = { dryRun: false, mapping, asOf, stopped: false }
  draft.begin(job)
  void runImportJob(house, viewer, drafts, draft, job)
  return draft.document()
}
