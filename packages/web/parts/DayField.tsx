import { useId } from 'react'
import css from './DayField.module.css'

interface Props {
  readonly label: string
  /** ISO day; empty: none. */
  readonly value: string
  readonly onChange: (day: string) => void
  readonly min?: string
  readonly max?: string
}

/** A day, typed or taken from the browser's calendar. */
export function DayField({ label, value, onChange, min, max }: Props) {
  const id = useId()
  return (
    <div className={css.day}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value}
        {...(min !== undefined && { min })}
        {...(max !== undefined && { max })}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}
