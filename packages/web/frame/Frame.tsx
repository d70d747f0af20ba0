import { useQuery } from '@tanstack/react-query'
import { Outlet, useMatches, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { AsOfSheet } from './AsOfSheet.tsx'
import css from './Frame.module.css'
import { LeftOver } from './LeftOver.tsx'
import { meQuery } from './me.ts'
import { NarrowBar } from './NarrowBar.tsx'
import { Navigation } from './Navigation.tsx'
import { Outside } from './Outside.tsx'
import { Palette } from './Palette.tsx'

/** What a page stands in: for those who are not in yet, nothing but the name. */
export function Frame() {
  const isOutside = useMatches({
    select: (matches) => matches.some(({ staticData }) => staticData.isOutside),
  })
  return isOutside ? <Outside /> : <Inside />
}

/** Navigation beside the page; narrow, above it. */
function Inside() {
  const main = useRef<HTMLElement>(null)
  const { data: me, dataUpdatedAt } = useQuery(meQuery)
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  const first = useRef(true)
  // After going to another page the keyboard begins there, as after loading one.
  useEffect(() => {
    if (path === undefined) return
    if (!first.current) main.current?.focus({ preventScroll: true })
    first.current = false
  }, [path])
  return (
    <div className={css.frame}>
      <a className={css.skip} href="#page">
        Skip to the page
      </a>
      <aside className={css.side}>
        <Navigation />
      </aside>
      <NarrowBar />
      <main className={css.main} id="page" ref={main} tabIndex={-1}>
        {me && <LeftOver me={me} at={dataUpdatedAt} />}
        <Outlet />
      </main>
      <AsOfSheet />
      <Palette />
    </div>
  )
}
