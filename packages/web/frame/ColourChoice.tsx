import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core'
import css from './ColourChoice.module.css'

const CHOICES: readonly { value: MantineColorScheme; name: string }[] = [
  { value: 'auto', name: 'as the system' },
  { value: 'light', name: 'light' },
  { value: 'dark', name: 'dark' },
]

/** Light, dark, or as the system has it; kept in this browser. */
export function ColourChoice() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <label className={css.choice}>
      <span className={css.word}>Colours</span>
      <select
        value={colorScheme}
        onChange={(event) => setColorScheme(event.currentTarget.value as MantineColorScheme)}
      >
        {CHOICES.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
