import type { TruthRow } from '@closed-learned/deals'
import { useContext } from 'react'
import { Button } from '../../../parts/Button.tsx'
import { ActingContext, type Chosen } from './acting.ts'
import { GoOn } from './GoOn.tsx'
import css from './RowActs.module.css'

/** What its reader can do with a row. */
interface Acts {
  /** Whether rows are given room for it here: they are the reader's own. */
  readonly hasRoom: boolean
  /** The deal as it is chosen; null where there is nothing to say about it in the list. */
  readonly deal: Chosen | null
  /** Whether a flag asks for a word about it. */
  readonly isFlagged: boolean
}

/** What the reader can do with a row, which is nothing with the deals of others. */
export function useActs(row: TruthRow): Acts {
  const acting = useContext(ActingContext)
  const { id, name } = row.opportunity
  const isFlagged = row.state === 'buried' || row.state === 'stalled'
  const hasRoom = acting !== null && row.yours
  const isAsked = hasRoom && (isFlagged || acting.every) && !acting.isLetGo(id)
  return { hasRoom, deal: isAsked ? { id, name } : null, isFlagged }
}

/** Chooses a row, to say the same of several. */
export function ChooseRow({ deal }: { readonly deal: Chosen }) {
  const acting = useContext(ActingContext)
  return (
    <label className={css.choose}>
      <input
        type="checkbox"
        aria-label={`Choose ${deal.name}`}
        checked={acting?.chosen.has(deal.id) ?? false}
        onChange={(event) => acting?.choose(deal, event.currentTarget.checked)}
      />
    </label>
  )
}

/** The verbs of a row. */
export function RowActs({
  deal,
  isFlagged,
}: {
  readonly deal: Chosen
  readonly isFlagged: boolean
}) {
  const acting = useContext(ActingContext)
  return (
    <div className={css.acts}>
      <Button look={isFlagged ? 'primary' : 'second'} onClick={() => acting?.open('letGo', [deal])}>
        Let it go<span className={css.hidden}>: {deal.name}</span>
      </Button>
      {isFlagged && (
        <Button onClick={() => acting?.open('lives', [deal])}>
          It lives<span className={css.hidden}>: {deal.name}</span>
        </Button>
      )}
      <Button onClick={() => acting?.open('help', [deal])}>
        Help me<span className={css.hidden}>: {deal.name}</span>
      </Button>
      {isFlagged && <GoOn deal={deal} />}
    </div>
  )
}
