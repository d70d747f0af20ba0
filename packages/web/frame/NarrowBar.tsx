import { Drawer } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import css from './NarrowBar.module.css'
import { Navigation } from './Navigation.tsx'
import './overlay.css'

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
      <Drawer
        opened={open}
        onClose={close}
        size={264}
        title="Pages"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <Navigation onGo={close} />
      </Drawer>
    </header>
  )
}
