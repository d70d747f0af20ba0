import type { FilingKind } from '@closed-learned/deals'
import type { FormProps } from './FormFrame.tsx'
import { LetGoForm } from './LetGoForm.tsx'
import { LivesForm } from './LivesForm.tsx'
import { WordsForm } from './WordsForm.tsx'

/** What can be said about a deal with a few words or choices; to go on needs none. */
export type WithForm = Exclude<FilingKind, 'goOn'>

/** The form of one act. */
export function ActForm({ act, ...props }: FormProps & { readonly act: WithForm }) {
  if (act === 'letGo') return <LetGoForm {...props} />
  if (act === 'lives') return <LivesForm {...props} />
  return <WordsForm kind={act} {...props} />
}
