import type { OpportunityReport } from '@closed-learned/deals'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Section } from '../../../parts/Section.tsx'
import { filingsQuery, flagsQuery } from '../../filing/query.ts'
import { isAnswered } from '../acting/is-answered.ts'
import { CostSoFar } from './CostSoFar.tsx'
import { FromHereOn } from './FromHereOn.tsx'
import { stopOrContinueQuery } from './query.ts'
import css from './StopOrContinue.module.css'

/** Stop or go on: open where the deal looks lost, else behind one line. */
export function StopOrContinue({ deal }: { readonly deal: OpportunityReport }) {
  const { id } = deal.opportunity
  if (deal.state === 'buried' || deal.state === 'stalled')
    return (
      <div className={css.room}>
        <Section title="Stop or go on?">
          <Choice id={id} />
        </Section>
      </div>
    )
  return <OnceOpened id={id} />
}

function OnceOpened({ id }: { readonly id: string }) {
  const [isOpen, open] = useState(false)
  return (
    <details className={css.folded} onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary>
        Stop or go on? What it would take from here on, and what else the time could do
      </summary>
      {isOpen && <Choice id={id} />}
    </details>
  )
}

function Choice({ id }: { readonly id: string }) {
  const { data } = useQuery(stopOrContinueQuery(id))
  const isSaid = useIsSaid(id)
  if (data === undefined) return <div className={css.coming} aria-busy="true" />
  const { yours, team } = data.keptGoing
  return (
    <>
      <FromHereOn told={data} />
      {(yours ?? team) !== null && (
        <p className={css.kept}>
          {yours}
          {yours !== null && team !== null && ' '}
          {team}
        </p>
      )}
      <p className={css.kept}>
        Both are right, and nobody is told that you looked.
        {isSaid === false && (
          <>
            {' '}
            <a href="#acting">Say which</a>, or nothing at all.
          </>
        )}
      </p>
      <CostSoFar id={id} />
    </>
  )
}

/** Whether its owner has said which, and nothing new asks for a word; undefined until that is known. */
function useIsSaid(id: string): boolean | undefined {
  const { data: filed } = useQuery(filingsQuery)
  const { data: flagged } = useQuery(flagsQuery)
  if (filed === undefined || flagged === undefined) return undefined
  return isAnswered(id, filed.filings, flagged.flags)
}
