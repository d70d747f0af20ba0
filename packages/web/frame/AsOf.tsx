import { Popover } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import css from './AsOf.module.css'
import { jumpsFrom, sayIso } from './days.ts'
import { workspaceQuery } from './workspace.ts'
import './overlay.css'

/** The day that every page is about; it stands in the address and moves all of them. */
export function AsOf() {
  const { data: workspace } = useQuery(workspaceQuery)
  const { asOf } = useSearch({ from: '__root__' })
  const [open, setOpen] = useState(false)
  const go = useGoTo(() => setOpen(false))
  const newest = workspace?.newest ?? null
  if (newest === null) return null
  const day = asOf ?? newest
  const past = day !== newest
  return (
    <div className={css.asOf}>
      <span aria-hidden="true">as of</span>
      <Popover
        opened={open}
        onChange={setOpen}
        position="bottom-end"
        trapFocus
        returnFocus
        shadow="md"
      >
        <Popover.Target>
          <button
            type="button"
            className={css.day}
            data-past={past || undefined}
            onClick={() => setOpen(!open)}
          >
            <span className={css.hidden}>As of </span>
            {sayIso(day)}
          </button>
        </Popover.Target>
        <Popover.Dropdown className={css.sheet} aria-label="As of which day">
          <DayChoice day={day} newest={newest} earliest={workspace?.earliest ?? null} go={go} />
        </Popover.Dropdown>
      </Popover>
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
      <label>
        Any past day
        <span className={css.typed}>
          <input
            type="date"
            value={typed}
            max={newest}
            {...(earliest && { min: earliest })}
            required
            data-autofocus
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit">Go</button>
        </span>
      </label>
      <ul>
        {jumps.map(({ name, to }) => (
          <li key={name}>
            <button type="button" onClick={() => go(to === newest ? null : to)}>
              {name} <span>{sayIso(to)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p>Every number is computed with what could be known on that day, and no more.</p>
    </form>
  )
}
