import type { TruthList } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import css from './Found.module.css'
import type { Asked } from './query.ts'

interface Props {
  readonly truth: TruthList
  readonly asked: Asked
}

/** What the filters leave; where that is nothing, the way on. */
export function Found({ truth, asked }: Props) {
  const narrowed = Boolean(asked.stage || asked.text)
  return (
    <p className={css.found} aria-live="polite">
      {truth.found.text}{' '}
      {truth.found.deals === 0 && narrowed && (
        <Link
          to="/truth"
          search={({ asOf, states, sort }) => ({ asOf, states, sort })}
          replace
          resetScroll={false}
        >
          Look without them
        </Link>
      )}
    </p>
  )
}
