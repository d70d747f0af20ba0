/*
 * Asks a running program at a fixed rate, whether it keeps up or not, and tells how long the answers
 * took from the moment at which they were due.
 */
export interface Load {
  readonly url: string
  readonly people: readonly { readonly cookie: string; readonly deals: readonly string[] }[]
  readonly seconds: number
  /** Requests a second. */
  readonly rate: number
}

export interface Loaded {
  readonly requests: number
  readonly errors: number
  readonly p50: number
  readonly p99: number
  readonly slowest: number
  readonly statuses: Readonly<Record<string, number>>
}

const API = '/api/v1'
/** What people look at, the most frequent first: the page with its data, and what it asks later. */
const PAGES = [
  () => '/',
  () => `${API}/overview`,
  () => `${API}/truth?states=buried&offset=0&limit=100`,
  (deals: readonly string[], n: number) =>
    deals.length > 0 ? `${API}/opportunities/${deals[n % deals.length]}` : `${API}/overview`,
  () => '/truth',
  () => `${API}/time`,
  () => `${API}/filings`,
  () => `${API}/me`,
  () => `${API}/publications`,
  () => `${API}/trends/reasons`,
  () => `${API}/opportunities?text=deal&limit=8`,
  () => `${API}/inbox`,
]

process.once('message', async (asked: Load) => {
  const told = await run(asked)
  process.send?.(told, () => process.exit())
})

async function run({ url, people, seconds, rate }: Load): Promise<Loaded> {
  const took: number[] = []
  const statuses: Record<string, number> = {}
  const waiting: Promise<void>[] = []
  const begin = performance.now()
  for (let n = 0; n < seconds * rate; n++) {
    const due = begin + (n * 1_000) / rate
    const early = due - performance.now()
    if (early > 0) await new Promise((go) => setTimeout(go, early))
    const person = people[(n * 37) % people.length]
    const page = PAGES[n % PAGES.length]
    if (!person || !page) continue
    waiting.push(
      ask(url, page(person.deals, n), person.cookie).then((status) => {
        took.push(performance.now() - due)
        statuses[status] = (statuses[status] ?? 0) + 1
      }),
    )
  }
  await Promise.all(waiting)
  took.sort((a, b) => a - b)
  const at = (share: number) => Math.round(took[Math.floor(took.length * share)] ?? 0)
  const fine = statuses['200'] ?? 0
  return {
    requests: took.length,
    errors: took.length - fine,
    p50: at(0.5),
    p99: at(0.99),
    slowest: Math.round(took.at(-1) ?? 0),
    statuses,
  }
}

async function ask(url: string, path: string, cookie: string): Promise<string> {
  try {
    const response = await fetch(`${url}${path}`, { headers: { cookie } })
    await response.arrayBuffer()
    return String(response.status)
  } catch (trouble) {
    return trouble instanceof Error ? trouble.message : 'trouble'
  }
}
