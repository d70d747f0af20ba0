import type { DateOrder } from '@closed-learned/deals'
import { useId } from 'react'
import controls from '../controls.module.css'
import { kept } from '../desk/kept.ts'
import { correct, type Desk } from '../desk/useDesk.ts'
import type { Draft } from '../draft.ts'
import { setDateOrder, setTimeZone, setWholeExport } from '../mapping/settings.ts'
import css from './Settings.module.css'

interface Of {
  readonly desk: Desk
  readonly draft: Draft
}

/** What is said about the files as a whole. */
export function Settings({ desk, draft }: Of) {
  return (
    <div className={css.settings}>
      <Order desk={desk} draft={draft} />
      <Zone desk={desk} draft={draft} />
      <ExportDay desk={desk} />
      <Whole desk={desk} />
    </div>
  )
}

const ORDERS: readonly (readonly [DateOrder, string])[] = [
  ['dmy', 'day, month, year: 22/11/2026'],
  ['mdy', 'month, day, year: 11/22/2026'],
  ['ymd', 'year, month, day: 2026-11-22'],
]

function Order({ desk, draft }: Of) {
  const id = useId()
  const order = desk.mapping?.dates?.order ?? ''
  return (
    <p className={css.setting}>
      <label htmlFor={id}>Dates are written</label>
      <select
        id={id}
        className={controls.select}
        value={order}
        data-corrected={order !== (draft.mapping?.dates?.order ?? '') || undefined}
        onChange={(event) => {
          const { value } = event.currentTarget
          const next = value === '' ? null : (value as DateOrder)
          correct(desk, { mapping: setDateOrder(desk.mapping, next) })
        }}
      >
        <option value="">as the files show it</option>
        {ORDERS.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </p>
  )
}

/** UTC is what is assumed where nothing is said; the other name says it. */
const UTC = 'Etc/UTC'

function Zone({ desk, draft }: Of) {
  const id = useId()
  const told = desk.mapping?.dates?.timezone ?? ''
  const before = draft.mapping?.dates?.timezone ?? ''
  const isAssumed = !kept.get().saidZone && told === before
  const zones = [UTC, ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== UTC)]
  const value = isAssumed ? '' : told
  return (
    <p className={css.setting}>
      <label htmlFor={id}>Times without a zone are of</label>
      <select
        id={id}
        className={controls.select}
        value={value}
        data-corrected={told !== before || undefined}
        onChange={(event) => {
          const { value } = event.currentTarget
          correct(desk, { mapping: setTimeZone(desk.mapping, value === '' ? null : value) })
        }}
      >
        <option value="">not said: read as UTC</option>
        {!zones.includes(value) && value !== '' && <option value={value}>{value}</option>}
        {zones.map((zone) => (
          <option key={zone} value={zone}>
            {zone === UTC ? 'UTC' : zone}
          </option>
        ))}
      </select>
    </p>
  )
}

function ExportDay({ desk }: Pick<Of, 'desk'>) {
  const id = useId()
  return (
    <p className={css.setting}>
      <label htmlFor={id}>Day of the export</label>
      <input
        id={id}
        type="date"
        className={controls.date}
        value={desk.asOf}
        aria-describedby={`${id}-why`}
        data-corrected={desk.asOf !== kept.get().asOf || undefined}
        onChange={(event) => correct(desk, { asOf: event.currentTarget.value })}
      />
      <span className={css.why} id={`${id}-why`}>
        Counts only where the files do not tell it themselves.
      </span>
    </p>
  )
}

function Whole({ desk }: Pick<Of, 'desk'>) {
  const id = useId()
  return (
    <p className={css.whole}>
      <input
        id={id}
        type="checkbox"
        checked={desk.mapping?.wholeExport === true}
        aria-describedby={`${id}-why`}
        onChange={(event) =>
          correct(desk, { mapping: setWholeExport(desk.mapping, event.currentTarget.checked) })
        }
      />
      <label htmlFor={id}>This is a whole export</label>
      <span className={css.why} id={`${id}-why`}>
        Then a deal that was here and is missing from it counts as gone. It is kept and marked, not
        deleted.
      </span>
    </p>
  )
}
