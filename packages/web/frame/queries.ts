import { QueryCache, QueryClient } from '@tanstack/react-query'
import { Declined } from '../api.ts'
import { goAndSignIn, isSignedOut } from './go-and-sign-in.ts'

/** Answers hold until the ledger moves; then the pages are asked for again. */
export const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (trouble) => {
      if (isSignedOut(trouble)) goAndSignIn(queries)
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      retry: (times, trouble) => !(trouble instanceof Declined && trouble.status > 0) && times < 2,
    },
  },
})
