import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute, useSearch } from '@tanstack/react-router'
import { PageHead } from '../../frame/PageHead.tsx'
import { Doubts } from '../../parts/Doubts.tsx'
import { Changes } from './Changes.tsx'
import { EndingCurves } from './EndingCurves.tsx'
import { Numbers } from './Numbers.tsx'
import { Pipeline } from './Pipeline.tsx'
import css from './page.module.css'
import { overviewQuery } from './query.ts'

export const Route = createLazyRoute('/')({ component: OverviewPage })

function OverviewPage() {
  const { asOf } = useSearch({ from: '__root__' })
  const { data: overview } = useSuspenseQuery(overviewQuery(asOf))
  return (
    <>
      <PageHead headline={overview.answer} />
      <Numbers overview={overview} />
      <Pipeline pipeline={overview.pipeline} />
      <div className={css.room}>
        <div className={css.columns}>
          <Changes changes={overview.changes} />
          <EndingCurves time={overview.time} />
        </div>
      </div>
      <Doubts doubts={overview.doubts} />
    </>
  )
}
