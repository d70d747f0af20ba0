import type { OpportunityReport } from '@closed-learned/deals'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute, useParams, useSearch } from '@tanstack/react-router'
import { PageHead } from '../../frame/PageHead.tsx'
import { Doubts } from '../../parts/Doubts.tsx'
import { Alike } from './Alike.tsx'
import { Facts } from './Facts.tsx'
import { Findings } from './Findings.tsx'
import { Known } from './Known.tsx'
import css from './page.module.css'
import { opportunityQuery } from './query.ts'
import { questionLine } from './question-line.ts'
import { TheStory } from './TheStory.tsx'

export const Route = createLazyRoute('/opportunities/$id')({ component: OpportunityPage })

function OpportunityPage() {
  const { id } = useParams({ from: '/opportunities/$id' })
  const { asOf } = useSearch({ from: '__root__' })
  const { data: deal } = useSuspenseQuery(opportunityQuery(id, asOf))
  return <Deal key={deal.opportunity.id} deal={deal} />
}

function Deal({ deal }: { readonly deal: OpportunityReport }) {
  return (
    <>
      <PageHead headline={deal.answer} question={questionLine(deal.opportunity)} />
      <TheStory deal={deal} />
      <Facts deal={deal} />
      <div className={css.columns}>
        <Findings findings={deal.findings} />
        {deal.alike && <Alike alike={deal.alike} />}
      </div>
      <Known known={deal.known} />
      <Doubts doubts={deal.doubts} />
    </>
  )
}
