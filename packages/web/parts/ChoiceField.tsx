import { type ReactNode, useId } from 'react'
import css from './ChoiceField.module.css'

interface Props {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly name: string }[]
  readonly onChoose: (value: string) => void
  readonly hint?: ReactNode
  /** Where the label is said, and does not stand. */
  readonly isTold?: boolean
}

/** One of several from a list, its label above it. */
export function ChoiceField({ label, value, options, onChoose, hint, isTold = false }: Props) {
  const id = useId()
  return (
    <div className={css.field}>
      <label htmlFor={id} className={isTold ? css.told : undefined}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        {...(hint !== undefined && { 'aria-describedby': `${id}-hint` })}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={css.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}
