import { useQueryClient } from '@tanstack/react-query'
import { type Act, useAct } from '../../frame/use-act.ts'

/** Something that changes who may see what: afterwards every page is asked for anew. */
export function usePeopleAct<Asked, Told>(
  act: (asked: Asked) => Promise<Told>,
  onDone?: (told: Told) => void,
): Act<Asked> {
  const queries = useQueryClient()
  return useAct(act, async (told) => {
    onDone?.(told)
    await queries.invalidateQueries()
  })
}
