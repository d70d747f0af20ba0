import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { sayTrouble } from './say-trouble.ts'

export interface Act<Asked> {
  readonly run: (asked: Asked) => void
  readonly isRunning: boolean
  /** Why it was not done, in words; empty where there is nothing to say. */
  readonly trouble: string
}

/** Something that is asked of the server, one at a time; what stood in the form stays there. */
export function useAct<Asked, Told>(
  act: (asked: Asked) => Promise<Told>,
  onDone?: (told: Told, asked: Asked) => void | Promise<void>,
): Act<Asked> {
  const [trouble, setTrouble] = useState('')
  const { mutate, isPending } = useMutation({
    mutationFn: act,
    onSuccess: (told, asked) => onDone?.(told, asked),
    onError: (error) => setTrouble(sayTrouble(error)),
  })
  const run = (asked: Asked) => {
    if (isPending) return
    setTrouble('')
    mutate(asked)
  }
  return { run, isRunning: isPending, trouble }
}
