import { useId } from 'react'
import css from './Slide.module.css'

interface Props {
  readonly label: string
  readonly value: number
  /** The value as people say it. */
  readonly shown: string
  /** Least, most, step. */
  readonly range: readonly [number, number, number]
  readonly onChange: (value: number) => void
}

/** A number that is drawn, or moved by the arrows, with what it is beside it. */
export function Slide({ label, value, shown, range: [least, most, step], onChange }: Props) {
  const id = useId()
  return (
    <div className={css.slide}>
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id} aria-hidden="true">
        {shown}
      </output>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={shown}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
    </div>
  )
}
