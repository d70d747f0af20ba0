import type { Filed, Said } from '@closed-learned/deals'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, Declined, told } from '../../api.ts'

/** What was filed just now; the advice about its words stood below the field already. */
export type FiledNow = Pick<Filed, 'text' | 'filings' | 'afterLetGo'>

interface Filing {
  readonly file: (said: Said) => void
  readonly isFiling: boolean
  /** Why it was not filed, in words; empty where nothing is in the way. */
  readonly trouble: string
  readonly say: (trouble: string) => void
}

/** Files something about deals of one's own; every page is asked for anew afterwards. */
export function useFiling(deals: readonly string[], onFiled: (filed: FiledNow) => void): Filing {
  const queries = useQueryClient()
  const [trouble, say] = useState('')
  const { mutate, isPending } = useMutation({
    mutationFn: (said: Said) => fileIt(deals, said),
    onSuccess: (filed) => {
      onFiled(filed)
      void queries.invalidateQueries()
    },
    onError: (error) => say(sayTrouble(error)),
  })
  const file = (said: Said) => {
    if (isPending) return
    say('')
    mutate(said)
  }
  return { file, isFiling: isPending, trouble, say }
}

function fileIt(deals: readonly string[], said: Said): Promise<FiledNow> {
  // The client's own types turn pairs (intervals) into lists of any length.
  return told(api.POST('/filings', { body: { deals: [...deals], said } })) as Promise<FiledNow>
}

/** What was declined, in words. */
export function sayTrouble(error: Error): string {
  return error instanceof Declined
    ? `${error.text} ${error.mend}`
    : 'This could not be filed. Try it once more; nothing is lost.'
}
