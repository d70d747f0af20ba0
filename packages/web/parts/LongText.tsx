import { type ReactNode, useId } from 'react'
import { clipped } from './clipped.ts'
import css from './LongText.module.css'

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

const LONGEST = 2000

/** Some lines of text, its label above it; each paragraph runs in the direction of its script. */
export function LongText(props: LongTextProps) {
  const { label, value, onChange, rows = 4, required = false, longest = LONGEST } = props
  const id = useId()
  const { hint, children } = props
  const described = [hint && `${id}-hint`, children !== undefined && `${id}-said`].filter(Boolean)
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
        onChange={(event) => onChange(clipped(event.currentTarget.value, longest))}
        {...(described.length > 0 && { 'aria-describedby': described.join(' ') })}
      />
      {children !== undefined && (
        <div id={`${id}-said`} role="status" className={css.said}>
          {children}
        </div>
      )}
    </div>
  )
}
