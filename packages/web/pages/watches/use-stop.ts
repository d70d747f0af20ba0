import type { WatchTold } from '@closed-learned/deals'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type RefObject, useRef, useState } from 'react'
import { api, Declined, told } from '../../api.ts'

type Ended = Pick<WatchTold, 'id' | 'title'>

interface Stop {
  readonly stop: (watch: Ended) => void
  /** Those that are about to end. */
  readonly stopping: ReadonlySet<string>
  /** What has just ended, in words. */
  readonly said: string
  readonly trouble: { readonly id: string; readonly text: string } | null
  /** Has the keyboard when the button that had it is gone. */
  readonly list: RefObject<HTMLDivElement | null>
}

/** Ends watching. What another window has ended already has ended: pressing twice ends it once. */
export function useStop(): Stop {
  const queries = useQueryClient()
  const list = useRef<HTMLDivElement>(null)
  const asked = useRef(new Set<string>())
  const [stopping, setStopping] = useState<ReadonlySet<string>>(new Set())
  const { mutate, error, variables, data } = useMutation({
    mutationFn: async (watch: Ended) => {
      await ended(watch.id)
      await queries.invalidateQueries({ queryKey: ['trends', 'watches'] })
      return `Not watched any more: ${watch.title}.`
    },
    onSuccess: () => list.current?.focus({ preventScroll: true }),
    onSettled: (_, __, { id }) => {
      asked.current.delete(id)
      setStopping(new Set(asked.current))
    },
  })
  const stop = (watch: Ended) => {
    if (asked.current.has(watch.id)) return
    asked.current.add(watch.id)
    setStopping(new Set(asked.current))
    mutate(watch)
  }
  const trouble = error && variables ? { id: variables.id, text: sayTrouble(error) } : null
  return { stop, stopping, said: data ?? '', trouble, list }
}

async function ended(id: string): Promise<void> {
  const path = { id }
  try {
    await told(api.DELETE('/trends/watches/{id}', { params: { path } }))
  } catch (trouble) {
    // 204: there is nothing to tell; 404: it ended before.
    if (!(trouble instanceof Declined && [204, 404].includes(trouble.status))) throw trouble
  }
}

function sayTrouble(error: Error): string {
  return error instanceof Declined ? `${error.text} ${error.mend}` : 'This could not be ended.'
}
