import { useId } from 'react'
import css from './DayField.module.css'

interface Props {
  readonly label: string
  /** ISO day; empty: none. */
  readonly value: string
  readonly onChange: (day: string) => void
  readonly min?: string
}

/** A day, typed or taken from the browser's calendar. */
export function DayField({ label, value, onChange, min }: Props) {
  const id = useId()
  return (
    <div className={css.day}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value}
        {...(min !== undefined && { min })}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}
