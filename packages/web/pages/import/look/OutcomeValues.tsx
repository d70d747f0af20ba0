import { useId } from 'react'
import controls from '../controls.module.css'
import { correct, type Desk } from '../desk/useDesk.ts'
import type { LookedFile } from '../draft.ts'
import { columnOf, type EndMeaning, outcomeValuesOf, setOutcomeValue } from '../mapping/columns.ts'
import type { Entry } from '../mapping/entries.ts'
import css from './Roles.module.css'

/** What the values of the outcome column mean; nothing where there is no such column. */
export function OutcomeValues({
  desk,
  file,
  entry,
}: {
  readonly desk: Desk
  readonly file: LookedFile
  readonly entry: Entry
}) {
  const column = columnOf(entry.columns, 'outcome')
  if (column === null) return null
  const told = outcomeValuesOf(entry.columns)
  const seen = file.columns.find(({ name }) => name === column)?.samples ?? []
  const values = [...new Set([...told.map(({ value }) => value), ...seen])]
  if (values.length === 0) return null
  return (
    <fieldset className={css.values}>
      <legend>A deal ended as {column} says:</legend>
      {values.map((value) => (
        <OutcomeValue
          key={value}
          value={value}
          meaning={told.find((known) => known.value === value)?.meaning ?? null}
          choose={(meaning) =>
            correct(desk, { mapping: setOutcomeValue(desk.mapping, entry, value, meaning) })
          }
        />
      ))}
    </fieldset>
  )
}

const MEANINGS: readonly (readonly [EndMeaning, string])[] = [
  ['won', 'won'],
  ['lost', 'lost'],
  ['noDecision', 'no decision'],
  ['disqualified', 'not a fit'],
]

function OutcomeValue({
  value,
  meaning,
  choose,
}: {
  readonly value: string
  readonly meaning: EndMeaning | null
  readonly choose: (meaning: EndMeaning | null) => void
}) {
  const id = useId()
  return (
    <div className={css.role}>
      <label htmlFor={id}>{value}</label>
      <select
        id={id}
        className={controls.select}
        value={meaning ?? ''}
        data-unset={meaning === null || undefined}
        onChange={(event) =>
          choose(
            event.currentTarget.value === '' ? null : (event.currentTarget.value as EndMeaning),
          )
        }
      >
        <option value="">as its words tell, else still open</option>
        {MEANINGS.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
