import { type Finding, sayNumber, type TrendOutcome, whereId } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { Folded } from '../../parts/Folded.tsx'
import css from './Explains.module.css'

/** What stands out only because of a finding, for who wants it; nothing where there is none. */
export function Explains({
  explains,
  outcome,
}: Pick<Finding, 'explains'> & { readonly outcome: TrendOutcome }) {
  if (explains.length === 0) return null
  const summary =
    explains.length === 1
      ? 'Another stands out only because of it'
      : `${sayNumber(explains.length)} others stand out only because of it`
  return (
    <Folded summary={summary}>
      <ul className={css.explains}>
        {explains.map(({ where, text }) => (
          <li key={whereId(where)}>
            <Link to="/trends/finding" search={{ outcome, where: whereId(where) }}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </Folded>
  )
}
