import { dayOfIso, type Refusal, TREND_OUTCOMES } from '@closed-learned/deals'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Gate, Scope } from '../../work/gate.ts'
import { isRefusal } from '../../work/refusals.ts'
import { isSearched } from '../../work/trends/is-searched.ts'
import { type Admitted, shownBy } from './admit.ts'

/** What a page is given with its first bytes, so that it need not ask. */
export interface SaidAhead {
  readonly headline: string | undefined
  /** The page's source, whose files the browser will want. */
  readonly source: string | undefined
  /** Answers by the address under which the page would ask for them, its parameters in order. */
  readonly answers: Readonly<Record<string, Answer>>
}

/** A document, or why there is none. */
interface Answer {
  readonly status: number
  readonly body: unknown
}

/** Stands beside every speed that is told. */
const OVERSHOOT = '/looking-back/overshoot'

/** The page of each address, and what it asks for first. */
const PAGES: readonly {
  address: RegExp
  source: string
  asks?: (path: string) => string
  /** Parameters of the page that the question takes over, and those that it adds. */
  passes: readonly string[]
  adds?: Readonly<Record<string, string>>
  /** What it asks for beside, with the same parameters. */
  also?: string
  /** Whether the answer rests on a search, for which no page's first bytes may wait. */
  searches?: true
}[] = [
  {
    address: /^\/$/,
    source: 'pages/overview/page.tsx',
    asks: () => '/overview',
    passes: ['asOf'],
    also: OVERSHOOT,
  },
  {
    address: /^\/truth$/,
    source: 'pages/truth/page.tsx',
    asks: () => '/truth',
    passes: ['asOf', 'states', 'stage', 'text', 'sort'],
    adds: { states: 'buried', offset: '0', limit: '100' },
  },
  {
    address: /^\/opportunities\/[^/]+$/,
    source: 'pages/opportunity/page.tsx',
    asks: (path) => path,
    passes: ['asOf'],
  },
  {
    address: /^\/time$/,
    source: 'pages/time/page.tsx',
    asks: () => '/time',
    passes: ['asOf'],
    also: OVERSHOOT,
  },
  {
    address: /^\/trends$/,
    source: 'pages/trends/page.tsx',
    asks: () => '/trends/findings',
    passes: ['asOf', 'outcome'],
    adds: { outcome: 'lost' },
    searches: true,
  },
  {
    address: /^\/trends\/slow$/,
    source: 'pages/trends/slow.tsx',
    asks: () => '/trends/findings',
    passes: ['asOf'],
    adds: { outcome: 'slow' },
    searches: true,
  },
  {
    address: /^\/trends\/finding$/,
    source: 'pages/finding/page.tsx',
    asks: () => '/trends/segment',
    passes: ['asOf', 'outcome', 'where'],
    adds: { outcome: 'lost' },
    searches: true,
  },
  {
    address: /^\/trends\/explore$/,
    source: 'pages/explore/page.tsx',
    passes: [],
    searches: true,
  },
  {
    address: /^\/trends\/reasons$/,
    source: 'pages/reasons/page.tsx',
    asks: () => '/trends/reasons',
    passes: ['asOf'],
  },
  {
    address: /^\/trends\/watches$/,
    source: 'pages/watches/page.tsx',
    asks: () => '/trends/watches',
    passes: ['asOf'],
  },
  { address: /^\/forecast$/, source: 'pages/forecast/page.tsx', passes: [], searches: true },
  { address: /^\/enough$/, source: 'pages/enough/page.tsx', passes: [], searches: true },
  { address: /^\/import$/, source: 'pages/import/page.tsx', passes: [] },
]

/** Asks, in place of the page, what it will ask first. */
export async function saidAhead(
  gate: Gate,
  api: OpenAPIHono<Admitted>,
  request: Request,
): Promise<SaidAhead> {
  const asked = new URL(request.url)
  const page = PAGES.find(({ address }) => address.test(asked.pathname))
  // Asked as the page itself would ask: with the same cookie, through the same gate.
  const scope = await gate.admit(shownBy(request.headers))
  const admitted = isRefusal(scope) ? {} : { scope }
  const ask = (address: string) =>
    Promise.resolve(api.request(address, { headers: whoAsksBy(request.headers) }, admitted))
  const [state, who] = await Promise.all([ask('/workspace'), aheadOf(ask, '/me')])
  const answers: Record<string, Answer> = who
  // Nobody is told anything before they have said who they are; the page leads them there.
  if (isRefusal(scope)) return { headline: undefined, source: SIGN_IN, answers }
  if (scope.userId === null) Object.assign(answers, await aheadOf(ask, '/look-as'))
  const known = state.status === 200 ? ((await state.json()) as { answer: string }) : undefined
  if (known) answers['/workspace?'] = { status: 200, body: known }
  const question = page?.asks && questionOf(page.asks(asked.pathname), page, asked)
  if (question === undefined || (page?.searches && !isAtHand(scope, question))) {
    const headline = page && !page.searches ? known?.answer : undefined
    return { headline, source: page?.source, answers }
  }
  const answer = await ask(question)
  // What the page would not ask so is not said ahead either.
  if (answer.status === 400) return { headline: undefined, source: page?.source, answers }
  const body = (await answer.json()) as { answer?: string; title?: string }
  answers[question] = { status: answer.status, body }
  if (page?.also) {
    const beside = questionOf(page.also, page, asked)
    const told = await ask(beside)
    answers[beside] = { status: told.status, body: await told.json() }
  }
  return { headline: body.answer ?? body.title, source: page?.source, answers }
}

const SIGN_IN = 'pages/sign-in/page.tsx'

/** The answer at an address, as the page will ask for it. */
async function aheadOf(
  ask: (address: string) => Promise<Response>,
  address: string,
): Promise<Record<string, Answer>> {
  const answer = await ask(address)
  return { [`${address}?`]: { status: answer.status, body: await answer.json() } }
}

/** Only what says who asks: a compressed or shortened answer could not be put into the page. */
function whoAsksBy(headers: Headers): Headers {
  const shown = ['cookie', 'authorization'].flatMap((name) => {
    const value = headers.get(name)
    return value === null ? [] : [[name, value] as [string, string]]
  })
  return new Headers(shown)
}

function questionOf(path: string, page: (typeof PAGES)[number], { searchParams }: URL): string {
  const parameters = new URLSearchParams(page.adds)
  for (const name of page.passes) {
    const value = searchParams.get(name)
    if (value) parameters.set(name, value)
  }
  parameters.sort()
  return `${path}?${parameters}`
}

/** Whether what the question rests on was searched already. */
function isAtHand(scope: Scope | Refusal, question: string): boolean {
  if (isRefusal(scope)) return false
  const { searchParams } = new URL(question, 'http://here')
  const outcome = TREND_OUTCOMES.find((each) => each === searchParams.get('outcome'))
  const day = searchParams.get('asOf')
  return (
    outcome !== undefined && isSearched(scope.house, scope.viewer, dayOfIso(day ?? ''), outcome)
  )
}
