import { useId } from 'react'
import controls from '../controls.module.css'
import { correct, type Desk } from '../desk/useDesk.ts'
import type { LookedFile } from '../draft.ts'
import { columnOf, currencyOf, otherColumnsOf, setColumn, setCurrency } from '../mapping/columns.ts'
import { type Entry, entriesOf } from '../mapping/entries.ts'
import type { Role } from '../mapping/roles.ts'
import css from './Roles.module.css'

/** One role: the column that plays it, and what stands there. */
export function RoleField({
  desk,
  file,
  entry,
  role,
}: {
  readonly desk: Desk
  readonly file: LookedFile
  readonly entry: Entry
  readonly role: Role
}) {
  const id = useId()
  const value = optionOf(entry, role.key)
  const choose = (chosen: string) => {
    const mapping = chosen.startsWith(ALL_IN)
      ? setCurrency(desk.mapping, entry, chosen.slice(ALL_IN.length))
      : setColumn(desk.mapping, entry, role.key, chosen === '' ? null : chosen.slice(COLUMN.length))
    correct(desk, { mapping })
  }
  return (
    <div className={css.role}>
      <label htmlFor={id}>
        {role.name}
        {role.needed && value === '' && <span className={css.needed}> is needed</span>}
      </label>
      <select
        id={id}
        className={controls.select}
        value={value}
        data-unset={value === '' || undefined}
        data-corrected={value !== before(desk, entry, role.key) || undefined}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">not told</option>
        <Columns file={file} column={columnOf(entry.columns, role.key)} />
        {role.key === 'currency' && <Currencies />}
      </select>
      <span className={css.samples}>{samples(file, entry, role.key)}</span>
    </div>
  )
}

/** Values of options: a column's name could be anything. */
const COLUMN = 'column:'
const ALL_IN = 'all in:'

function optionOf({ columns }: Pick<Entry, 'columns'>, key: string): string {
  const code = key === 'currency' ? currencyOf(columns) : null
  if (code !== null) return ALL_IN + code
  const column = columnOf(columns, key)
  return column === null ? '' : COLUMN + column
}

/** The value that the files were looked at with. */
function before({ draft }: Desk, { kind, nth, columns }: Entry, key: string): string {
  const entry = entriesOf(draft?.mapping ?? null).find(
    (each) => each.kind === kind && each.nth === nth && each.columns.from === columns.from,
  )
  return entry ? optionOf(entry, key) : ''
}

/** The columns of the file; and the one that the mapping names, where the file has no such. */
function Columns({ file, column }: { readonly file: LookedFile; readonly column: string | null }) {
  const isMissing = column !== null && file.columns.every(({ name }) => name !== column)
  return (
    <>
      {isMissing && <option value={COLUMN + column}>{column} (not in the file)</option>}
      {file.columns.map(({ name }) => (
        <option key={name} value={COLUMN + name}>
          {name}
        </option>
      ))}
    </>
  )
}

function Currencies() {
  return (
    <optgroup label="All amounts are in">
      {Intl.supportedValuesOf('currency').map((code) => (
        <option key={code} value={ALL_IN + code}>
          {code}
        </option>
      ))}
    </optgroup>
  )
}

function samples(file: LookedFile, { columns }: Entry, key: string): string {
  const column = columnOf(columns, key)
  if (column === null) return ''
  const values = file.columns.find(({ name }) => name === column)?.samples
  if (values === undefined) return ''
  const others = otherColumnsOf(columns, key)
  const rest = others.length === 0 ? '' : ` · where it is empty, ${others.join(', then ')}`
  return values.length === 0 ? `empty in the first rows${rest}` : values.join(' · ') + rest
}
