import type { Day, ImportState, Refusal, Viewer } from '@closed-learned/deals'
import type { House } from '../house.ts'
import { isRefusal } from '../refusals.ts'
import { closedToChanges } from './closed-to-changes.ts'
import type { ImportDraft } from './import-draft.ts'
import type { ImportDrafts } from './import-drafts.ts'
import { runImportJob } from './run-import-job.ts'

/** What a person says about the files beyond what they tell themselves. */
export interface Said {
  readonly mapping?: unknown
  /** The day of an export that names none. */
  readonly asOf?: Day | undefined
}

/** Begins a dry run in the background, in place of one that still runs: nothing is stored. */
export async function checkFiles(
  house: House,
  viewer: Viewer,
  drafts: ImportDrafts,
  id: string,
  said: Said,
): Promise<ImportState | Refusal> {
  const draft = drafts.find(house, id)
  if (isRefusal(draft)) return draft
  const declined = closedToChanges(draft) ?? withoutFiles(draft)
  if (declined) return declined
  const job = { dryRun: true, mapping: said.mapping, asOf: said.asOf, stopped: false }
  draft.begin(job)
  void runImportJob(house, viewer, drafts, draft, job)
  return draft.document()
}

/** Why there is nothing to look at; undefined where there is. */
export function withoutFiles(draft: ImportDraft): Refusal | undefined {
  if (draft.names.length > 0) return undefined
  return {
    kind: 'nothing-to-import',
    text: 'There is no file here yet.',
    mend: 'Drop .csv, .csv.gz or .zip files.',
  }
}
