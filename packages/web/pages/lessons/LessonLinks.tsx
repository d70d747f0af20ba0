import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { meQuery } from '../../frame/me.ts'
import { LESSON_PAGES } from '../../frame/pages.ts'
import css from '../../frame/RowOfLinks.module.css'

/** The ways from one page of the lessons to the others. */
export function LessonLinks() {
  const { data: me } = useQuery(meQuery)
  const roles: readonly string[] = me?.member?.roles ?? []
  const isOperator = me !== undefined && me.member === null
  const pages = LESSON_PAGES.filter(
    (page) => !('of' in page) || isOperator || page.of.some((role) => roles.includes(role)),
  )
  return (
    <nav aria-label="Lessons">
      <ul className={css.links}>
        {pages.map(({ to, name }) => (
          <li key={to}>
            <Link
              to={to}
              search={{}}
              className={css.link}
              activeOptions={{ exact: true, includeSearch: false }}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
