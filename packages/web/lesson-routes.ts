import { createRoute, redirect } from '@tanstack/react-router'
import { root } from './frame/root-route.ts'
import { writingAskedOf } from './pages/lesson-writing/query.ts'
import {
  lessonGuideQuery,
  lessonPackQuery,
  lessonPracticeQuery,
  lessonQuery,
  lessonsAskedOf,
  lessonsQuery,
  lessonsRoutedQuery,
} from './pages/lessons/query.ts'

const list = createRoute({
  getParentRoute: () => root,
  path: '/lessons',
  staticData: { title: 'Lessons', question: 'What have we learned?' },
  validateSearch: lessonsAskedOf,
  loader: ({ context }) => context.queries.ensureQueryData(lessonsQuery({})),
}).lazy(() => import('./pages/lessons/page.tsx').then((page) => page.Route))

const lesson = createRoute({
  getParentRoute: () => root,
  path: '/lessons/$id',
  staticData: { title: 'Lesson', question: 'What was learned, and does it hold?' },
  loader: ({ context, params }) => context.queries.ensureQueryData(lessonQuery(params.id)),
}).lazy(() => import('./pages/lesson/page.tsx').then((page) => page.Route))

const writing = createRoute({
  getParentRoute: () => root,
  path: '/lessons/new',
  staticData: { title: 'A lesson', question: 'What did you learn?' },
  validateSearch: writingAskedOf,
  // A draft has its id from the first key on, and the address leads back to it.
  beforeLoad: ({ search }) => {
    if (search.draft === undefined && search.of === undefined)
      throw redirect({ to: '/lessons/new', search: { ...search, draft: crypto.randomUUID() } })
  },
}).lazy(() => import('./pages/lesson-writing/page.tsx').then((page) => page.Route))

const pack = createRoute({
  getParentRoute: () => root,
  path: '/lessons/pack',
  staticData: { title: 'To begin with', question: 'What should you know before your first deal?' },
  loader: ({ context }) => context.queries.ensureQueryData(lessonPackQuery),
}).lazy(() => import('./pages/lesson-pack/page.tsx').then((page) => page.Route))

const practice = createRoute({
  getParentRoute: () => root,
  path: '/lessons/practice',
  staticData: { title: 'Practice', question: 'What would you do?' },
  loader: ({ context }) => context.queries.ensureQueryData(lessonPracticeQuery),
}).lazy(() => import('./pages/lesson-practice/page.tsx').then((page) => page.Route))

const guide = createRoute({
  getParentRoute: () => root,
  path: '/lessons/guide',
  staticData: { title: 'One-on-ones', question: 'What is worth asking next time?' },
  loader: ({ context }) => context.queries.ensureQueryData(lessonGuideQuery),
}).lazy(() => import('./pages/lesson-guide/page.tsx').then((page) => page.Route))

const changes = createRoute({
  getParentRoute: () => root,
  path: '/lessons/changes',
  staticData: { title: 'What asks for a change', question: 'Who can change something?' },
  loader: ({ context }) => context.queries.ensureQueryData(lessonsRoutedQuery),
}).lazy(() => import('./pages/lesson-changes/page.tsx').then((page) => page.Route))

/** The pages of what was learned. */
export const lessons = [list, writing, pack, practice, guide, changes, lesson]
