import { Link } from '@tanstack/react-router'
import { TREND_PAGES } from '../../frame/pages.ts'
import css from '../../frame/RowOfLinks.module.css'

type Place = (typeof TREND_PAGES)[number]['to']

/** The ways from one page of Trends to the others; `at` is the page that what one reads belongs to. */
export function TrendLinks({ at }: { readonly at?: Place }) {
  return (
    <nav aria-label="Trends">
      <ul className={css.links}>
        {TREND_PAGES.map(({ to, name }) => (
          <li key={to}>
            <Link
              to={to}
              className={css.link}
              activeOptions={{ exact: true, includeSearch: false }}
              data-at={to === at || undefined}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
