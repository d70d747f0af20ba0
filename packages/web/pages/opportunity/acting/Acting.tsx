import type { OpportunityReport } from '@closed-learned/deals'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { ActForm, type WithForm } from '../../filing/ActForm.tsx'
import { PermissionTold } from '../../filing/PermissionTold.tsx'
import { carryOverQuery } from '../../filing/query.ts'
import { Thanks } from '../../filing/Thanks.tsx'
import type { FiledNow } from '../../filing/use-filing.ts'
import css from './Acting.module.css'
import { sayAct, sayCard } from './acts.ts'
import { Offers } from './Offers.tsx'

/** What the owner of an open deal can say about it: one card, one decision. */
export function Acting({ deal }: { readonly deal: OpportunityReport }) {
  const { id } = deal.opportunity
  const { data: toCarry } = useQuery(carryOverQuery)
  const [act, setAct] = useState<WithForm | null>(null)
  const [filed, setFiled] = useState<FiledNow | null>(null)
  const offers = useRef<HTMLDivElement>(null)
  const done = (what: FiledNow) => {
    setAct(null)
    setFiled(what)
  }
  const leave = () => {
    setAct(null)
    setFiled(null)
    // The card is drawn with its actions again before one of them can have the keyboard.
    requestAnimationFrame(() => offers.current?.querySelector('button')?.focus())
  }
  if (toCarry === undefined) return <div className={css.card} aria-busy="true" />
  const isLetGo = toCarry.deals.some(({ opportunity }) => opportunity.id === id)
  return (
    <section className={css.card} aria-labelledby="acting" ref={offers}>
      <h2 id="acting" className={css.title}>
        {act === null ? sayCard(deal.state, isLetGo) : sayAct(act)}
      </h2>
      {filed ? (
        <Thanks filed={filed} onClose={leave} />
      ) : act ? (
        <>
          {act === 'letGo' && <PermissionTold />}
          <ActForm key={act} act={act} deals={[id]} onFiled={done} onLeave={leave} />
        </>
      ) : (
        <Offers deal={deal} isLetGo={isLetGo} onAct={setAct} onFiled={done} />
      )}
    </section>
  )
}
