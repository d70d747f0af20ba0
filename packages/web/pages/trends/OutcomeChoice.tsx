import { Link } from '@tanstack/react-router'
import css from './OutcomeChoice.module.css'

const CHOICES = [
  { name: 'Lost', search: { outcome: undefined } },
  { name: 'No decision', search: { outcome: 'noDecision' } },
] as const

/** Which ending is looked at. */
export function OutcomeChoice() {
  return (
    <nav aria-label="Which ending">
      <ul className={css.choices}>
        {CHOICES.map(({ name, search }) => (
          <li key={name}>
            <Link
              to="/trends"
              search={search}
              activeOptions={{ exact: true }}
              resetScroll={false}
              className={css.choice}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
