import { type KeyboardEvent, useId } from 'react'
import css from './ShareSlider.module.css'

interface Props {
  readonly label: string
  /** In per cent; null: not chosen yet. */
  readonly value: number | null
  readonly onChange: (value: number) => void
}

const STEP = 5
const MIDDLE = 50

/** A share from 0 to 100 per cent: drawn, moved by the arrows, or said by a digit: 3 is 30 %. */
export function ShareSlider({ label, value, onChange }: Props) {
  const id = useId()
  const byDigit = (event: KeyboardEvent) => {
    if (!/^\d$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    onChange(Number(event.key) * 10)
  }
  return (
    <div className={css.slider} data-unset={value === null || undefined}>
      <div className={css.said}>
        <label htmlFor={id}>{label}</label>
        <output htmlFor={id} aria-hidden="true">
          {value === null ? '–' : `${value} %`}
        </output>
      </div>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={STEP}
        value={value ?? MIDDLE}
        aria-valuetext={value === null ? 'not chosen yet' : `${value} %`}
        aria-describedby={`${id}-hint`}
        onKeyDown={byDigit}
        onPointerUp={(event) => onChange(Number(event.currentTarget.value))}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
      <p id={`${id}-hint`} className={css.hint}>
        By keyboard a digit is enough: 3 is 30 %.
      </p>
    </div>
  )
}
