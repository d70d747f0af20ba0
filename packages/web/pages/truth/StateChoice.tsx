import { sayNumber, type TruthList } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { ALL_OPEN } from './filters.ts'
import css from './StateChoice.module.css'

const CHOICES = [
  { part: 'buried', name: 'Look lost', states: undefined },
  { part: 'stalled', name: 'Stalled', states: 'stalled' },
  { part: 'longDated', name: 'Long-dated', states: 'longDated' },
  { part: 'live', name: 'Live', states: 'live' },
  { part: 'stated', name: 'All open', states: ALL_OPEN },
] as const

/** Which of the open deals to look at, by what they are in fact; with how many there are. */
export function StateChoice({ states }: { readonly states: TruthList['states'] }) {
  return (
    <nav aria-label="By what they are in fact">
      <ul className={css.choice}>
        {CHOICES.map(({ part, name, states: wanted }) => (
          <li key={part}>
            <Link
              to="/truth"
              search={(search) => ({ ...search, states: wanted })}
              activeOptions={{ exact: true }}
              resetScroll={false}
              className={css.state}
              data-none={states[part].deals === 0 || undefined}
            >
              {name} <b>{sayNumber(states[part].deals)}</b>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
