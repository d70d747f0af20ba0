import type { QueryClient } from '@tanstack/react-query'
import type { AnyRouter } from '@tanstack/react-router'
import { Declined } from '../api.ts'
import { forgetIfEnded } from './kept-here.ts'
import { meQuery } from './me.ts'

/** Whether something was declined because nobody is signed in, or not any more. */
export const isSignedOut = (trouble: unknown) =>
  trouble instanceof Declined && trouble.status === 401

/**
 * Asks at each way that is gone whether one is still who one was, for whoever signed out in another tab
 * or whose place was ended. In the background: where nobody is signed in, that leads away.
 */
export function stayWhoOneIs(router: AnyRouter, queries: QueryClient): void {
  // Not where a page is loaded: what pointing at a link began is not begun again by the click.
  router.subscribe('onBeforeNavigate', ({ fromLocation }) => {
    if (fromLocation === undefined) return
    if (queries.getQueryData(meQuery.queryKey)?.by !== 'session') return
    void queries.fetchQuery({ ...meQuery, staleTime: 0 }).catch(() => undefined)
  })
}

let isGoing = false

/**
 * Who was here and is not any more goes to sign in, and comes back to where they were. The page is
 * left as a whole: nothing of what was shown stays in the browser for whoever comes next.
 */
export function goAndSignIn(queries: QueryClient): void {
  if (isGoing || queries.getQueryData(meQuery.queryKey) === undefined) return
  isGoing = true
  forgetIfEnded()
  const { pathname, search, hash } = window.location
  window.location.assign(`/sign-in?${new URLSearchParams({ next: pathname + search + hash })}`)
}
