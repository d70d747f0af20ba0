import { sayNumber } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import css from './ShowMore.module.css'

/** Shows all deals of the page; nothing where they are shown. */
export function ShowMore({ more }: { readonly more: number }) {
  if (more === 0) return null
  return (
    <p className={css.more}>
      <Link
        from="/trends/finding"
        to="/trends/finding"
        search={(search) => ({ ...search, deals: 'all' })}
        replace
        resetScroll={false}
      >
        Show {sayNumber(more)} more
      </Link>
    </p>
  )
}
