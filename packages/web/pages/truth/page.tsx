import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute, useSearch } from '@tanstack/react-router'
import { Later } from '../../frame/Later.tsx'
import { PageHead } from '../../frame/PageHead.tsx'
import { Doubts } from '../../parts/Doubts.tsx'
import { Found } from './Found.tsx'
import type { Asked } from './filters.ts'
import { Narrowing } from './Narrowing.tsx'
import css from './page.module.css'
import { truthQuery } from './query.ts'
import { Relabelled } from './Relabelled.tsx'
import { Rows } from './Rows.tsx'
import { StateChoice } from './StateChoice.tsx'
import { useShow } from './use-show.ts'

export const Route = createLazyRoute('/truth')({ component: TruthPage })

function TruthPage() {
  const asked: Asked = useSearch({ from: '/truth' })
  const { show, waiting } = useShow()
  const { data: truth } = useSuspenseQuery(truthQuery(asked))
  return (
    <>
      <PageHead headline={truth.answer} />
      <Later>
        {truth.states.stated.deals > 0 && (
          <section aria-label="Open deals">
            <StateChoice states={truth.states} show={show} />
            <Narrowing asked={asked} stages={truth.stages} show={show} />
            <div className={css.deals} data-waiting={waiting || undefined}>
              <Found truth={truth} asked={asked} />
              {truth.found.deals > 0 && (
                <Rows key={JSON.stringify(asked)} asked={asked} first={truth} />
              )}
            </div>
          </section>
        )}
        <Later>
          <Relabelled relabelled={truth.relabelled} />
          <Doubts doubts={truth.doubts} />
        </Later>
      </Later>
    </>
  )
}
