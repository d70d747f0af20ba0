import { useId } from 'react'
import css from './Pills.module.css'

interface Props<V extends string> {
  /** What is asked. */
  readonly legend: string
  /** Null: nothing is chosen yet. */
  readonly value: V | null
  readonly options: readonly { readonly value: V; readonly name: string }[]
  readonly onChoose: (value: V) => void
}

/** One of a few, all of which are in sight. */
export function Pills<V extends string>({ legend, value, options, onChoose }: Props<V>) {
  const name = useId()
  return (
    <fieldset className={css.pills}>
      <legend>{legend}</legend>
      <div className={css.row}>
        {options.map((option) => (
          <label key={option.value} className={css.pill}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            {option.name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
