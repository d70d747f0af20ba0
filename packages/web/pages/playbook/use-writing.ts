import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { KeptRequest } from '../../frame/kept-request.ts'
import { useKeptForm } from '../../frame/use-kept-form.ts'

interface Writing<Words, Told> {
  /** Tells it from every other form. */
  readonly form: string
  /** What it sends, in a few words. */
  readonly what: string
  readonly empty: Words
  /** The version that stands now; null: nothing stands yet. */
  readonly standing: number | null
  readonly request: (words: Words) => KeptRequest<Told> | string
  /** What is said once it is kept. */
  readonly done: (told: Told) => string
}

/**
 * Something of the playbook that is written: kept as it is typed, with the version that it was made from.
 * Once it is kept, the form is gone until one writes another; unchanged, nothing is sent.
 */
export function useWriting<Words extends { readonly version: number | null }, Told>({
  standing,
  request,
  done,
  ...form
}: Writing<Words, Told>) {
  const queries = useQueryClient()
  const [kept, setKept] = useState('')
  const asked = (words: Words) =>
    standing !== null && JSON.stringify(words) === JSON.stringify(form.empty)
      ? 'Nothing is changed yet.'
      : request(words)
  const now = useKeptForm<Words, Told>({
    ...form,
    request: asked,
    onTold: async (told) => {
      await queries.invalidateQueries({ queryKey: ['playbook'] })
      await queries.invalidateQueries({ queryKey: ['lessons'] })
      setKept(done(told))
    },
  })
  const { said, words } = now
  // What stands may be newer than what it was made from.
  useEffect(() => {
    if (said !== '') void queries.invalidateQueries({ queryKey: ['playbook'] })
  }, [said, queries])
  return {
    ...now,
    /** What came of it; empty while it is written. */
    kept,
    again: () => setKept(''),
    isOlder: standing !== null && words.version !== null && words.version < standing,
  }
}
