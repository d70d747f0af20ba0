import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { createLazyRoute, useSearch } from '@tanstack/react-router'
import { PageHead } from '../../frame/PageHead.tsx'
import { Doubts } from '../../parts/Doubts.tsx'
import { Found } from './Found.tsx'
import type { Asked } from './filters.ts'
import { Narrowing } from './Narrowing.tsx'
import { truthQuery } from './query.ts'
import { Relabelled } from './Relabelled.tsx'
import { Rows } from './Rows.tsx'
import { StateChoice } from './StateChoice.tsx'

export const Route = createLazyRoute('/truth')({ component: TruthPage })

function TruthPage() {
  const asked: Asked = useSearch({ from: '/truth' })
  const { data } = useSuspenseInfiniteQuery(truthQuery(asked))
  const [truth] = data.pages
  if (!truth) return null
  return (
    <>
      <PageHead headline={truth.answer} />
      {truth.states.stated.deals > 0 && (
        <section aria-label="Open deals">
          <StateChoice states={truth.states} />
          <Narrowing asked={asked} stages={truth.stages} />
          <Found truth={truth} asked={asked} />
          {truth.found.deals > 0 && (
            <Rows key={JSON.stringify(asked)} asked={asked} first={truth} />
          )}
        </section>
      )}
      <Relabelled relabelled={truth.relabelled} />
      <Doubts doubts={truth.doubts} />
    </>
  )
}
