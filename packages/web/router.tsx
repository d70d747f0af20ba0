import type { EnsureQueryDataOptions, QueryClient, QueryKey } from '@tanstack/react-query'
import { createRoute, createRouter } from '@tanstack/react-router'
import { Declined } from './api.ts'
import { comingIn } from './coming-in-routes.ts'
import { meQuery } from './frame/me.ts'
import { Nowhere, Pending, Trouble } from './frame/PageState.tsx'
import { queries } from './frame/queries.ts'
import { root } from './frame/root-route.ts'
import { scrollKey } from './frame/scroll-key.ts'
import { workspaceQuery } from './frame/workspace.ts'
import { lessons } from './lesson-routes.ts'
import { calibrationQuery, teamCalibrationQuery } from './pages/calibration/query.ts'
import { debriefQuery } from './pages/debrief/query.ts'
import { debriefsDueQuery } from './pages/debriefs/query.ts'
import { deterrentQuestionsQuery } from './pages/deterrents/query.ts'
import { enoughQuery } from './pages/enough/query.ts'
import { expectAskedOf, expectQuery } from './pages/expect/query.ts'
import { exploreAskedOf } from './pages/explore/asked.ts'
import { loadExplore } from './pages/explore/query.ts'
import { filingsQuery } from './pages/filing/query.ts'
import { segmentQuery } from './pages/finding/query.ts'
import { loadForecast } from './pages/forecast/query.ts'
import { gainsQuery } from './pages/gains/query.ts'
import { inboxQuery } from './pages/inbox/query.ts'
import { overshootQuery } from './pages/looking-back/query.ts'
import { myDealsQuery } from './pages/my-deals/query.ts'
import { headsUpsQuery } from './pages/opportunity/heads-up/query.ts'
import { opportunityQuery } from './pages/opportunity/query.ts'
import { overviewQuery } from './pages/overview/query.ts'
import { playbookAskedOf } from './pages/playbook/playbook-asked.ts'
import { checksQuery, processQuery, talkTracksQuery } from './pages/playbook/query.ts'
import { reasonsQuery } from './pages/reasons/query.ts'
import { timeByQuery, timeQuery } from './pages/time/query.ts'
import { publicationsQuery } from './pages/told/query.ts'
import { outcomeOf } from './pages/trends/outcome-of.ts'
import { findingsQuery } from './pages/trends/query.ts'
import { filtersOf } from './pages/truth/filters.ts'
import { truthQuery } from './pages/truth/query.ts'
import { watchesQuery } from './pages/watches/query.ts'
import { settings } from './settings-routes.ts'

/** Where there are no deals at all, no page is asked for: it would be declined. */
async function someDeals({ context }: { context: { queries: QueryClient } }): Promise<void> {
  const { newest } = await context.queries.ensureQueryData(workspaceQuery)
  if (newest === null) throw new Declined('There are no deals here yet.', '', 'no-data', 404)
}

const overview = createRoute({
  getParentRoute: () => root,
  path: '/',
  staticData: { title: 'Overview', question: 'How are we doing?' },
  beforeLoad: someDeals,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queries }, deps }) => {
    void queries.prefetchQuery(overshootQuery(deps.asOf))
    return queries.ensureQueryData(overviewQuery(deps.asOf))
  },
}).lazy(() => import('./pages/overview/page.tsx').then((page) => page.Route))

const myDeals = createRoute({
  getParentRoute: () => root,
  path: '/deals',
  staticData: { title: 'My deals', question: 'What needs me?' },
  beforeLoad: someDeals,
  loader: ({ context }) => context.queries.ensureQueryData(myDealsQuery),
}).lazy(() => import('./pages/my-deals/page.tsx').then((page) => page.Route))

const truth = createRoute({
  getParentRoute: () => root,
  path: '/truth',
  staticData: { title: 'Pipeline truth', question: 'Which open deals are already lost?' },
  beforeLoad: someDeals,
  validateSearch: filtersOf,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queries.ensureQueryData(truthQuery(deps)),
}).lazy(() => import('./pages/truth/page.tsx').then((page) => page.Route))

const opportunity = createRoute({
  getParentRoute: () => root,
  path: '/opportunities/$id',
  staticData: { title: 'Deal', question: 'What happened to this deal?' },
  beforeLoad: someDeals,
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queries }, deps, params }) => {
    const deal = queries.ensureQueryData(opportunityQuery(params.id, deps.asOf))
    const [{ yours }, me] = await Promise.all([deal, queries.ensureQueryData(meQuery)])
    // It stands above the story, which is not to move when it comes.
    if (yours && me.member !== null && deps.asOf === undefined)
      await queries.prefetchQuery(headsUpsQuery(params.id))
  },
}).lazy(() => import('./pages/opportunity/page.tsx').then((page) => page.Route))

const debrief = createRoute({
  getParentRoute: () => root,
  path: '/opportunities/$id/debrief',
  staticData: { title: 'Debrief', question: 'What happened, and what could be seen?' },
  beforeLoad: someDeals,
  loader: async ({ context, params }) => {
    await Promise.all([
      context.queries.ensureQueryData(debriefQuery(params.id)),
      context.queries.ensureQueryData(meQuery),
    ])
  },
}).lazy(() => import('./pages/debrief/page.tsx').then((page) => page.Route))

const time = createRoute({
  getParentRoute: () => root,
  path: '/time',
  staticData: { title: 'Time to lose', question: 'How long does it take to lose?' },
  beforeLoad: someDeals,
  validateSearch: (search: Record<string, unknown>): { by?: string } =>
    typeof search.by === 'string' && search.by !== '' ? { by: search.by } : {},
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    if (deps.by !== undefined) void context.queries.prefetchQuery(timeByQuery(deps.by, deps.asOf))
    void context.queries.prefetchQuery(overshootQuery(deps.asOf))
    await context.queries.ensureQueryData(timeQuery(deps.asOf))
  },
}).lazy(() => import('./pages/time/page.tsx').then((page) => page.Route))

/** The search for segments takes a moment. */
const SEARCHING = 'Looking at all combinations.'

/** A page whose findings can be watched; it does not wait for what is watched already. */
function loadBesideWatches<T, K extends QueryKey>(
  queries: QueryClient,
  page: EnsureQueryDataOptions<T, Error, T, K>,
): Promise<T> {
  void queries.prefetchQuery(watchesQuery())
  return queries.ensureQueryData(page)
}

const trends = createRoute({
  getParentRoute: () => root,
  path: '/trends',
  staticData: { title: 'Trends', question: 'Where and why do we lose?', waiting: SEARCHING },
  beforeLoad: someDeals,
  validateSearch: (search: Record<string, unknown>): { outcome?: 'noDecision' | undefined } =>
    search.outcome === 'noDecision' ? { outcome: 'noDecision' } : {},
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    loadBesideWatches(context.queries, findingsQuery(deps.outcome ?? 'lost', deps.asOf)),
}).lazy(() => import('./pages/trends/page.tsx').then((page) => page.Route))

const slowLosses = createRoute({
  getParentRoute: () => root,
  path: '/trends/slow',
  staticData: { title: 'Slow losses', question: 'Where do we lose slowly?', waiting: SEARCHING },
  beforeLoad: someDeals,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    loadBesideWatches(context.queries, findingsQuery('slow', deps.asOf)),
}).lazy(() => import('./pages/trends/slow.tsx').then((page) => page.Route))

const finding = createRoute({
  getParentRoute: () => root,
  path: '/trends/finding',
  staticData: { title: 'Finding', question: 'What is different here?', waiting: SEARCHING },
  beforeLoad: someDeals,
  validateSearch: (search: Record<string, unknown>) => ({
    outcome: outcomeOf(search.outcome),
    where: typeof search.where === 'string' ? search.where : '',
    ...(search.deals === 'all' && { deals: 'all' as const }),
  }),
  loaderDeps: ({ search: { outcome, where, asOf } }) => ({ outcome, where, asOf }),
  loader: ({ context, deps }) =>
    loadBesideWatches(context.queries, segmentQuery(deps.outcome, deps.where, deps.asOf)),
}).lazy(() => import('./pages/finding/page.tsx').then((page) => page.Route))

const explore = createRoute({
  getParentRoute: () => root,
  path: '/trends/explore',
  staticData: { title: 'Explorer', question: 'How often do deals like these end so?' },
  beforeLoad: someDeals,
  validateSearch: exploreAskedOf,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadExplore(context.queries, deps),
}).lazy(() => import('./pages/explore/page.tsx').then((page) => page.Route))

const reasons = createRoute({
  getParentRoute: () => root,
  path: '/trends/reasons',
  staticData: { title: 'Reasons', question: 'Which reasons are given, and do they change?' },
  beforeLoad: someDeals,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queries.ensureQueryData(reasonsQuery(deps.asOf)),
}).lazy(() => import('./pages/reasons/page.tsx').then((page) => page.Route))

const watches = createRoute({
  getParentRoute: () => root,
  path: '/trends/watches',
  staticData: { title: 'Watches', question: 'Do our findings hold?' },
  beforeLoad: someDeals,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queries.ensureQueryData(watchesQuery(deps.asOf)),
}).lazy(() => import('./pages/watches/page.tsx').then((page) => page.Route))

const imports = createRoute({
  getParentRoute: () => root,
  path: '/import',
  staticData: { title: 'Import', question: 'What does your CRM say?' },
}).lazy(() => import('./pages/import/page.tsx').then((page) => page.Route))

const deterrents = createRoute({
  getParentRoute: () => root,
  path: '/settings/deterrents',
  staticData: { title: 'What punishes losing', question: 'What in your company punishes losing?' },
  loader: ({ context }) => context.queries.ensureQueryData(deterrentQuestionsQuery),
}).lazy(() => import('./pages/deterrents/page.tsx').then((page) => page.Route))

const record = createRoute({
  getParentRoute: () => root,
  path: '/record',
  staticData: { title: 'Your record', question: 'What did you say, and who has read it?' },
  loader: ({ context }) => context.queries.ensureQueryData(filingsQuery),
}).lazy(() => import('./pages/record/page.tsx').then((page) => page.Route))

const debriefs = createRoute({
  getParentRoute: () => root,
  path: '/debriefs',
  staticData: { title: 'Debrief', question: 'Which endings are worth telling of?' },
  loader: ({ context }) => context.queries.ensureQueryData(debriefsDueQuery),
}).lazy(() => import('./pages/debriefs/page.tsx').then((page) => page.Route))

const calibration = createRoute({
  getParentRoute: () => root,
  path: '/calibration',
  staticData: { title: 'My calibration', question: 'How good are my predictions?' },
  beforeLoad: someDeals,
  loader: ({ context: { queries } }) =>
    Promise.all([
      queries.ensureQueryData(calibrationQuery),
      queries.ensureQueryData(teamCalibrationQuery),
    ]),
}).lazy(() => import('./pages/calibration/page.tsx').then((page) => page.Route))

const expect = createRoute({
  getParentRoute: () => root,
  path: '/playbook/expect',
  staticData: { title: 'What to expect', question: 'How does it go here?' },
  validateSearch: expectAskedOf,
  loaderDeps: ({ search: { deal } }) => ({ deal }),
  loader: ({ context: { queries }, deps }) => queries.ensureQueryData(expectQuery(deps)),
}).lazy(() => import('./pages/expect/page.tsx').then((page) => page.Route))

const playbook = createRoute({
  getParentRoute: () => root,
  path: '/playbook',
  validateSearch: playbookAskedOf,
  staticData: { title: 'Playbook', question: 'What do we say and ask first?' },
  loader: ({ context: { queries } }) =>
    Promise.all([
      queries.ensureQueryData(talkTracksQuery),
      queries.ensureQueryData(checksQuery),
      queries.ensureQueryData(processQuery),
    ]),
}).lazy(() => import('./pages/playbook/page.tsx').then((page) => page.Route))

const inbox = createRoute({
  getParentRoute: () => root,
  path: '/inbox',
  staticData: { title: 'Asked of you', question: 'Who asked for help, and who told you early?' },
  loader: ({ context }) => context.queries.ensureQueryData(inboxQuery),
}).lazy(() => import('./pages/inbox/page.tsx').then((page) => page.Route))

const told = createRoute({
  getParentRoute: () => root,
  path: '/told',
  staticData: { title: 'What teams tell', question: 'What do the teams tell, month by month?' },
  loader: ({ context }) => context.queries.ensureQueryData(publicationsQuery),
}).lazy(() => import('./pages/told/page.tsx').then((page) => page.Route))

const enough = createRoute({
  getParentRoute: () => root,
  path: '/enough',
  staticData: { title: 'Enough?', question: 'How much pipeline is enough?' },
  beforeLoad: someDeals,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queries.ensureQueryData(enoughQuery(deps.asOf)),
}).lazy(() => import('./pages/enough/page.tsx').then((page) => page.Route))

const forecast = createRoute({
  getParentRoute: () => root,
  path: '/forecast',
  staticData: {
    title: 'Forecast',
    question: 'What will close, and how sure is that?',
    waiting: 'Learning from past deals.',
  },
  beforeLoad: someDeals,
  validateSearch: (search: Record<string, unknown>): { period?: string } =>
    typeof search.period === 'string' && search.period !== '' ? { period: search.period } : {},
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadForecast(context.queries, deps),
}).lazy(() => import('./pages/forecast/page.tsx').then((page) => page.Route))

const gains = createRoute({
  getParentRoute: () => root,
  path: '/gains',
  staticData: { title: 'What losses gave', question: 'What did losses give?' },
  beforeLoad: someDeals,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queries }, deps }) => {
    void queries.prefetchQuery(overshootQuery(deps.asOf))
    return queries.ensureQueryData(gainsQuery(deps.asOf))
  },
}).lazy(() => import('./pages/gains/page.tsx').then((page) => page.Route))

export const router = createRouter({
  routeTree: root.addChildren([
    overview,
    myDeals,
    truth,
    opportunity,
    debrief,
    time,
    enough,
    trends,
    slowLosses,
    finding,
    explore,
    reasons,
    watches,
    imports,
    deterrents,
    record,
    debriefs,
    calibration,
    playbook,
    expect,
    inbox,
    told,
    gains,
    forecast,
    ...lessons,
    ...comingIn,
    ...settings,
  ]),
  context: { queries },
  defaultPreload: 'intent',
  defaultPreloadDelay: 40,
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 150,
  defaultPendingMinMs: 0,
  defaultPendingComponent: Pending,
  defaultErrorComponent: Trouble,
  defaultNotFoundComponent: Nowhere,
  scrollRestoration: true,
  getScrollRestorationKey: scrollKey,
  // Every value in an address is a text: a deal may be called 2024.
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const given = Object.entries(search).filter(([, value]) => value !== undefined && value !== '')
    const text = new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString()
    return text === '' ? '' : `?${text}`
  },
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
  interface StaticDataRouteOption {
    /** What the page is called, and the question that it answers. */
    title: string
    question: string
    /** Said while it is fetched, where that takes its time. */
    waiting?: string
    /** For those who are not in yet: it asks for nobody's deals. */
    isOutside?: true
  }
}
