import type { DealPredictions } from '@closed-learned/deals'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { posted } from '../../../frame/kept-request.ts'
import { type KeptFormNow, useKeptForm } from '../../../frame/use-kept-form.ts'

interface Words {
  readonly chance: number | null
  readonly month: string
  readonly likeliest: string
}

export interface Predicting {
  readonly form: KeptFormNow<Words>
  /** What came of it. */
  readonly told: string
}

/** Predicts a deal; what was typed stays where it could not be said. */
export function usePredict(
  { opportunity, begin }: DealPredictions,
  onSaid: () => void,
): Predicting {
  const queries = useQueryClient()
  const [told, tell] = useState('')
  const { id, name } = opportunity
  const form = useKeptForm({
    form: `prediction:${id}`,
    what: `Your prediction of ${name}`,
    empty: { chance: begin.chance, month: begin.month, likeliest: '' } as Words,
    request: ({ chance, month, likeliest }) =>
      chance === null
        ? 'Choose a chance first: draw it, or press a digit.'
        : posted('/opportunities/{id}/predictions', {
            params: { path: { id } },
            body: { chance, month, likeliest },
          }),
    onTold: async ({ text }) => {
      await queries.invalidateQueries({ queryKey: ['predictions', id] })
      void queries.invalidateQueries({
        predicate: ({ queryKey }) => ABOUT.includes(`${queryKey[0]}`),
      })
      tell(text)
      onSaid()
    },
  })
  return { form, told }
}

/** What else rests on predictions. */
const ABOUT = ['calibration', 'my-deals']
