import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, Declined, told } from '../../../api.ts'
import { sayTrouble } from '../../filing/use-filing.ts'
import type { AccountAsked } from './query.ts'

/** Gives one's account of a loss; where it is held, the same words go on the second time. */
export function useAccount(id: string, onGiven: () => void) {
  const queries = useQueryClient()
  const [trouble, say] = useState('')
  const [held, setHeld] = useState<string | null>(null)
  const { mutate, isPending } = useMutation({
    mutationFn: (body: AccountAsked & { adviceRead: boolean }) =>
      told(api.POST('/opportunities/{id}/accounts', { params: { path: { id } }, body })),
    onSuccess: async ({ text }) => {
      say(`${text} Thank you.`)
      await api.PUT('/opportunities/{id}/account-draft', {
        params: { path: { id } },
        body: { text: '', causes: [] },
      })
      onGiven()
      await queries.invalidateQueries()
    },
    onError: (error, { text }) => {
      if (error instanceof Declined && error.kind === 'held') setHeld(text)
      say(sayTrouble(error))
    },
  })
  const give = (said: AccountAsked) => {
    if (isPending) return
    if (said.text.trim() === '' && said.causes.length === 0)
      return say('Say something, or choose a cause; “not known” is one.')
    say('')
    mutate({ ...said, adviceRead: said.text === held })
  }
  return { give, isGiving: isPending, trouble, held }
}
