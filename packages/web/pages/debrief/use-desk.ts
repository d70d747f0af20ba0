import type { DebriefSheet } from '@closed-learned/deals'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { Desk, type DeskState } from './desk.ts'
import { goOnFrom, nameOfDebrief } from './kept-writing.ts'

/** The desk at which a member writes the debrief of a deal, and how it stands there. */
export function useDesk(sheet: DebriefSheet, member: string): readonly [Desk, DeskState] {
  const queries = useQueryClient()
  const [desk] = useState(() => {
    const name = nameOfDebrief(member, sheet.opportunity.id)
    return new Desk(sheet.opportunity.id, name, goOnFrom(sheet, name))
  })
  const state = useSyncExternalStore(desk.subscribe, desk.snapshot)
  useEffect(() => desk.open(), [desk])
  const isFiled = state.filed !== null
  useEffect(() => {
    // What stands elsewhere of this deal is asked for anew; the sheet stays what it was written from.
    if (isFiled)
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'debrief' })
  }, [isFiled, queries])
  return [desk, state]
}
