import type { Refusal } from '@closed-learned/deals'
import type { ImportDraft } from './import-draft.ts'

export const IMPORTING: Refusal = {
  kind: 'busy',
  text: 'These files are being imported.',
  mend: 'Wait until it is done.',
}

const DONE: Refusal = {
  kind: 'busy',
  text: 'These files are in already.',
  mend: 'Begin another import for more files.',
}

/** Why files can be neither added nor looked at again; undefined where they can. */
export function closedToChanges(draft: ImportDraft): Refusal | undefined {
  if (draft.state === 'importing') return IMPORTING
  return draft.state === 'done' ? DONE : undefined
}
