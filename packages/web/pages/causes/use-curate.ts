import type { CausesPage } from '@closed-learned/deals'
import { useQueryClient } from '@tanstack/react-query'
import { useAct } from '../../frame/use-act.ts'
import { causesQuery } from '../debrief/query.ts'

/** A change to the list of causes; the whole list comes back. */
export function useCurate<Asked>(
  act: (asked: Asked) => Promise<CausesPage>,
  onDone: () => void = () => undefined,
) {
  const queries = useQueryClient()
  return useAct(act, (page) => {
    queries.setQueryData(causesQuery.queryKey, page)
    onDone()
  })
}
