import { Outlet } from '@tanstack/react-router'
import css from './Outside.module.css'

/** For who is not in yet: the name, and the page. */
export function Outside() {
  return (
    <div className={css.outside}>
      <header className={css.name}>Closed Learned</header>
      <main id="page">
        <Outlet />
      </main>
    </div>
  )
}
