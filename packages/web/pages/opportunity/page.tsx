import type { OpportunityReport } from '@closed-learned/deals'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute, useParams, useSearch } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { meQuery } from '../../frame/me.ts'
import { PageHead } from '../../frame/PageHead.tsx'
import { useAsOf } from '../../frame/use-as-of.ts'
import { Doubts } from '../../parts/Doubts.tsx'
import { carryOverQuery } from '../filing/query.ts'
import { accountInvitationsQuery } from '../record/query.ts'
import { Alike } from './Alike.tsx'
import { isOpen } from './acting/acts.ts'
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

// Only owners have anything to say here; nobody else waits for it.
const Acting = lazy(() => import('./acting/Acting.tsx').then((file) => ({ default: file.Acting })))
const Said = lazy(() => import('./acting/Said.tsx').then((file) => ({ default: file.Said })))

const StopOrContinue = lazy(() =>
  import('./stopping/StopOrContinue.tsx').then((file) => ({ default: file.StopOrContinue })),
)

const Prediction = lazy(() =>
  import('./prediction/Prediction.tsx').then((file) => ({ default: file.Prediction })),
)

const HeadsUps = lazy(() =>
  import('./heads-up/HeadsUps.tsx').then((file) => ({ default: file.HeadsUps })),
)

const Ended = lazy(() => import('./heads-up/Ended.tsx').then((file) => ({ default: file.Ended })))

const DealPlaybook = lazy(() =>
  import('./playbook/DealPlaybook.tsx').then((file) => ({ default: file.DealPlaybook })),
)

const BuyingSide = lazy(() =>
  import('./buying-side/BuyingSide.tsx').then((file) => ({ default: file.BuyingSide })),
)

const HowItWent = lazy(() =>
  import('./loss/HowItWent.tsx').then((file) => ({ default: file.HowItWent })),
)

function Deal({ deal }: { readonly deal: OpportunityReport }) {
  const isNow = useIsNow()
  const { data: me } = useQuery(meQuery)
  // Whose it was, and who else may know how it went, the server settles.
  const hasEnded = isNow && me?.member != null && ENDED.includes(deal.state)
  const isAsked = useIsAsked(deal, isNow && me?.member != null && !hasEnded)
  const isLetGo = useIsLetGo(deal)
  const mine = deal.yours && isNow && isOpen(deal.state)
  const isFlagged = deal.state === 'buried' || deal.state === 'stalled'
  // What was predicted is its author's alone; who has no place here has no predictions.
  const isPredicted = deal.yours && isNow && me?.member != null
  return (
    <>
      <PageHead headline={deal.answer} question={questionLine(deal.opportunity)} />
      {mine && (
        <Suspense>
          {isLetGo === false && isFlagged && <StopOrContinue deal={deal} />}
          <HeadsUps id={deal.opportunity.id} />
          {isLetGo === false && !isFlagged && <StopOrContinue deal={deal} />}
        </Suspense>
      )}
      <TheStory deal={deal} />
      <Facts deal={deal} />
      <div className={css.columns}>
        <Findings findings={deal.findings} />
        {mine ? (
          <Suspense fallback={<div aria-busy="true" />}>
            <Acting deal={deal} />
          </Suspense>
        ) : (
          deal.alike && <Alike alike={deal.alike} />
        )}
      </div>
      {isPredicted && (
        <Suspense>
          <Ended id={deal.opportunity.id} isOpen={mine} />
        </Suspense>
      )}
      {mine && (
        <Suspense>
          <Said id={deal.opportunity.id} />
        </Suspense>
      )}
      {isPredicted && (
        <Suspense>
          <Prediction id={deal.opportunity.id} today={deal.asOf} />
        </Suspense>
      )}
      {isPredicted && (
        <Suspense>
          {isLetGo === false && <DealPlaybook id={deal.opportunity.id} />}
          {isLetGo === false && mine && <BuyingSide id={deal.opportunity.id} />}
        </Suspense>
      )}
      {mine && deal.alike && (
        <div className={css.below}>
          <Alike alike={deal.alike} />
        </div>
      )}
      {(hasEnded || isAsked) && (
        <Suspense>
          <HowItWent id={deal.opportunity.id} />
        </Suspense>
      )}
      <Known known={deal.known} />
      <Doubts doubts={deal.doubts} />
    </>
  )
}

const ENDED: readonly OpportunityReport['state'][] = ['lost', 'noDecision', 'won']

/** Whether the owner of this deal asked the reader how it went: they know it, also where the CRM has it open. */
function useIsAsked({ yours, opportunity: { id } }: OpportunityReport, mayBe: boolean): boolean {
  const { data } = useQuery({ ...accountInvitationsQuery, enabled: mayBe && !yours })
  return mayBe && data?.invitations.some(({ opportunity }) => opportunity.id === id) === true
}

/** Whether a deal of the reader's own was let go here; undefined until it is known. */
function useIsLetGo({ yours, opportunity: { id } }: OpportunityReport): boolean | undefined {
  const { data } = useQuery({ ...carryOverQuery, enabled: yours })
  return data?.deals.some(({ opportunity }) => opportunity.id === id)
}

/** Whether the page is about the newest day: nobody can say anything about a deal of the past. */
function useIsNow(): boolean {
  const asOf = useAsOf()
  return asOf !== null && asOf.day === asOf.newest
}
