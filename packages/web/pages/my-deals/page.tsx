import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute } from '@tanstack/react-router'
import { Later } from '../../frame/Later.tsx'
import { PageHead } from '../../frame/PageHead.tsx'
import { Doubts } from '../../parts/Doubts.tsx'
import { ActingHere } from '../truth/acting/ActingHere.tsx'
import { CarryOver } from '../truth/acting/CarryOver.tsx'
import { Needs } from './Needs.tsx'
import { OwnDeals } from './OwnDeals.tsx'
import { myDealsQuery } from './query.ts'
import { useNewLessons } from './use-new-lessons.ts'

export const Route = createLazyRoute('/deals')({ component: MyDealsPage })

/** What needs whoever looks, at most five things; below them their own open deals. */
function MyDealsPage() {
  const { data: mine } = useSuspenseQuery(myDealsQuery)
  useNewLessons()
  return (
    <>
      <PageHead headline={mine.answer} dated={false} />
      <ActingHere of="yours" every>
        <Needs needs={mine.needs} rest={mine.rest?.text ?? null} />
        <Later>
          <OwnDeals rows={mine.rows} own={mine.own} />
        </Later>
      </ActingHere>
      <Later>
        <CarryOver />
        <Doubts doubts={mine.doubts} />
      </Later>
    </>
  )
}
