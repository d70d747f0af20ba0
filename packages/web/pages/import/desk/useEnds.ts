import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { draftKey } from '../query.ts'
import { kept, NOTHING_KEPT } from './kept.ts'
import type { Desk } from './useDesk.ts'

/** What follows when an upload ends: every page is asked for anew, and the next one begins afresh. */
export function useEnds({ phase, isGone, say }: Desk): void {
  const queries = useQueryClient()
  const latest = useRef({ phase, say })
  latest.current = { phase, say }
  useEffect(() => {
    if (phase === 'done') askAllAnew(queries)
  }, [phase, queries])
  useEffect(() => {
    if (!isGone) return
    kept.set(NOTHING_KEPT)
    latest.current.say(GONE)
    askAllAnew(queries)
  }, [isGone, queries])
  useEffect(
    () => () => {
      if (latest.current.phase === 'done') kept.set(NOTHING_KEPT)
    },
    [],
  )
}

/** All but the upload itself, which tells its own end. */
function askAllAnew(queries: QueryClient): void {
  const [own] = draftKey(null)
  void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== own })
}

const GONE = {
  text: 'The files that lay here are gone: the program was started anew, or they were left for long.',
  mend: 'What had come in stands below; drop the rest again.',
}
