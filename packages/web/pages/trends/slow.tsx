import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute, useSearch } from '@tanstack/react-router'
import { findingsQuery } from './query.ts'
import { TrendFindings } from './TrendFindings.tsx'

export const Route = createLazyRoute('/trends/slow')({ component: SlowLossesPage })

function SlowLossesPage() {
  const { asOf } = useSearch({ from: '__root__' })
  const { data: page } = useSuspenseQuery(findingsQuery('slow', asOf))
  return <TrendFindings page={page} />
}
