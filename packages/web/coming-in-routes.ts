import { createRoute } from '@tanstack/react-router'
import { root } from './frame/root-route.ts'
import { firstLinkQuery, invitationQuery } from './pages/invitation/query.ts'
import { waysInQuery } from './pages/sign-in/query.ts'

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  staticData: { title: 'Sign in', question: 'Who are you?', isOutside: true },
  validateSearch: ({
    next,
    error,
  }: Record<string, unknown>): { next?: string; error?: string } => ({
    ...(typeof next === 'string' && { next }),
    // With this the company's identity provider is come back from in vain.
    ...(typeof error === 'string' && { error }),
  }),
  loader: ({ context }) => context.queries.ensureQueryData(waysInQuery),
}).lazy(() => import('./pages/sign-in/page.tsx').then((page) => page.Route))

const forgotten = createRoute({
  getParentRoute: () => root,
  path: '/forgotten',
  staticData: { title: 'A new password', question: 'Forgotten?', isOutside: true },
  loader: ({ context }) => context.queries.ensureQueryData(waysInQuery),
}).lazy(() => import('./pages/reset/forgotten.tsx').then((page) => page.Route))

const newPassword = createRoute({
  getParentRoute: () => root,
  path: '/new-password/$token',
  staticData: {
    title: 'A new password',
    question: 'Which password do you want from now on?',
    isOutside: true,
  },
}).lazy(() => import('./pages/reset/page.tsx').then((page) => page.Route))

const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup/$token',
  staticData: { title: 'The first admin', question: 'Who begins here?', isOutside: true },
  loader: ({ context, params }) => context.queries.ensureQueryData(firstLinkQuery(params.token)),
}).lazy(() => import('./pages/setup/page.tsx').then((page) => page.Route))

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitations/$token',
  staticData: { title: 'Your place', question: 'Where are you invited to?', isOutside: true },
  loader: ({ context, params }) => context.queries.ensureQueryData(invitationQuery(params.token)),
}).lazy(() => import('./pages/invitation/page.tsx').then((page) => page.Route))

/** The pages for those who are not in yet. */
export const comingIn = [signIn, forgotten, newPassword, setup, invitation] as const
