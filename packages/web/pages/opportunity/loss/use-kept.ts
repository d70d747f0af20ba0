import { useEffect, useRef, useState } from 'react'
import { api } from '../../../api.ts'
import type { AccountAsked } from './query.ts'

/** After so long without a key what is typed is kept, in milliseconds. */
const PAUSE = 600

/** Keeps what is typed, for its author alone; what is not kept yet when one leaves is kept then. */
export function useKept(id: string) {
  const [said, say] = useState('')
  const waiting = useRef<{ timer: number; draft: AccountAsked } | null>(null)
  const write = useRef(async () => {
    const draft = waiting.current?.draft
    waiting.current = null
    if (draft === undefined) return
    const { text, causes } = draft
    const { error } = await api
      .PUT('/opportunities/{id}/account-draft', {
        params: { path: { id } },
        body: { text, causes },
      })
      .catch(() => ({ error: true }))
    say(error ? 'This could not be kept yet.' : 'Kept. Only you see it.')
  })
  useEffect(() => {
    const { current } = write
    return () => void current()
  }, [])
  const stop = () => {
    if (waiting.current) window.clearTimeout(waiting.current.timer)
    waiting.current = null
  }
  const keep = (draft: AccountAsked) => {
    stop()
    waiting.current = { draft, timer: window.setTimeout(() => void write.current(), PAUSE) }
  }
  return { keep, stop, said }
}
