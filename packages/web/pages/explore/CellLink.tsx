import { type ExplorePage, whereId } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import css from './CellLink.module.css'
import type { ExploreCell } from './tables.ts'

/** The way from a cell to its deals; its sentence is what is read out. */
export function CellLink({
  page: { attributes, outcome },
  cell,
  children,
}: {
  readonly page: ExplorePage
  readonly cell: ExploreCell
  readonly children: ReactNode
}) {
  const where = attributes.map((attribute, at) => ({ attribute, value: cell.values[at] ?? '' }))
  return (
    <Link
      to="/trends/finding"
      search={({ asOf }) => ({ asOf, outcome, where: whereId(where) })}
      className={css.link}
      title={cell.text}
    >
      {children}
    </Link>
  )
}
