import { sayNumber } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { ALL_OPEN, type Asked } from './filters.ts'
import css from './Nothing.module.css'

interface Props {
  readonly asked: Asked
  /** How many deals are open at all. */
  readonly open: number
}

const SAID: Readonly<Record<string, string>> = {
  live: 'No open deal is live.',
  longDated: 'No deal is long-dated: of none has the buyer given a later day.',
  stalled: 'No deal is stalled.',
}

/** No deal is shown: why, and where there are some. */
export function Nothing({ asked: { states, stage, text }, open }: Props) {
  const narrowed = stage !== undefined || text !== undefined
  const all = open === 1 ? 'See the one open deal' : `See all ${sayNumber(open)} open deals`
  return (
    <div className={css.nothing}>
      <p>{narrowed ? 'No deal here has that name or stage.' : saidOf(states)}</p>
      {narrowed ? (
        <Link
          to="/truth"
          search={({ stage: _stage, text: _text, ...others }) => others}
          resetScroll={false}
        >
          Look without them
        </Link>
      ) : (
        <Link to="/truth" search={({ asOf }) => ({ asOf, states: ALL_OPEN })} resetScroll={false}>
          {all}
        </Link>
      )}
    </div>
  )
}

function saidOf(states: string | undefined): string {
  return SAID[states ?? ''] ?? 'There is nothing to let go here.'
}
