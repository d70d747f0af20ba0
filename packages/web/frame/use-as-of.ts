import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { workspaceQuery } from './workspace.ts'

/** The day that the pages are about, and from when to when there is something to tell. */
export interface AsOfDay {
  readonly day: string
  readonly newest: string
  readonly earliest: string | null
}

/** Days as in an address; null before it is known whether there are any. */
export function useAsOf(): AsOfDay | null {
  const { data: workspace } = useQuery(workspaceQuery)
  const { asOf } = useSearch({ from: '__root__' })
  const newest = workspace?.newest ?? null
  if (newest === null) return null
  // After the newest day nothing is known, and the pages answer with it.
  const day = asOf !== undefined && asOf < newest ? asOf : newest
  return { day, newest, earliest: workspace?.earliest ?? null }
}

/** Goes to a day on the page at hand; null is the newest. */
export function useGoTo(): (day: string | null) => void {
  const navigate = useNavigate()
  return (day) =>
    void navigate({ to: '.', search: (search) => ({ ...search, asOf: day ?? undefined }) })
}
