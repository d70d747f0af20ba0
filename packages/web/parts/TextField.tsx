import { type ComponentProps, type ReactNode, useId } from 'react'
import css from './TextField.module.css'

interface Props extends Omit<ComponentProps<'input'>, 'onChange' | 'className' | 'id'> {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  /** Small below it: what is meant, or what it must be like. */
  readonly hint?: ReactNode
}

/** One line of text, its label above it. */
export function TextField({ label, onChange, hint, ...rest }: Props) {
  const id = useId()
  return (
    <div className={css.field}>
      <label htmlFor={id}>{label}</label>
      <input
        {...rest}
        id={id}
        {...(hint !== undefined && { 'aria-describedby': `${id}-hint` })}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className={css.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}
