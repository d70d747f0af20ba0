import type { ReactNode } from 'react'
import css from './Figure.module.css'

/** A big number, with its interval or its base beside it, smaller and quieter. */
export function Figure({
  children,
  beside,
}: {
  readonly children: ReactNode
  readonly beside?: ReactNode
}) {
  return (
    <p className={css.figure}>
      <span className={css.value}>{children}</span>
      {beside && <span className={css.beside}>{beside}</span>}
    </p>
  )
}
