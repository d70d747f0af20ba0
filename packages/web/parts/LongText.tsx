import { LONGEST_TEXT } from '@closed-learned/deals'
import { type ReactNode, useId } from 'react'
import css from './LongText.module.css'
import { useClipped } from './use-clipped.ts'

export interface LongTextProps {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly rows?: number
  readonly required?: boolean
  /** Most signs that are taken. */
  readonly longest?: number
  /** Small below the label: what is meant. */
  readonly hint?: ReactNode
  /** What is said of the text, below it, as it changes. */
  readonly children?: ReactNode
}

/** Some lines of text, its label above it; each paragraph runs in the direction of its script. */
export function LongText(props: LongTextProps) {
  const { label, value, onChange, rows = 4, required = false, longest = LONGEST_TEXT } = props
  const id = useId()
  const [take, cut] = useClipped(longest, onChange)
  const { hint, children } = props
  const hasMore = children !== undefined || cut !== ''
  const described = [hint && `${id}-hint`, hasMore && `${id}-said`].filter(Boolean)
  return (
    <div className={css.field}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className={css.hint}>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        dir="auto"
        rows={rows}
        required={required}
        value={value}
        onChange={(event) => take(event.currentTarget.value)}
        {...(described.length > 0 && { 'aria-describedby': described.join(' ') })}
      />
      {hasMore && (
        <div id={`${id}-said`} role="status" className={css.said}>
          {cut !== '' && <p>{cut}</p>}
          {children}
        </div>
      )}
    </div>
  )
}
