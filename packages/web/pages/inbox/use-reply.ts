import type { ReplyKind } from '@closed-learned/deals'
import { useQueryClient } from '@tanstack/react-query'
import { posted } from '../../frame/kept-request.ts'
import { type KeptFormNow, useKeptForm } from '../../frame/use-kept-form.ts'

export interface ReplyWords {
  readonly kind: ReplyKind
  readonly text: string
}

const NO_WORDS: ReplyWords = { kind: 'help', text: '' }

/** Sends an answer; where it is held, the advice about the same words lets it go on the second time. */
export function useReply(filing: string, onSent: () => void): KeptFormNow<ReplyWords> {
  const queries = useQueryClient()
  return useKeptForm({
    form: `reply:${filing}`,
    what: 'Your answer',
    empty: NO_WORDS,
    request: ({ kind, text }, adviceRead) =>
      text.trim() === ''
        ? 'Choose a text above, or write your own.'
        : posted('/filings/{id}/replies', {
            params: { path: { id: filing } },
            body: { kind, text: text.trim(), adviceRead },
          }),
    onTold: () => {
      onSent()
      void queries.invalidateQueries()
    },
  })
}
