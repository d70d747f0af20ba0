import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute, useSearch } from '@tanstack/react-router'
import { statesTold } from '../../charts/state-bar/states-told.ts'
import { Later } from '../../frame/Later.tsx'
import { PageHead } from '../../frame/PageHead.tsx'
import { Doubts } from '../../parts/Doubts.tsx'
import { Newest } from '../told/Newest.tsx'
import { ActingHere } from './acting/ActingHere.tsx'
import { AloneUntil } from './acting/AloneUntil.tsx'
import { CarryOver } from './acting/CarryOver.tsx'
import { Found } from './Found.tsx'
import type { Asked } from './filters.ts'
import { HowKnown } from './HowKnown.tsx'
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
  const states = statesTold(truth.states)
  // Who sees sums only may have deals of their own to look at all the same.
  const some = states === null ? truth.stages.length > 0 : states.stated.deals > 0
  return (
    <>
      <PageHead headline={truth.answer} />
      <Later>
        {truth.of === 'published' && <Newest />}
        {some && (
          <section aria-label="Open deals">
            {states !== null && <StateChoice states={states} show={show} />}
            {truth.of === 'yours' && <AloneUntil />}
            <Narrowing asked={asked} stages={truth.stages} show={show} />
            <div className={css.deals} data-waiting={waiting || undefined}>
              <Found truth={truth} asked={asked} />
              {truth.found.deals > 0 && (
                <ActingHere of={truth.of}>
                  <Rows key={JSON.stringify(asked)} asked={asked} first={truth} />
                </ActingHere>
              )}
            </div>
          </section>
        )}
        <Later>
          {truth.of !== 'all' && <CarryOver />}
          <Relabelled relabelled={truth.relabelled} />
          {some && <HowKnown told={truth.told} />}
          <Doubts doubts={truth.doubts} />
        </Later>
      </Later>
    </>
  )
}
