import { fork } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { served } from '../../web/testing/served.ts'
import { readConfiguration } from '../configuration.ts'
import { openReach } from '../open-reach.ts'
import { workerEntry } from '../sources/worker-entry.ts'
import { openDatabase } from '../store/database/open-database.ts'
import { openSealing } from '../store/open-sealing.ts'
import { openStore } from '../store/open-store.ts'
import { fillCompany, type Person, type Shape } from '../testing/company.ts'
import { signAllIn } from '../testing/two-companies.ts'
import type { House } from '../work/house.ts'
import { housesOf } from '../work/houses.ts'
import { Memory } from '../work/memory.ts'
import { endThreads, searchThreads } from '../work/search-threads.ts'
import type { Load, Loaded } from './people.load.ts'

/** 50 people: 8 teams of five reps and a manager, a leader and a learner; 5,000 deals. */
const TEAMS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']
const REPS = ['One', 'Two', 'Three', 'Four', 'Five']
const COMPANY: Shape = {
  teams: [['Sales', null], ...TEAMS.map((team) => [team, 'Sales'] as const)],
  staff: [
    ...TEAMS.flatMap((team): Person[] => [
      ...REPS.map((rep): Person => ({ name: `${team}${rep}`, roles: ['rep'], team, owns: true })),
      { name: `${team}Manager`, roles: ['manager'], team, manages: team },
    ]),
    { name: 'leader', roles: ['leader'], team: 'Sales' },
    { name: 'learner', roles: ['learner'], team: null },
  ],
  dealsEach: 125,
}

const SECONDS = 120
const RATE = 200

/**
 * Two companies of 50 people and 5,000 deals each on one program; their people ask for mixed pages,
 * 200 requests a second for two minutes, from another process. Says errors and the slowest of a hundred.
 */
export async function run(seconds = SECONDS): Promise<Loaded> {
  const home = mkdtempSync(join(tmpdir(), 'closed-learned-people-'))
  chmodSync(home, 0o755)
  const data = join(home, 'data')
  try {
    const people = await fill(data, join(home, 'exports'))
    const program = await served(['start', '--data', data, '--port', '0'])
    try {
      const told = await load({ url: program.url, people, seconds, rate: RATE })
      console.log(
        `people: ${told.requests} requests at ${RATE}/s, ${told.errors} errors, p50 ${told.p50} ms, p99 ${told.p99} ms, slowest ${told.slowest} ms`,
      )
      for (const [status, count] of Object.entries(told.statuses))
        console.log(`  ${status}: ${count}`)
      return told
    } finally {
      await program.stop()
    }
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
  }
}

/** Both companies, and what each of their people needs to ask. */
async function fill(dataDir: string, exports: string): Promise<Load['people']> {
  const configuration = readConfiguration({})
  const database = await openDatabase({ dataDir, say: () => undefined })
  const store = await openStore(database)
  const sealing = await openSealing(dataDir, configuration.keys)
  const searching = searchThreads(workerEntry)
  const first: House = {
    store,
    dataDir,
    now: Date.now,
    sample: false,
    memory: new Memory(),
    sealing,
    searching,
  }
  const reach = await openReach(first, database.app, configuration, () => undefined)
  const houses = housesOf(first)
  const people: { cookie: string; deals: readonly string[] }[] = []
  for (const [mark, house] of [
    ['Aster', first],
    ['Birch', houses.of(await store.add('Birch'))],
  ] as const) {
    const company = await fillCompany(house, join(exports, mark), mark, COMPANY)
    const cookies = await signAllIn(house, company, reach.accounts, mark, COMPANY.staff)
    for (const [name, cookie] of cookies)
      people.push({ cookie, deals: company.dealsOf.get(name) ?? [] })
  }
  await reach.accounts.close()
  await endThreads(searching)
  await store.close()
  await database.close()
  return people
}

async function load(asked: Load): Promise<Loaded> {
  const child = fork(fileURLToPath(new URL('./people.load.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
  })
  child.send(asked)
  const [told] = await once(child, 'message')
  return told as Loaded
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const told = await run(Number(process.argv[2] ?? SECONDS))
  if (told.errors > 0 || told.p99 > 250) process.exitCode = 1
}
