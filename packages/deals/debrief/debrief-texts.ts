import { adviseWords } from '../words/advise-words.ts'
import type { WordAdvice } from '../words/word-advice.ts'
import type { DebriefForm } from './debrief-form.ts'

/** A text that somebody wrote into a debrief, and where. */
export interface DebriefText {
  readonly field: string
  readonly text: string
}

/** Everything that is written in a debrief, in the order of its form; empty texts are left out. */
export function debriefTexts(said: DebriefForm): readonly DebriefText[] {
  const { fits, causes } = said
  const plain = (
    ['couldSee', 'couldDo', 'atTheStart', 'wentRight', 'when', 'nextTime'] as const
  ).map((field) => ({ field, text: said[field] }))
  const all = [
    ...fits.map(({ text }, i) => ({ field: `fits.${i}`, text })),
    ...plain,
    ...causes.flatMap(({ evidence }, i) =>
      evidence === null || evidence.kind === 'moment'
        ? []
        : [{ field: `causes.${i}`, text: evidence.text }],
    ),
  ]
  return all.filter(({ text }) => text.trim() !== '')
}

/** The same without quotes: they are somebody else's words. */
export function ownTexts(said: DebriefForm): readonly DebriefText[] {
  const quotes = new Set(
    said.causes.flatMap(({ evidence }, i) => (evidence?.kind === 'quote' ? [`causes.${i}`] : [])),
  )
  return debriefTexts(said).filter(({ field }) => !quotes.has(field))
}

/** What could be said more calmly, by field. A quote stays as it was. */
export function adviseDebrief(
  said: DebriefForm,
): readonly { readonly field: string; readonly advice: readonly WordAdvice[] }[] {
  return ownTexts(said)
    .map(({ field, text }) => ({ field, advice: adviseWords(text) }))
    .filter(({ advice }) => advice.length > 0)
}
