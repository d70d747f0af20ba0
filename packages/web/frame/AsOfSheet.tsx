import { useRouterState } from '@tanstack/react-router'
import { useEffect, useId, useRef, useState } from 'react'
import { Sheet } from '../parts/Sheet.tsx'
import css from './AsOfSheet.module.css'
import { jumpsFrom, sayIso } from './days.ts'
import { AS_OF_WANTED } from './open-as-of.ts'
import { type AsOfDay, useAsOf, useGoTo } from './use-as-of.ts'

/** The choice of the day; it belongs to no page, so that it stays while one comes. */
export function AsOfSheet() {
  const asOf = useAsOf()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLElement>(null)
  const path = useRouterState({ select: (state) => state.location.pathname })
  useEffect(() => {
    const want = ({ target }: Event) => {
      button.current = target instanceof HTMLElement ? target : null
      setOpen(true)
    }
    window.addEventListener(AS_OF_WANTED, want)
    return () => window.removeEventListener(AS_OF_WANTED, want)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: who goes to another page has left it
  useEffect(() => setOpen(false), [path])
  const close = () => {
    setOpen(false)
    giveBack()
  }
  const went = useGivenBack()
  if (asOf === null) return null
  return (
    <Sheet open={open} onClose={close} name="As of which day" beside={button}>
      <DayChoice
        {...asOf}
        onGo={() => {
          setOpen(false)
          went()
        }}
      />
    </Sheet>
  )
}

/** The button that had the keyboard may have gone with its page; then the new page's has it. */
function giveBack(): void {
  const holder = document.activeElement
  if (holder && holder !== document.body && holder.checkVisibility()) return
  const buttons = document.querySelectorAll<HTMLElement>('main [aria-haspopup=dialog]')
  for (const button of buttons) if (button.checkVisibility()) button.focus()
}

/** To be told that one goes to another day: its page, once it is shown, has the keyboard there too. */
function useGivenBack(): () => void {
  const going = useRef(false)
  const shown = useRouterState({ select: (state) => state.resolvedLocation?.href })
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another page is shown
  useEffect(() => {
    if (going.current) giveBack()
    going.current = false
  }, [shown])
  return () => {
    going.current = true
  }
}

function DayChoice({ day, newest, earliest, onGo }: AsOfDay & { readonly onGo: () => void }) {
  const field = useId()
  const [typed, setTyped] = useState(day)
  const goTo = useGoTo()
  const go = (to: string) => {
    onGo()
    goTo(to === newest ? null : to)
  }
  return (
    <form
      className={css.choice}
      onSubmit={(event) => {
        event.preventDefault()
        if (typed) go(typed)
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
        {jumpsFrom(day, newest, earliest).map(({ name, to }) => (
          <li key={name}>
            <button type="button" onClick={() => go(to)}>
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
