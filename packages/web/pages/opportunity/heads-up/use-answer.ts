import type { HeadsUpAnswerAsked } from '@closed-learned/deals'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, told } from '../../../api.ts'
import { sayTrouble } from '../../../frame/say-trouble.ts'

type Asked = Pick<HeadsUpAnswerAsked, 'lesson' | 'answer'> & {
  readonly why?: string
  readonly untilDay?: string
}

interface Answering {
  readonly answer: (asked: Asked) => void
  readonly isRunning: boolean
  /** What came of it, or what is in the way. */
  readonly said: string
}

/** Answers a heads-up on a deal. */
export function useAnswer(deal: string, onAnswered: () => void): Answering {
  const queries = useQueryClient()
  const [said, say] = useState('')
  const { mutate, isPending } = useMutation({
    mutationFn: (asked: Asked) =>
      told(api.POST('/heads-ups/answers', { body: { deal, ...asked } })),
    onSuccess: async ({ text, headsUp }) => {
      await queries.invalidateQueries({ queryKey: ['heads-ups', deal] })
      void queries.invalidateQueries({ queryKey: ['my-deals'] })
      say(headsUp.answer?.answer === 'later' ? headsUp.answer.text : text)
      onAnswered()
    },
    onError: (error) => say(sayTrouble(error)),
  })
  const answer = (asked: Asked) => {
    if (isPending) return
    say('')
    mutate(asked)
  }
  return { answer, isRunning: isPending, said }
}
