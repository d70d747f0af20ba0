import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute, useSearch } from '@tanstack/react-router'
import { Later } from '../../frame/Later.tsx'
import { PageHead } from '../../frame/PageHead.tsx'
import { Doubts } from '../../parts/Doubts.tsx'
import { Newest } from '../told/Newest.tsx'
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
      <Later>
        <Numbers overview={overview} />
        <Pipeline pipeline={overview.pipeline} asOf={overview.asOf} />
        {overview.of === 'published' && <Newest />}
        <Later>
          <div className={css.room}>
            <div className={css.columns}>
              <Changes changes={overview.changes} />
              <EndingCurves time={overview.time} asOf={overview.asOf} />
            </div>
          </div>
          <Doubts doubts={overview.doubts} />
        </Later>
      </Later>
    </>
  )
}
