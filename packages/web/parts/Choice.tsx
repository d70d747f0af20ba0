import css from './Choice.module.css'

interface Props<V extends string> {
  /** Said to who cannot see it; the chosen option tells the others. */
  readonly label: string
  readonly value: V
  readonly options: readonly { readonly value: V; readonly name: string }[]
  readonly onChoose: (value: V) => void
}

/** One of a few, chosen from a list. */
export function Choice<V extends string>({ label, value, options, onChoose }: Props<V>) {
  const choose = (named: string) => {
    const chosen = options.find((option) => option.value === named)
    if (chosen) onChoose(chosen.value)
  }
  return (
    <select
      className={css.choice}
      aria-label={label}
      value={value}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
    </select>
  )
}
