import { sayCount, type TruthRow } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import { Glyph } from '../../charts/Glyph.tsx'
import { Swatch } from '../../charts/state-bar/Swatch.tsx'
import { dealTitle } from '../../parts/deal-title.ts'
import { Money } from '../../parts/Money.tsx'
import { Unbroken } from '../../parts/Unbroken.tsx'
import { ChooseRow, RowActs, useActs } from './acting/RowActs.tsx'
import css from './Row.module.css'

/** Widths in a row: usually at most, and where verbs stand beside it. */
const GLYPH = 200
const BESIDE_ACTS = 150

interface Props {
  readonly row: TruthRow
  readonly glyphWidth: number
  /** Whether deals of several states stand together, so that each tells its own. */
  readonly mixed: boolean
  /** Whether pointing at it fetches its page; not while rows run past under the pointer. */
  readonly preload: boolean
}

/** One deal: what it is, its story at a glance, what that says, and what became of others like it. */
export const Row = memo(function Row({ row, glyphWidth, mixed, preload }: Props) {
  const { opportunity, glyph, text, base, more, chance } = row
  const { title, below } = dealTitle(opportunity)
  const { hasRoom, deal, isFlagged } = useActs(row)
  // On a card it has the whole line.
  const shown = hasRoom && glyphWidth <= GLYPH ? BESIDE_ACTS : glyphWidth
  return (
    <article className={css.row} data-own={hasRoom || undefined}>
      {hasRoom && (deal ? <ChooseRow deal={deal} /> : <span className={css.room} />)}
      <Link
        to="/opportunities/$id"
        params={{ id: opportunity.id }}
        preload={preload ? 'intent' : false}
        className={css.deal}
      >
        <span className={css.title}>{title}</span>
        <span className={css.below}>{below}</span>
      </Link>
      <div className={css.amount}>
        <Money amounts={opportunity.amounts} />
        {mixed && <State state={row.state} />}
      </div>
      <div className={css.glyph}>{glyph && <Glyph glyph={glyph} width={shown} />}</div>
      <div className={css.said}>
        <p className={css.text}>{text}</p>
        <p className={css.base}>
          {base && <Unbroken text={base.text} />}{' '}
          {more > 0 && `${sayCount(more, 'more sign', 'more signs')}.`}{' '}
          {chance && <Unbroken text={chance.text} />}
        </p>
      </div>
      {deal && (
        <div className={css.acts}>
          <RowActs deal={deal} isFlagged={isFlagged} />
        </div>
      )}
    </article>
  )
})

const STATES: Record<TruthRow['state'], string> = {
  live: 'live',
  longDated: 'long-dated',
  stalled: 'stalled',
  buried: 'lost in fact',
}

function State({ state }: { state: TruthRow['state'] }) {
  return (
    <span className={css.state}>
      <Swatch state={state} /> {STATES[state]}
    </span>
  )
}
