import type { DebriefForm } from './debrief-form.ts'

/** Something that a debrief still needs before it can be filed. */
export interface DebriefLack {
  readonly of: 'causes' | 'fits'
  readonly text: string
}

/** The most that the three minutes may ever ask for; a test counts what they do. */
export const MOST_REQUIRED = 6

/** All that a debrief needs, as its form says it. */
export const DEBRIEF_NEEDS: readonly DebriefLack[] = [
  { of: 'causes', text: 'Name a cause; “not known” is one.' },
  {
    of: 'fits',
    text: 'Answer one of the two questions: what fitted or did not, or what could be seen and done.',
  },
]

/** What a debrief still needs, in the order of the form; empty where it can be filed. */
export function debriefLacks(said: DebriefForm): readonly DebriefLack[] {
  return DEBRIEF_NEEDS.filter(({ of }) =>
    of === 'causes' ? said.causes.length === 0 : !answersOne(said),
  )
}

/** That it would have been right to let it go sooner is an answer to the second question. */
function answersOne(said: DebriefForm): boolean {
  const { fits, couldSee, couldDo, atTheStart, soonerWouldHaveBeenRight } = said
  if (fits.length > 0 || soonerWouldHaveBeenRight) return true
  return [couldSee, couldDo, atTheStart].some((text) => text.trim() !== '')
}
