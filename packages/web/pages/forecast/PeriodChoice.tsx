import type { ForecastPage } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import css from './PeriodChoice.module.css'

interface Props {
  readonly periods: ForecastPage['periods']
  readonly chosen: string
}

/** Which week, month or quarter is looked at. */
export function PeriodChoice({ periods, chosen }: Props) {
  return (
    <nav aria-label="Which period">
      <ul className={css.choices}>
        {periods.map(({ period, name }) => (
          <li key={period}>
            <Link
              to="/forecast"
              search={(was) => ({ ...was, period })}
              resetScroll={false}
              className={css.choice}
              aria-current={period === chosen ? 'page' : undefined}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
