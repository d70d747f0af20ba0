import './fonts.css'
import './tokens.css'
import './base.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { Declined } from './api.ts'
import { queries, router } from './router.tsx'

const root = document.getElementById('root')

if (root)
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
