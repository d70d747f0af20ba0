import type { ReplyKind } from '@closed-learned/deals'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, Declined, told } from '../../api.ts'
import { sayTrouble } from '../filing/use-filing.ts'

interface Reply {
  readonly kind: ReplyKind
  readonly text: string
  readonly adviceRead: boolean
}

/** Sends an answer; where it is held, the advice about the same words lets it go on the second time. */
export function useReply(filing: string, onSent: () => void) {
  const queries = useQueryClient()
  const [trouble, say] = useState('')
  // The words whose advice was shown.
  const [held, setHeld] = useState<string | null>(null)
  const { mutate, isPending } = useMutation({
    mutationFn: (body: Reply) =>
      told(api.POST('/filings/{id}/replies', { params: { path: { id: filing } }, body })),
    onSuccess: () => {
      onSent()
      void queries.invalidateQueries()
    },
    onError: (error, { text }) => {
      if (error instanceof Declined && error.kind === 'held') setHeld(text)
      say(sayTrouble(error))
    },
  })
  const send = (kind: ReplyKind, typed: string) => {
    const text = typed.trim()
    if (isPending) return
    if (text === '') return say('Choose a text above, or write your own.')
    say('')
    mutate({ kind, text, adviceRead: text === held })
  }
  return { send, isSending: isPending, trouble, held }
}
