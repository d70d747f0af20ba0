import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Sheet } from '../parts/Sheet.tsx'
import css from './NarrowBar.module.css'
import { Navigation } from './Navigation.tsx'

/** On narrow screens: the name, and the navigation as a sheet. */
export function NarrowBar() {
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <header className={css.bar}>
      <Link to="/" className={css.name}>
        Closed Learned
      </Link>
      <button type="button" className={css.menu} onClick={() => setOpen(true)} aria-expanded={open}>
        Pages
      </button>
      <Sheet open={open} onClose={close} name="Pages">
        <button type="button" className={css.close} onClick={close}>
          Close
        </button>
        <Navigation onGo={close} />
      </Sheet>
    </header>
  )
}
