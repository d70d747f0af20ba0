import type { DebriefForm } from './debrief-form.ts'
import { type Instead, noPersonAsCause } from './no-person-as-cause.ts'

/** What to write instead where an answer lays the ending on a person or the buyer; null where none does. */
export function personInAnswers(
  said: Pick<DebriefForm, 'fits' | 'couldSee' | 'couldDo' | 'atTheStart'>,
): Instead | null {
  const { fits, couldSee, couldDo, atTheStart } = said
  for (const text of [couldSee, couldDo, atTheStart, ...fits.map((fit) => fit.text)]) {
    const instead = noPersonAsCause(text)
    if (instead !== null) return instead
  }
  return null
}
