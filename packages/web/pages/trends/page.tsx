import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute, useSearch } from '@tanstack/react-router'
import { findingsQuery } from './query.ts'
import { TrendFindings } from './TrendFindings.tsx'

export const Route = createLazyRoute('/trends')({ component: TrendsPage })

function TrendsPage() {
  const { asOf, outcome } = useSearch({ from: '/trends' })
  const { data: page } = useSuspenseQuery(findingsQuery(outcome ?? 'lost', asOf))
  return <TrendFindings page={page} />
}
