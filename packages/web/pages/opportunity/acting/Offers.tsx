import type { FilingKind, OpportunityReport } from '@closed-learned/deals'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { Button } from '../../../parts/Button.tsx'
import type { WithForm } from '../../filing/ActForm.tsx'
import { flagsQuery } from '../../filing/query.ts'
import { type FiledNow, useFiling } from '../../filing/use-filing.ts'
import { WhoWillSee } from '../../filing/WhoWillSee.tsx'
import css from './Acting.module.css'
import { actsOf, type Offered } from './acts.ts'

interface Props {
  readonly deal: OpportunityReport
  readonly isLetGo: boolean
  readonly onAct: (act: WithForm) => void
  readonly onFiled: (filed: FiledNow) => void
}

/** The verbs, and who will see each of them. */
export function Offers({ deal, isLetGo, onAct, onFiled }: Props) {
  const { id } = deal.opportunity
  const { data: flags } = useQuery(flagsQuery)
  const going = useFiling({ kind: 'goOn', deals: [id], empty: {}, said: () => GO_ON, onFiled })
  const [looked, look] = useState<Offered | null>(null)
  const audience = useId()
  const flag = flags?.flags.find(({ opportunity }) => opportunity.id === id)
  const offered = actsOf(deal.state, isLetGo)
  const press = (act: FilingKind) => (act === 'goOn' ? going.send() : onAct(act))
  const withForm = offered.filter(({ act }) => act !== 'goOn')
  const told = withForm.find(({ act }) => act === looked?.act) ?? withForm[0]
  const goOn = offered.find(({ act }) => act === 'goOn')
  return (
    <>
      {isLetGo ? <LetGo /> : flag && <p className={css.said}>{flag.text}</p>}
      <div className={css.offers}>
        {offered.map((offer) => (
          <Button
            key={offer.act}
            look={offer.isFirst ? 'primary' : 'second'}
            aria-describedby={`${audience}-${offer === goOn ? 'goOn' : 'form'}`}
            onClick={() => press(offer.act)}
            onFocus={() => look(offer)}
            onPointerEnter={() => look(offer)}
          >
            {offer.name}
          </Button>
        ))}
      </div>
      <p role="status" className={css.trouble}>
        {going.said}
      </p>
      {told && <WhoWillSee id={`${audience}-form`} kind={told.act} name={told.name} />}
      {/* One click does it, so that it is told before, whatever is looked at. */}
      {goOn && <WhoWillSee id={`${audience}-goOn`} kind="goOn" deal={id} name={goOn.name} />}
    </>
  )
}

const GO_ON = { kind: 'goOn' } as const

function LetGo() {
  return (
    <p className={css.said}>
      You let it go here, and the CRM still shows it open.{' '}
      <Link to="/truth" hash="carry-over">
        Your list to carry over
      </Link>
    </p>
  )
}
