import type { PredictionAsked } from '@closed-learned/deals'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, told } from '../../../api.ts'
import { sayTrouble } from '../../filing/use-filing.ts'

interface Predicting {
  readonly predict: (asked: PredictionAsked) => void
  readonly isRunning: boolean
  /** What came of it, or what is in the way. */
  readonly said: string
  readonly say: (text: string) => void
}

/** Predicts a deal; what was typed stays where it could not be said. */
export function usePredict(id: string, onSaid: () => void): Predicting {
  const queries = useQueryClient()
  const [said, say] = useState('')
  const { mutate, isPending } = useMutation({
    mutationFn: (body: PredictionAsked) =>
      told(api.POST('/opportunities/{id}/predictions', { params: { path: { id } }, body })),
    onSuccess: async ({ text }) => {
      await queries.invalidateQueries({ queryKey: ['predictions', id] })
      void queries.invalidateQueries({
        predicate: ({ queryKey }) => ABOUT.includes(`${queryKey[0]}`),
      })
      say(text)
      onSaid()
    },
    onError: (error) => say(sayTrouble(error)),
  })
  const predict = (asked: PredictionAsked) => {
    if (isPending) return
    say('')
    mutate(asked)
  }
  return { predict, isRunning: isPending, said, say }
}

/** What else rests on predictions. */
const ABOUT = ['calibration', 'my-deals']
