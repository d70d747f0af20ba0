import type { TruthList } from '@closed-learned/deals'
import css from './Found.module.css'
import type { Asked } from './filters.ts'
import { Nothing } from './Nothing.tsx'

interface Props {
  readonly truth: TruthList
  readonly asked: Asked
}

/** What the filters leave; where that is nothing, the way on. It is told when it changes. */
export function Found({ truth, asked }: Props) {
  const { found, states } = truth
  return (
    <div className={css.found} role="status">
      {found.deals > 0 ? <p>{found.text}</p> : <Nothing asked={asked} open={states.stated.deals} />}
    </div>
  )
}
