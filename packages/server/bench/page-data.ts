import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { served } from '../../web/testing/served.ts'
import { runProgram } from './program.ts'

const TIMES = 60

/**
 * How long the data of every page takes at 100,000 deals, for the newest day: the middle and the
 * 95th of 100, beside those of the smallest answer in the same run.
 */
export async function run(): Promise<void> {
  const shared = process.env.CLOSED_LEARNED_SHARED
  if (!shared) {
    console.log('page data: skipped, CLOSED_LEARNED_SHARED is not set')
    return
  }
  const home = mkdtempSync(join(tmpdir(), 'closed-learned-pages-'))
  chmodSync(home, 0o755)
  const data = join(home, 'data')
  await runProgram(['import', join(shared, 'data/synthetic/planted-100k'), '--data', data])
  const program = await served(['start', '--data', data, '--port', '0'])
  try {
    await measureAll(`${program.url}/api/v1`)
  } finally {
    await program.stop()
    rmSync(home, { recursive: true, force: true })
  }
}

async function measureAll(api: string): Promise<void> {
  const first = await (await fetch(`${api}/truth?states=buried&limit=100`)).json()
  const deals = (first as { rows: { opportunity: { id: string } }[] }).rows.map(
    (row) => row.opportunity.id,
  )
  const attributes = (await (await fetch(`${api}/workspace`)).json()) as {
    attributes: { name: string }[]
  }
  const attribute = encodeURIComponent(attributes.attributes[0]?.name ?? '')
  const smallest = await measure('smallest', () => `${api}/workspace`)
  const all = 'states=live,longDated,stalled,buried'
  await measure('overview', () => `${api}/overview`, smallest)
  await measure('truth', (n) => `${api}/truth?states=buried&offset=${n * 50}`, smallest)
  await measure('truth, all', (n) => `${api}/truth?${all}&offset=${n * 50}`, smallest)
  await measure(
    'truth, found',
    (n) => `${api}/truth?${all}&text=${'aeioubcd'[n % 8]}${n % 10}`,
    smallest,
  )
  await measure('deal', (n) => `${api}/opportunities/${deals[n % deals.length]}`, smallest)
  await measure('find', (n) => `${api}/opportunities?text=${'aeioubcd'[n % 8]}${n % 10}`, smallest)
  await measure('time', () => `${api}/time`, smallest)
  await measure('time, by', () => `${api}/time/by?attribute=${attribute}`, smallest)
  await measureTrends(`${api}/trends`, smallest)
}

/** Trends: the search once, then a table that nobody asked for yet at every look of the explorer. */
async function measureTrends(trends: string, smallest: number): Promise<void> {
  for (const outcome of ['lost', 'slow', 'noDecision'])
    await measure(`findings, ${outcome}`, () => `${trends}/findings?outcome=${outcome}`, smallest)
  const first = await (await fetch(`${trends}/findings`)).json()
  const { findings } = first as { findings: { where: { attribute: string; value: string }[] }[] }
  const where = (findings[0]?.where ?? []).map(({ attribute, value }) => [attribute, value])
  await measure(
    'segment',
    () => `${trends}/segment?where=${encodeURIComponent(JSON.stringify(where))}`,
    smallest,
  )
  const names = await choicesOf(trends, findings[0]?.where[0]?.attribute ?? '')
  const by = (n: number, step: number) =>
    `by=${encodeURIComponent(names[(n * step) % names.length] ?? '')}`
  for (const depth of [1, 2, 3]) {
    const asked = (n: number) => [1, 5, 7].slice(0, depth).map((step, at) => by(n + at, step))
    const different = (n: number) => [...new Set(asked(n))].join('&')
    await measure(`explore, ${depth}`, (n) => `${trends}/explore?${different(n)}`, smallest)
  }
  await measure('reasons', () => `${trends}/reasons`, smallest)
  await measure('watches', () => `${trends}/watches`, smallest)
}

async function choicesOf(trends: string, by: string): Promise<string[]> {
  const page = await (await fetch(`${trends}/explore?by=${encodeURIComponent(by)}`)).json()
  return (page as { choices: { name: string }[] }).choices.map(({ name }) => name)
}

async function measure(
  name: string,
  url: (n: number) => string,
  smallest?: number,
): Promise<number> {
  const took: number[] = []
  for (let n = 0; n < TIMES; n++) {
    const began = performance.now()
    const answer = await fetch(url(n))
    await answer.arrayBuffer()
    took.push(performance.now() - began)
    if (!answer.ok) throw new Error(`${url(n)}: ${answer.status}`)
  }
  const first = took[0] ?? 0
  took.sort((a, b) => a - b)
  const [middle = 0, p95 = 0] = [took[TIMES >> 1], took[Math.floor(TIMES * 0.95)]]
  const beside = smallest === undefined ? '' : `, ${(p95 / smallest).toFixed(1)} × the smallest`
  console.log(
    `page data, ${name}: first ${first.toFixed(0)} ms, middle ${middle.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms${beside}`,
  )
  return p95
}
