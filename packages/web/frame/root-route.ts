import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, redirect, retainSearchParams } from '@tanstack/react-router'
import { Frame } from './Frame.tsx'
import { isSignedOut } from './go-and-sign-in.ts'
import { forgetIfEnded } from './kept-here.ts'
import { type Me, meQuery } from './me.ts'
import { Trouble } from './PageState.tsx'

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/

/** What every page stands in; who is not signed in is led to the page where they do. */
export const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: Frame,
  validateSearch: ({ asOf }: Record<string, unknown>): { asOf?: string | undefined } => ({
    // Said to be nothing where it is no day: else the router keeps it as it was written.
    asOf: typeof asOf === 'string' && ISO_DAY.test(asOf) ? asOf : undefined,
  }),
  search: { middlewares: [retainSearchParams(['asOf'])] },
  staticData: { title: 'Closed Learned', question: '' },
  errorComponent: Trouble,
  beforeLoad: async ({ context, matches, location }) => {
    if (matches.some(({ staticData }) => staticData.isOutside)) return
    const me = await whoLooks(context.queries, location.href)
    // Until then nothing else would be told.
    if (me?.needsSecondFactor && location.pathname !== '/account')
      throw redirect({ to: '/account', replace: true })
  },
})

/** Where it cannot be said now, the page itself says why. */
async function whoLooks(queries: QueryClient, next: string): Promise<Me | undefined> {
  try {
    return await queries.ensureQueryData(meQuery)
  } catch (trouble) {
    if (isSignedOut(trouble)) {
      forgetIfEnded()
      throw redirect({ to: '/sign-in', search: { next }, replace: true })
    }
    return undefined
  }
}
