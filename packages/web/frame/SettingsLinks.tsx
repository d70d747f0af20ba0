import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { meQuery, type Role } from './me.ts'
import { SETTINGS_PAGES } from './pages.ts'
import css from './RowOfLinks.module.css'

/** The ways from one page of the settings to the others that somebody has; nothing for one alone. */
export function SettingsLinks() {
  const { data: me } = useQuery(meQuery)
  const roles: readonly Role[] = me?.member?.roles ?? []
  const pages = SETTINGS_PAGES.filter(({ of }) => of.some((role) => roles.includes(role)))
  if (pages.length < 2) return null
  return (
    <nav aria-label="Settings">
      <ul className={css.links}>
        {pages.map(({ to, name }) => (
          <li key={to}>
            <Link
              to={to}
              className={css.link}
              activeOptions={{ exact: true, includeSearch: false }}
            >
              {name}
            </Link>
          </li>
        ))}
        {roles.includes('admin') && (
          <li>
            <a href="/api" className={css.link}>
              API
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
