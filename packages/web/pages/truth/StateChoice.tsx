import { sayNumber } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import type { States } from '../../charts/state-bar/shares.ts'
import { ALL_OPEN } from './filters.ts'
import css from './StateChoice.module.css'
import type { Show } from './use-show.ts'

const CHOICES = [
  { part: 'buried', name: 'Look lost', states: undefined },
  { part: 'stalled', name: 'Stalled', states: 'stalled' },
  { part: 'longDated', name: 'Long-dated', states: 'longDated' },
  { part: 'live', name: 'Live', states: 'live' },
  { part: 'stated', name: 'All open', states: ALL_OPEN },
] as const

interface Props {
  readonly states: States
  readonly show: Show
}

/** Which of the open deals to look at, by what they are in fact; with how many there are. */
export function StateChoice({ states, show }: Props) {
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
              onClick={(event) => {
                if (!isPlain(event)) return
                event.preventDefault()
                show({ states: wanted }, 'step')
              }}
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

/** A click that is to open here, not in another window. */
function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !(metaKey || ctrlKey || shiftKey || altKey)
}
