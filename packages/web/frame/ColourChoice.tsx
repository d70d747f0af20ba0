import css from './ColourChoice.module.css'
import { type Colours, useColours } from './colours.ts'

const CHOICES: readonly { value: Colours; name: string }[] = [
  { value: 'auto', name: 'as the system' },
  { value: 'light', name: 'light' },
  { value: 'dark', name: 'dark' },
]

/** Light, dark, or as the system has it; kept in this browser. */
export function ColourChoice() {
  const [colours, choose] = useColours()
  return (
    <label className={css.choice}>
      <span className={css.word}>Colours</span>
      <select value={colours} onChange={(event) => choose(event.currentTarget.value as Colours)}>
        {CHOICES.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
