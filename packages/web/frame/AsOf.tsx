import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useId, useRef, useState } from 'react'
import { Sheet } from '../parts/Sheet.tsx'
import css from './AsOf.module.css'
import { jumpsFrom, sayIso } from './days.ts'
import { workspaceQuery } from './workspace.ts'

/** The day that every page is about; it stands in the address and moves all of them. */
export function AsOf() {
  const { data: workspace } = useQuery(workspaceQuery)
  const { asOf } = useSearch({ from: '__root__' })
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const go = useGoTo(() => setOpen(false))
  const newest = workspace?.newest ?? null
  if (newest === null) return null
  // After the newest day nothing is known, and the pages answer with it.
  const day = asOf !== undefined && asOf < newest ? asOf : newest
  const past = day !== newest
  return (
    <div className={css.asOf}>
      <span aria-hidden="true">as of</span>
      <button
        type="button"
        ref={button}
        className={css.day}
        data-past={past || undefined}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <span className={css.hidden}>As of </span>
        {sayIso(day)}
      </button>
      <Sheet open={open} onClose={() => setOpen(false)} name="As of which day" beside={button}>
        <DayChoice day={day} newest={newest} earliest={workspace?.earliest ?? null} go={go} />
      </Sheet>
    </div>
  )
}

/** Goes to a day on the page at hand; null is the newest. */
export function useGoTo(then?: () => void): (day: string | null) => void {
  const navigate = useNavigate()
  return (day) => {
    then?.()
    void navigate({ to: '.', search: (search) => ({ ...search, asOf: day ?? undefined }) })
  }
}

function DayChoice({
  day,
  newest,
  earliest,
  go,
}: {
  day: string
  newest: string
  earliest: string | null
  go: (day: string | null) => void
}) {
  const field = useId()
  const [typed, setTyped] = useState(day)
  const jumps = jumpsFrom(day, newest, earliest)
  return (
    <form
      className={css.choice}
      onSubmit={(event) => {
        event.preventDefault()
        if (typed) go(typed === newest ? null : typed)
      }}
    >
      <label htmlFor={field}>Any past day</label>
      <p className={css.typed}>
        <input
          id={field}
          type="date"
          value={typed}
          max={newest}
          {...(earliest && { min: earliest })}
          required
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">Go</button>
      </p>
      <ul>
        {jumps.map(({ name, to }) => (
          <li key={name}>
            <button type="button" onClick={() => go(to === newest ? null : to)}>
              {name} <span>{sayIso(to)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className={css.why}>
        Every number is computed with what could be known on that day, and no more.
      </p>
    </form>
  )
}
