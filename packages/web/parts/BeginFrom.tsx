import { useId } from 'react'
import css from './BeginFrom.module.css'

interface Props {
  readonly legend: string
  readonly texts: readonly string[]
  /** What stands in the field now. */
  readonly chosen: string
  readonly onChoose: (text: string) => void
}

/** Texts of which one is taken as a beginning. */
export function BeginFrom({ legend, texts, chosen, onChoose }: Props) {
  const name = useId()
  return (
    <fieldset className={css.texts}>
      <legend>{legend}</legend>
      {texts.map((text) => (
        <label key={text} className={css.text}>
          <input
            type="radio"
            name={name}
            checked={text === chosen}
            onChange={() => onChoose(text)}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  )
}
