import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute, useSearch } from '@tanstack/react-router'
import { PageHead } from '../../frame/PageHead.tsx'
import { ToldAsOf } from '../../frame/ToldAsOf.tsx'
import { Doubts } from '../../parts/Doubts.tsx'
import { Calls } from './Calls.tsx'
import { Expected } from './Expected.tsx'
import { Integrity } from './Integrity.tsx'
import { OverTime } from './OverTime.tsx'
import { PeriodChoice } from './PeriodChoice.tsx'
import { forecastQuery } from './query.ts'
import { Teams } from './Teams.tsx'
import { WhatChanged } from './WhatChanged.tsx'

export const Route = createLazyRoute('/forecast')({ component: ForecastPage })

/** What will close in a period and how sure that is, what changed, and how far off it was before. */
function ForecastPage() {
  const search = useSearch({ from: '/forecast' })
  const { asOf } = useSearch({ from: '__root__' })
  const { data } = useSuspenseQuery(forecastQuery({ period: search.period, asOf }))
  const { answer, period, periods, views, teams, otherTeams, integrity, doubts, isLearning } = data
  return (
    <>
      <PageHead headline={answer} />
      <ToldAsOf day={data.asOf} />
      <PeriodChoice periods={periods} chosen={period} />
      {isLearning && <p role="status">The page asks again by itself.</p>}
      {views.map((view) => (
        <Expected key={view.of} view={view} isAlone={views.length === 1} />
      ))}
      {(teams.length > 0 || otherTeams !== null) && <Teams teams={teams} others={otherTeams} />}
      <WhatChanged period={period} asOf={data.asOf} isPast={asOf !== undefined} of={integrity.of} />
      <Calls asOf={asOf} />
      <OverTime asOf={asOf} />
      <Integrity integrity={integrity} />
      <Doubts doubts={doubts} />
    </>
  )
}
