import type { ReactNode } from 'react'
import css from './Folded.module.css'

/** What stands behind a line and is opened by who wants it; on paper it is open. */
export function Folded({
  summary,
  children,
}: {
  readonly summary: string
  readonly children: ReactNode
}) {
  return (
    <details className={css.folded}>
      {/* A picture that is copied shows what is open, not how to open it. */}
      <summary data-uncopied="">{summary}</summary>
      {children}
    </details>
  )
}
