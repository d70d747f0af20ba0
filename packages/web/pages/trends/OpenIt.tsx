import { type Finding, type TrendOutcome, whereId } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import css from './OpenIt.module.css'

/** Leads to all that is known of a segment. */
export function OpenIt({
  finding: { where, title },
  outcome,
}: {
  readonly finding: Pick<Finding, 'where' | 'title'>
  readonly outcome: TrendOutcome
}) {
  return (
    <Link
      to="/trends/finding"
      search={{ outcome, where: whereId(where) }}
      className={css.open}
      aria-label={`Open it: ${title}`}
    >
      Open it
    </Link>
  )
}
