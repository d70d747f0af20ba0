import type { FilingKind, OpportunityReport } from '@closed-learned/deals'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { Button } from '../../../parts/Button.tsx'
import { ActForm, type WithForm } from '../../filing/ActForm.tsx'
import { PermissionTold } from '../../filing/PermissionTold.tsx'
import { carryOverQuery, flagsQuery } from '../../filing/query.ts'
import { Thanks } from '../../filing/Thanks.tsx'
import { type FiledNow, useFiling } from '../../filing/use-filing.ts'
import { WhoWillSee } from '../../filing/WhoWillSee.tsx'
import css from './Acting.module.css'
import { actsOf, type Offered, sayAct, sayCard } from './acts.ts'

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

interface OffersProps {
  readonly deal: OpportunityReport
  readonly isLetGo: boolean
  readonly onAct: (act: WithForm) => void
  readonly onFiled: (filed: FiledNow) => void
}

/** The verbs, and who will see it. */
function Offers({ deal, isLetGo, onAct, onFiled }: OffersProps) {
  const { id } = deal.opportunity
  const { data: flags } = useQuery(flagsQuery)
  const { file, trouble } = useFiling([id], onFiled)
  const flag = flags?.flags.find(({ opportunity }) => opportunity.id === id)
  const offered = actsOf(deal.state, isLetGo)
  const press = (act: FilingKind) => (act === 'goOn' ? file({ kind: 'goOn' }) : onAct(act))
  return (
    <>
      {isLetGo ? (
        <p className={css.said}>
          You let it go here, and the CRM still shows it open.{' '}
          <Link to="/truth" hash="carry-over">
            Your list to carry over
          </Link>
        </p>
      ) : (
        flag && <p className={css.said}>{flag.text}</p>
      )}
      <div className={css.offers}>
        {offered.map(({ act, name, isFirst }: Offered) => (
          <Button key={act} look={isFirst ? 'primary' : 'second'} onClick={() => press(act)}>
            {name}
          </Button>
        ))}
      </div>
      <p role="status" className={css.trouble}>
        {trouble}
      </p>
      {offered[0] && <WhoWillSee kind={offered[0].act} />}
    </>
  )
}
