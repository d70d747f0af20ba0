import type { DebriefForm } from './debrief-form.ts'
import { type Instead, noPersonAsCause } from './no-person-as-cause.ts'

/**
 * What to write instead where what shows a cause lays it on a person or the buyer; null where none does.
 * What the buyer said stays as it was said.
 */
export function personInEvidence({ causes }: Pick<DebriefForm, 'causes'>): Instead | null {
  for (const { evidence, from } of causes) {
    if (evidence === null || evidence.kind === 'moment') continue
    if (evidence.kind === 'quote' && from === 'buyer') continue
    const instead = noPersonAsCause(evidence.text)
    if (instead !== null) return instead
  }
  return null
}
