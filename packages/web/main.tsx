import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { Declined } from './api.ts'
import { stayWhoOneIs } from './frame/go-and-sign-in.ts'
import { queries } from './frame/queries.ts'
import { router } from './router.tsx'

const root = document.getElementById('root')
stayWhoOneIs(router, queries)

// In slices, so that a slow machine stays quick to the touch meanwhile.
startTransition(() => {
  if (!root) return
  createRoot(root, {
    // A page that was declined says so itself; anything else is a bug and belongs in the console.
    onCaughtError: (trouble) => {
      if (!(trouble instanceof Declined)) console.error(trouble)
    },
  }).render(
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
})
