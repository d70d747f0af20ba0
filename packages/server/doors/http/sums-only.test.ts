import { beforeAll, describe, expect, test } from 'vitest'
import { type Described, everyAddress } from './testing/every-address.ts'
import { type Got, type ToldWorld, toldWorld } from './testing/told-world.ts'

/**
 * Who sees sums only learns nothing but what is published. Two companies are alike in their CRM, their
 * people, and what was published of them; in one much was filed, answered, drafted and told, in the
 * other something else, by others, on other days. All that a leader, a learner and an admin can get,
 * by every address of the API and with the first bytes of every page, is the same to the byte: what
 * is said, what is declined, how often they may ask, what a browser may keep.
 */
const DAY = 86_400_000
let now = Date.UTC(2026, 5, 1, 12)
const clock = () => now
const full = await toldWorld(clock)
const other = await toldWorld(clock)
const READERS = ['leader', 'learner', 'admin'] as const
type Reader = (typeof READERS)[number]

let described: Described
const walks: { on: string; reader: Reader; full: Map<string, Got>; other: Map<string, Got> }[] = []

const iso = (at: number) => new Date(at).toISOString()
const dayOf = (at: number) => iso(at).slice(0, 10)

/** What can be asked of a day, of a segment, of a text; and the same of a day within a month that is over. */
const asked = () => {
  const usual = {
    text: 'deal',
    limit: '50',
    by: 'Segment',
    attributes: 'Segment,Region',
    where: JSON.stringify([{ attribute: 'Segment', value: 'Small' }]),
    outcome: 'lost',
    period: '2026Q2',
  }
  return [usual, { ...usual, asOf: '2026-05-20', states: 'buried,stalled', limit: '5' }]
}

/** When and as what the reader came in: their own doing, at another moment in each world. */
const OWN_COMING_IN = ['/me/sessions', '/me/sign-ins']

const DEALS = ['rep-5', 'southRep-2', 'nobody-1']
const PAGES = [
  '/',
  '/truth',
  '/time',
  '/gains',
  '/forecast',
  '/enough',
  '/trends',
  '/trends/slow',
  '/trends/reasons',
  '/trends/watches',
]

async function walk(world: ToldWorld, reader: Reader): Promise<Map<string, Got>> {
  const secrets = await world.secretIds()
  const idsFor = (path: string) =>
    path.startsWith('/opportunities')
      ? DEALS.map((name) => `Aster-${name}`)
      : [...secrets, world.members.get('rep') ?? '']
  const addresses = everyAddress(described, idsFor, asked())
    .filter((address) => !OWN_COMING_IN.includes(address))
    .map((address) => `/api/v1${address}`)
  const pages = [...PAGES, '/opportunities/Aster-rep-5', '/opportunities/Aster-nobody-1']
  const got = new Map<string, Got>()
  for (const [i, address] of [...addresses, ...pages].entries()) {
    const { text, ...rest } = await world.ask(reader, 'GET', address)
    // The id of a secret is random; what is said of it is not.
    const unnamed = (said: string) =>
      secrets.reduce((left, id) => left.replaceAll(id, 'a secret'), said)
    got.set(`${i} ${unnamed(address)}`, { ...rest, text: unnamed(text) })
    if (i % 50 === 49) now += 60_000
  }
  return got
}

/** What both would read now, each in a world of its own. */
async function everybodyReads(on: string) {
  await other.publishLike(await full.published())
  for (const reader of READERS) {
    const began = now
    const first = await walk(full, reader)
    now = began
    walks.push({ on, reader, full: first, other: await walk(other, reader) })
  }
}

const file = (world: ToldWorld, who: string, deals: readonly string[], said: object) =>
  world.act(who, 'POST', '/api/v1/filings', { deals: deals.map((name) => `Aster-${name}`), said })

const LET_GO = { kind: 'letGo', as: 'noDecision', doorOpen: true, remindOn: null }
const LIVES = { kind: 'lives', evidence: 'other', on: null, text: 'A pilot runs.' }
const HELP = { kind: 'help', text: 'Could you join a call?' }

async function tell(world: ToldWorld, who: string, deal: string, more: object = {}) {
  const said = {
    text: 'They went elsewhere.',
    causes: [],
    holdCausesBack: false,
    inConfidence: false,
  }
  const body = { ...said, ...more, adviceRead: true }
  await world.act(who, 'POST', `/api/v1/opportunities/Aster-${deal}/accounts`, body)
}

/** Much of everything: answered in time, asked, replied to, read, drafted, told, shared. */
async function fullOfSecrets() {
  await file(full, 'rep', ['rep-5', 'rep-7'], LET_GO)
  const lives = { kind: 'lives', evidence: 'buyerDate', on: dayOf(now + 90 * DAY), text: '' }
  await file(full, 'otherRep', ['otherRep-5'], lives)
  await file(full, 'thirdRep', ['thirdRep-5'], { kind: 'goOn' })
  const help = JSON.parse(await file(full, 'southRep', ['southRep-5'], HELP)) as {
    filings: { id: string }[]
  }
  const id = help.filings[0]?.id ?? ''
  await full.act('otherManager', 'GET', '/api/v1/inbox')
  const reply = { kind: 'help', text: 'I will join.', adviceRead: true }
  await full.act('otherManager', 'POST', `/api/v1/filings/${id}/replies`, reply)
  await tell(full, 'rep', 'rep-1')
  await tell(full, 'otherRep', 'otherRep-1', { inConfidence: true })
  const draft = { text: 'Begun.', causes: [] }
  await full.act('manager', 'PUT', '/api/v1/opportunities/Aster-rep-4/account-draft', draft)
  await full.act('manager', 'GET', '/api/v1/truth')
}

/** Less, and something else, by others. */
async function otherSecrets() {
  await file(other, 'southRep', ['southRep-5', 'southRep-2'], LET_GO)
  await file(other, 'rep', ['rep-5'], LIVES)
  await tell(other, 'southSecond', 'southSecond-1')
}

/** A month goes by in the CRM, the same in both. */
async function monthGoesBy(until: number, month: number) {
  const at = iso(until - 10 * DAY)
  const closes = ['rep-2', 'otherRep-2', 'southRep-2', 'southSecond-2', 'gone-2'].map(
    (name, i) => ({
      ...{ key: `Aster-${name.replace('2', String(2 + 8 * month))}`, at, field: 'stage' },
      ...{ old: 'Talk', new: i % 2 ? 'Won' : 'Lost' },
    }),
  )
  const throws = ['thirdRep', 'southRep', 'manager'].map((name) => ({
    ...{ key: `Aster-${name}-${5 + 8 * month}`, at, field: 'closeDate' },
    ...{ old: dayOf(until), new: dayOf(until + 500 * DAY) },
  }))
  now = until
  for (const world of [full, other]) await world.takeChanges([...closes, ...throws])
}

beforeAll(async () => {
  described = JSON.parse(
    (await full.ask('nobody', 'GET', '/api/v1/openapi.json')).text,
  ) as Described
  // The one is looked at at once; the other by somebody else, days later: the graces differ.
  await full.act('rep', 'GET', '/api/v1/truth')
  await fullOfSecrets()
  now += 2 * DAY
  await other.act('southRep', 'GET', '/api/v1/truth')
  await otherSecrets()
  await everybodyReads('within every grace')
  now += 6 * DAY
  await everybodyReads('within some graces')
  await monthGoesBy(Date.UTC(2026, 6, 3, 12), 0)
  await full.act('otherRep', 'GET', '/api/v1/truth')
  await file(full, 'thirdRep', ['thirdRep-5'], LET_GO)
  await other.act('manager', 'GET', '/api/v1/truth')
  await file(other, 'manager', ['manager-5'], LET_GO)
  await everybodyReads('after one month’s end')
  await monthGoesBy(Date.UTC(2026, 7, 4, 12), 1)
  await full.act('southRep', 'GET', '/api/v1/flags/mine')
  await file(full, 'southRep', ['southRep-13'], HELP)
  now += 3 * DAY
  await other.act('southRep', 'GET', '/api/v1/flags/mine')
  await everybodyReads('after two months’ ends')
  await monthGoesBy(Date.UTC(2026, 8, 2, 12), 2)
  for (const world of [full, other]) await world.act('rep', 'GET', '/api/v1/truth')
  await everybodyReads('after three months’ ends')
}, 600_000)

/**
 * What a learner is told of causes by whole months is a publication of its own, with its own floor;
 * the key of receipts and the ids of causes are drawn for each company.
 */
const isLeftOut = (reader: Reader, address: string) =>
  address.endsWith(' /api/v1/receipts/key') ||
  address.endsWith(' /api/v1/causes') ||
  (reader === 'learner' && address.endsWith(' /api/v1/loss-causes'))

describe.each(READERS)('%s', (reader) => {
  test('gets the same to the byte, whatever was filed', () => {
    const own = walks.filter((each) => each.reader === reader)
    expect(own).toHaveLength(5)
    for (const each of own) {
      expect([...each.other.keys()]).toEqual([...each.full.keys()])
      const differing = [...each.full.keys()].filter(
        (address) =>
          !isLeftOut(reader, address) &&
          JSON.stringify(each.full.get(address)) !== JSON.stringify(each.other.get(address)),
      )
      const [first = ''] = differing
      expect([each.on, differing, each.other.get(first)]).toEqual([
        each.on,
        [],
        each.full.get(first),
      ])
    }
  })

  test('gets something', () => {
    const [first, ...later] = walks.filter((each) => each.reader === reader)
    const told = [...(first?.full.values() ?? [])].filter(({ status }) => status === 200)
    expect(told.length).toBeGreaterThan(30)
    const overviews = [first, ...later].map(
      (each) =>
        [...(each?.full ?? [])].find(([address]) => address.includes('/overview'))?.[1].text,
    )
    expect(new Set(overviews).size).toBeGreaterThan(2)
  })
})

test('the same months were published of both', async () => {
  const periods = async (world: ToldWorld) => (await world.published()).map(({ period }) => period)
  expect(await periods(full)).toEqual(['2026-06', '2026-07', '2026-08'])
  expect(await periods(other)).toEqual(await periods(full))
})

test('the worlds do differ: who sells in them is told different things', async () => {
  for (const who of ['rep', 'southRep', 'manager']) {
    const [one, two] = [
      await full.ask(who, 'GET', '/api/v1/truth'),
      await other.ask(who, 'GET', '/api/v1/truth'),
    ]
    expect(one.status).toBe(200)
    expect(one.text).not.toBe(two.text)
  }
})
