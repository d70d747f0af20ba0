import { type ComponentProps, type ReactNode, useId } from 'react'
import css from './TextField.module.css'
import { useClipped } from './use-clipped.ts'

interface Props extends Omit<ComponentProps<'input'>, 'onChange' | 'className' | 'id'> {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  /** Small below it: what is meant, or what it must be like. */
  readonly hint?: ReactNode
}

/** One line of text, its label above it; what has no room is cut off, and that is said. */
export function TextField({ label, onChange, hint, maxLength, dir = 'auto', ...rest }: Props) {
  const id = useId()
  const [take, cut] = useClipped(maxLength ?? Number.POSITIVE_INFINITY, onChange)
  return (
    <div className={css.field}>
      <label htmlFor={id}>{label}</label>
      <input
        {...rest}
        id={id}
        dir={dir}
        {...(hint !== undefined && { 'aria-describedby': `${id}-hint` })}
        onChange={(event) => take(event.currentTarget.value)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className={css.hint}>
          {hint}
        </p>
      )}
      {cut !== '' && (
        <p role="status" className={css.hint}>
          {cut}
        </p>
      )}
    </div>
  )
}
