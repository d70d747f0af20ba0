import { createRoute } from '@tanstack/react-router'
import { root } from './frame/root-route.ts'
import { loadAccount } from './pages/account/query.ts'
import { causesQuery } from './pages/debrief/query.ts'
import { permissionQuery } from './pages/filing/query.ts'
import { peopleChangesQuery } from './pages/people/changes-query.ts'
import { ownersQuery, peopleQuery, teamsQuery } from './pages/people/query.ts'
import { settingsQuery } from './pages/settings/query.ts'

const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  staticData: { title: 'Your account', question: 'Who are you here, and who sees what of you?' },
  loader: ({ context }) => loadAccount(context.queries),
}).lazy(() => import('./pages/account/page.tsx').then((page) => page.Route))

const people = createRoute({
  getParentRoute: () => root,
  path: '/settings/people',
  staticData: { title: 'People', question: 'Who is here, and what do they do here?' },
  loader: ({ context: { queries } }) =>
    Promise.all([
      queries.ensureQueryData(peopleQuery),
      queries.ensureQueryData(teamsQuery),
      queries.ensureQueryData(ownersQuery),
    ]),
}).lazy(() => import('./pages/people/page.tsx').then((page) => page.Route))

const workspace = createRoute({
  getParentRoute: () => root,
  path: '/settings/workspace',
  staticData: { title: 'Workspace', question: 'By which calendar does this workspace work?' },
  loader: ({ context }) => context.queries.ensureQueryData(settingsQuery),
}).lazy(() => import('./pages/settings/page.tsx').then((page) => page.Route))

const permission = createRoute({
  getParentRoute: () => root,
  path: '/permission',
  staticData: { title: 'The permission to let go', question: 'May deals be let go here?' },
  loader: ({ context }) => context.queries.ensureQueryData(permissionQuery),
}).lazy(() => import('./pages/settings/permission.tsx').then((page) => page.Route))

const changes = createRoute({
  getParentRoute: () => root,
  path: '/settings/changes',
  staticData: {
    title: 'Who sees what',
    question: 'Who sees whose deals, and what was changed about it?',
  },
  loader: ({ context }) => context.queries.ensureQueryData(peopleChangesQuery),
}).lazy(() => import('./pages/people/changes.tsx').then((page) => page.Route))

const causes = createRoute({
  getParentRoute: () => root,
  path: '/settings/causes',
  staticData: { title: 'Causes', question: 'What can a loss come down to here?' },
  loader: ({ context }) => context.queries.ensureQueryData(causesQuery),
}).lazy(() => import('./pages/causes/page.tsx').then((page) => page.Route))

/** One's account, and what is set for everybody. */
export const settings = [account, people, workspace, permission, changes, causes] as const
