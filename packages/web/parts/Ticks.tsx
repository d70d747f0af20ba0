import css from './Ticks.module.css'

interface Props<V extends string | number> {
  /** What is asked. */
  readonly legend: string
  readonly chosen: readonly V[]
  readonly options: readonly { readonly value: V; readonly name: string }[]
  readonly onChoose: (chosen: readonly V[]) => void
}

/** Any of a few, all of which are in sight. */
export function Ticks<V extends string | number>({ legend, chosen, options, onChoose }: Props<V>) {
  const change = (value: V, isOn: boolean) =>
    onChoose(
      options
        .map((option) => option.value)
        .filter((each) => (each === value ? isOn : chosen.includes(each))),
    )
  return (
    <fieldset className={css.ticks}>
      <legend>{legend}</legend>
      <div className={css.row}>
        {options.map(({ value, name }) => (
          <label key={value} className={css.tick}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) => change(value, event.currentTarget.checked)}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
