import type { QueryClient } from '@tanstack/react-query'
import { Declined } from '../api.ts'
import { meQuery } from './me.ts'

/** Whether something was declined because nobody is signed in, or not any more. */
export const isSignedOut = (trouble: unknown) =>
  trouble instanceof Declined && trouble.status === 401

let isGoing = false

/**
 * Who was here and is not any more goes to sign in, and comes back to where they were. The page is
 * left as a whole: nothing of what was shown stays in the browser for whoever comes next.
 */
export function goAndSignIn(queries: QueryClient): void {
  if (isGoing || queries.getQueryData(meQuery.queryKey) === undefined) return
  isGoing = true
  leave()
}

/** A click in the same moment may call the browser back: then it goes once more, until it has gone. */
function leave(): void {
  const { pathname, search, hash } = window.location
  window.location.assign(`/sign-in?${new URLSearchParams({ next: pathname + search + hash })}`)
  const again = setTimeout(leave, 2_000)
  window.addEventListener('pagehide', () => clearTimeout(again), { once: true })
}
