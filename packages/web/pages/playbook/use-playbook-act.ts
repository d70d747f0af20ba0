import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Act, useAct } from '../../frame/use-act.ts'

/** Something that changes the playbook; everything that rests on it is asked for again. */
export function usePlaybookAct<Asked, Told>(
  act: (asked: Asked) => Promise<Told>,
  onDone: string | ((told: Told) => string),
): Act<Asked> & { readonly said: string; readonly say: (text: string) => void } {
  const queries = useQueryClient()
  const [said, say] = useState('')
  const { trouble, ...running } = useAct(act, async (told) => {
    await queries.invalidateQueries({ queryKey: ['playbook'] })
    say(typeof onDone === 'string' ? onDone : onDone(told))
  })
  return { ...running, trouble, said: trouble || said, say }
}
