import css from './AsOf.module.css'
import { sayIso } from './days.ts'
import { openAsOf } from './open-as-of.ts'
import { useAsOf } from './use-as-of.ts'

/** The day that every page is about; it stands in the address and moves all of them. */
export function AsOf() {
  const asOf = useAsOf()
  if (asOf === null) return null
  const { day, newest } = asOf
  return (
    <div className={css.asOf}>
      <span aria-hidden="true">as of</span>
      <button
        type="button"
        className={css.day}
        data-past={day !== newest || undefined}
        aria-haspopup="dialog"
        onClick={({ currentTarget }) => openAsOf(currentTarget)}
      >
        <span className={css.hidden}>As of </span>
        {sayIso(day)}
      </button>
    </div>
  )
}
