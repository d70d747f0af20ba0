import type { FindingPage as Page } from '@closed-learned/deals'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute, useSearch } from '@tanstack/react-router'
import { PageHead } from '../../frame/PageHead.tsx'
import { Doubts } from '../../parts/Doubts.tsx'
import { TrendLinks } from '../trends/TrendLinks.tsx'
import { WORDS } from '../trends/words.ts'
import { ClosedDeals } from './ClosedDeals.tsx'
import { Found } from './Found.tsx'
import { NoSegment } from './NoSegment.tsx'
import { OpenDeals } from './OpenDeals.tsx'
import css from './page.module.css'
import { Quarters } from './Quarters.tsx'
import { segmentQuery } from './query.ts'
import { TimeHere } from './TimeHere.tsx'
import { Withheld } from './Withheld.tsx'

export const Route = createLazyRoute('/trends/finding')({
  component: FindingPage,
  errorComponent: NoSegment,
})

function FindingPage() {
  const { outcome, where, asOf } = useSearch({ from: '/trends/finding' })
  const { data: page } = useSuspenseQuery(segmentQuery(outcome, where, asOf))
  return (
    <>
      <PageHead
        headline={page.answer}
        question={page.withheld === null ? WORDS[outcome].question : page.title}
      />
      <TrendLinks at={outcome === 'slow' ? '/trends/slow' : '/trends'} />
      {page.withheld === null ? (
        <Told page={page} />
      ) : (
        <Withheld withheld={page.withheld} answer={page.answer} />
      )}
      <Doubts doubts={page.doubts} />
    </>
  )
}

function Told({ page }: { readonly page: Page }) {
  return (
    <>
      {page.finding && <Found finding={page.finding} page={page} />}
      <div className={css.columns}>
        <Quarters page={page} />
        <TimeHere page={page} />
      </div>
      <ClosedDeals some={page.some} of={page.closed} />
      <OpenDeals open={page.open} listed={page.listed} />
    </>
  )
}
