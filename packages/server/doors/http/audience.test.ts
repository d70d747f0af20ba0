import {
  asMember,
  directManagersOf,
  type FilingKind,
  type MemberId,
  OPERATOR,
  type Organisation,
  seesSumsOnly,
} from '@closed-learned/deals'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { noMessages } from '../../messages/none/no-messages.ts'
import { openFilesSource } from '../../sources/files/files-source.ts'
import { withClient } from '../../store/database/connections.ts'
import {
  anyOrganisation,
  change,
  type DrawnAccount,
  type DrawnFiling,
  type DrawnOrganisation,
  MOST_PEOPLE,
  settle,
} from '../../testing/any-organisation.ts'
import { signedUp, testAccounts } from '../../testing/signed-up.ts'
import { sourceOf } from '../../testing/source-of.ts'
import { day, deal, taking } from '../../testing/taking.ts'
import { testHouse } from '../../testing/test-house.ts'
import { openGate } from '../../work/gate.ts'
import { housesOf } from '../../work/houses.ts'
import { organisationNow } from '../../work/organisation-now.ts'
import { pipelineTruth } from '../../work/pipeline-truth.ts'
import { isRefusal } from '../../work/refusals.ts'
import { apiRoutes } from './app.ts'
import { Limits } from './limits.ts'
import { Openings } from './testing/openings.ts'
import { isSeer, isSeerLater, type Previewed, type Thing } from './testing/previewed.ts'
import { saidOf } from './testing/said-of.ts'

/**
 * Who will see a thing, as its author reads it in the form, is who can read it after: over HTTP with
 * the sessions of everybody, and in the database as the application's own role. Over random
 * organisations, in which people come, go, and change places; and what nobody may see yet does not
 * show in what they may.
 */
const ORGANISATIONS = Number(process.env.CLOSED_LEARNED_ORGANISATIONS ?? 30)
const DAY = 86_400_000
const START = Date.UTC(2026, 5, 1, 12)
/** Five working days from a noon of Monday to Wednesday. */
const GRACE = 7 * DAY
/** Since things were filed: at once, after the days of a loss, just before the end of their grace, and after it. */
const MOMENTS = [0, 2.1, 6.9, 7.1].map((days) => days * DAY)

const bare = await testHouse()
let now = START
const house = { ...bare, now: () => now }
const houses = housesOf(house)
const accounts = await testAccounts(bare.database.app)
const most = { most: 1e9, perMinute: 1e9 }
const api = apiRoutes({
  houses,
  gate: openGate(houses, accounts, true),
  reach: {
    ...{ accounts, messages: noMessages() },
    ...{ url: 'http://127.0.0.1:4630', say: () => undefined },
  },
  openSource: openFilesSource,
  version: '0.1.0',
  say: () => undefined,
  limits: new Limits(() => now, { person: most, address: most, signIn: most }),
})
const users: { userId: string; cookie: string }[] = []
const flagged = new Set<string>()

/** Each of so many owners has an open deal that is flagged, one that is not, and one that was lost. */
beforeAll(async () => {
  const people = Array.from({ length: MOST_PEOPLE }, (_, i) => i)
  const opportunity = people.flatMap((i) => [
    deal(`flagged${i}`, { owner: `owner${i}`, stage: 'Lead', closeDate: '2027-06-01' }),
    deal(`fresh${i}`, { owner: `owner${i}`, stage: 'Lead', closeDate: '2026-08-01' }),
    deal(`lost${i}`, {
      ...{ owner: `owner${i}`, stage: 'Lost', closedAt: '2026-03-01', closeDate: '2026-03-01' },
    }),
  ])
  const thrown = { field: 'closeDate', old: '2026-02-01', new: '2027-06-01' }
  const changes = people.map((i) => ({ key: `flagged${i}`, at: '2026-02-01T00:00:00.000Z' }))
  const said = { opportunity, change: changes.map((one) => ({ ...one, ...thrown })) }
  await taking(bare).take(sourceOf(said, { exportedAt: day('2026-05-30') }))
  for (const i of people) users.push(await signedUp(accounts, `person${i}@example.com`))
  const list = await pipelineTruth(house, OPERATOR, undefined, { offset: 0, limit: 100 })
  if (isRefusal(list)) throw new Error(list.text)
  for (const { opportunity: each, state } of list.rows) if (state === 'buried') flagged.add(each.id)
  expect([...flagged].sort()).toEqual(people.map((i) => `flagged${i}`))
})

async function ask(person: number, method: string, address: string, body?: object) {
  const headers = { cookie: users[person]?.cookie ?? '', 'content-type': 'application/json' }
  const sent = body === undefined ? {} : { body: JSON.stringify(body) }
  const response = await api.request(address, { method, headers, ...sent })
  const text = await response.text()
  return { status: response.status, told: text === '' ? {} : JSON.parse(text) }
}

/** Whatever was filed in the organisation before. */
const SECRETS = [
  ...['filing', 'filing_kept', 'reply', 'reading', 'flag_grace', 'loss_account'],
  ...['loss_account_author', 'loss_account_draft', 'loss_account_waived', 'loss_invitation'],
  ...['direct_manager', 'owner_match', 'team_manager', 'member', 'team', 'idempotent_answer'],
]

/** An organisation as it stands, with what was filed in it and what is known of it. */
interface Standing {
  readonly ids: readonly MemberId[]
  /** Those of them whose deals are known to be theirs. */
  readonly owners: ReadonlySet<number>
  readonly filings: (Thing & { readonly filing: DrawnFiling; readonly at: number })[]
  /** Accounts of a loss, by the words in them; each form in which one was shared is a row. */
  readonly accounts: (Thing & { readonly owner: number; readonly text: string })[]
  readonly toldAt: Map<number, number>
  readonly openings: Openings
}

const dealOf = ({ author, isFlagged }: DrawnFiling) => `${isFlagged ? 'flagged' : 'fresh'}${author}`
/** Files as a person would, who reads first who will see it. */
async function fileOne({ ids, filings }: Standing, filing: DrawnFiling) {
  const { author, kind } = filing
  const previewed = await ask(author, 'POST', '/filings/preview', { kind })
  const asked = { deals: [dealOf(filing)], said: saidOf(filing, now) }
  const filed = await ask(author, 'POST', '/filings', asked)
  if (previewed.status !== 200) expect([400, 401, 404]).toContain(filed.status)
  if (filed.status !== 201) return
  const [told] = filed.told.filings
  expect(told.audience.seers).toEqual(previewed.told.seers)
  // Before one goes on it is told too what becomes of the flag; the rest is the same to the letter.
  expect(kind === 'goOn' ? previewed.told.text.slice(0, 9) : previewed.told.text).toBe(
    told.audience.text,
  )
  const by = ids[author] as MemberId
  filings.push({ id: told.id, author: by, audience: previewed.told, filing, at: now })
}

let words = 0

async function giveOne(standing: Standing, by: number, owner: number, inConfidence: boolean) {
  const text = `It went elsewhere, for the ${++words}. time.`
  const said = { text, causes: [], holdCausesBack: false, inConfidence }
  const address = `/opportunities/lost${owner}/accounts`
  const previewed = await ask(by, 'POST', `${address}/preview`, said)
  const filed = await ask(by, 'POST', address, { ...said, adviceRead: true })
  expect([200, 201]).toContain(previewed.status === 200 ? filed.status : 200)
  if (filed.status !== 201) return undefined
  const { audience }: { audience: Previewed } = previewed.told
  expect(filed.told.account.audience).toEqual(audience)
  const id: string = filed.told.account.id
  standing.accounts.push({ id, author: standing.ids[by] as MemberId, audience, owner, text })
  return id
}

/** The owner's account, which may be shared; then that of somebody whom the owner asked. */
async function tellLoss(standing: Standing, drawn: DrawnAccount) {
  const { owner, inConfidence, sharedWith, asks } = drawn
  const id = await giveOne(standing, owner, owner, inConfidence)
  if (id === undefined) return
  if (sharedWith !== null && !inConfidence) {
    const members = [standing.ids[sharedWith]]
    const shared = await ask(owner, 'POST', `/loss-accounts/${id}/share`, { members })
    const account = shared.told.account
    const known = standing.accounts.at(-1)
    if (shared.status === 201 && account.id !== id && known)
      standing.accounts.push({ ...known, id: account.id, audience: account.audience })
  }
  if (asks === null || asks === owner) return
  const members = [standing.ids[asks]]
  await ask(owner, 'POST', `/opportunities/lost${owner}/invitations`, { members })
  // Who gives their own reads what they are a seer of; before, nothing of it is theirs to read.
  if ((await giveOne(standing, asks, owner, false)) === undefined) asked.add(`${owner} ${asks}`)
}

/** Who was asked to write about whose loss and has not. */
const asked = new Set<string>()

/** Whoever manages reads what was given once they say that they give none. */
const waive = ({ ids, accounts }: Standing, o: Organisation, reader: number) => {
  const owners = [...new Set(accounts.map(({ owner }) => owner))].filter((owner) => {
    const managers: readonly unknown[] = directManagersOf(o, ids[owner] as MemberId)
    return managers.includes(ids[reader]) && !asked.has(`${owner} ${reader}`)
  })
  return Promise.all(
    owners.map((owner) => ask(reader, 'POST', `/opportunities/lost${owner}/accounts/waive`)),
  )
}

const isIn = (organisation: Organisation, id: MemberId) => {
  const member = organisation.members.get(id)
  return member?.joinedAt !== null && member?.leftAt === null
}

const ownerOfDeal = (deal: string) => Number(deal.replace(/\D/g, ''))
const filedAbout = ({ filings }: Standing, deal: string) =>
  filings.find(({ filing }) => dealOf(filing) === deal)

/** Whether the flag of a deal was open to its owner’s manager at a moment: its time over, and no answer in it. */
function isOpen(standing: Standing, deal: string, to: MemberId, at: number) {
  const owner = ownerOfDeal(deal)
  const told = (standing.toldAt.get(owner) ?? Number.POSITIVE_INFINITY) + GRACE
  const until = Math.max(told, standing.openings.to(to, standing.ids[owner] as MemberId))
  const thing = filedAbout(standing, deal)
  const isAnswered = thing && ANSWERS.has(thing.filing.kind) && thing.at < until
  return flagged.has(deal) && until <= at && !isAnswered
}
const ANSWERS = new Set<FilingKind>(['letGo', 'lives'])

/** What the direct manager of its owner is told that an open deal is. */
function stateForManager(standing: Standing, o: Organisation, deal: string, to: MemberId) {
  const thing = filedAbout(standing, deal)
  if (thing === undefined || !ANSWERS.has(thing.filing.kind))
    return isOpen(standing, deal, to, now) ? 'buried' : 'live'
  if (isSeer(o, thing, to, now)) {
    if (thing.filing.kind === 'letGo') return 'buried'
    return thing.filing.isDated ? 'longDated' : 'live'
  }
  // As it was before something was filed of which they are told later.
  return isSeerLater(thing, to, now) && isOpen(standing, deal, to, thing.at) ? 'buried' : 'live'
}

function stateForOwner(standing: Standing, deal: string) {
  const filing = filedAbout(standing, deal)?.filing
  if (filing?.kind === 'letGo') return 'buried'
  if (filing?.kind === 'lives' && filing.isDated) return 'longDated'
  return flagged.has(deal) ? 'buried' : 'live'
}

/** The open deals that somebody may open, and what each is to them; or was, on a day before all of this. */
function expectedDeals(standing: Standing, o: Organisation, reader: number, isBefore: boolean) {
  const me = standing.ids[reader] as MemberId
  return [...standing.owners].flatMap((owner) => {
    const id = standing.ids[owner] as MemberId
    const deals = [`flagged${owner}`, `fresh${owner}`]
    const wasOpen = (deal: string) => (isOpen(standing, deal, me, now) ? 'buried' : 'live')
    const wasOwn = (deal: string) => (flagged.has(deal) ? 'buried' : 'live')
    const own = isBefore ? wasOwn : (deal: string) => stateForOwner(standing, deal)
    if (id === me) return deals.map((each) => [each, own(each)])
    if (!directManagersOf(o, id).includes(me)) return []
    const is = isBefore ? wasOpen : (deal: string) => stateForManager(standing, o, deal, me)
    return deals.map((each) => [each, is(each)])
  })
}

interface Row {
  readonly opportunity: { readonly id: string }
  readonly state: string
}
const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id).sort()

/** Before anything was filed, and after all that the CRM tells. */
const EARLIER = '2026-05-29'

async function readsDeals(standing: Standing, o: Organisation, reader: number) {
  const viewer = asMember(o, standing.ids[reader] as MemberId, now)
  // Who sees sums only is told of the last whole month, and it was over before.
  const isBehind = viewer === undefined || seesSumsOnly(viewer)
  const expected = expectedDeals(standing, o, reader, isBehind)
  expect([reader, await dealsAt(reader, '')]).toEqual([reader, expected.sort()])
  if (!isBehind) {
    const before = expectedDeals(standing, o, reader, true)
    expect([reader, await dealsAt(reader, `&asOf=${EARLIER}`)]).toEqual([reader, before.sort()])
  }
  const states = new Map(expected.map(([id = '', state]) => [id, state]))
  const filedOn = standing.filings.map(({ filing }) => dealOf(filing)).at(reader % 3)
  if (filedOn === undefined) return
  const one = await ask(reader, 'GET', `/opportunities/${filedOn}`)
  expect(one.status).toBe(states.has(filedOn) ? 200 : 404)
  expect(one.told.state).toBe(states.get(filedOn))
}

async function dealsAt(reader: number, more: string) {
  const { told } = await ask(reader, 'GET', `/truth?limit=200${more}`)
  return (told.rows as Row[]).map(({ opportunity, state }) => [opportunity.id, state]).sort()
}

async function readsFilings({ ids, filings }: Standing, o: Organisation, reader: number) {
  const me = ids[reader] as MemberId
  const seen = filings.filter((thing) => isSeer(o, thing, me, now))
  const [mine, inbox] = [await ask(reader, 'GET', '/filings'), await ask(reader, 'GET', '/inbox')]
  const own = seen.filter(({ author }) => author === me)
  expect(idsOf(mine.told.filings)).toEqual(idsOf(own))
  const others = seen.filter(({ author }) => author !== me)
  expect(idsOf([...inbox.told.waiting, ...inbox.told.read])).toEqual(idsOf(others))
  for (const thing of filings) {
    const one = await ask(reader, 'GET', `/filings/${thing.id}`)
    expect(one.status).toBe(seen.includes(thing) ? 200 : 404)
    if (!seen.includes(thing)) continue
    const receipt = await ask(reader, 'GET', `/filings/${thing.id}/receipt`)
    expect(receipt.status).toBe(own.includes(thing) ? 200 : 404)
  }
}

async function readsAccounts(standing: Standing, o: Organisation, reader: number) {
  const me = standing.ids[reader] as MemberId
  for (const owner of new Set(standing.accounts.map((each) => each.owner))) {
    const { told } = await ask(reader, 'GET', `/opportunities/lost${owner}/accounts`)
    const texts = new Set((told.accounts ?? []).map(({ text }: { text: string }) => text))
    const seen = standing.accounts
      .filter((each) => each.owner === owner && isSeer(o, each, me, now))
      .filter(({ author }) => author === me || !asked.has(`${owner} ${reader}`))
    expect([reader, texts]).toEqual([reader, new Set(seen.map(({ text }) => text))])
  }
}

/** The same below the rules: what row security leaves of each table for somebody. */
async function seesBelow(standing: Standing, o: Organisation, reader: number) {
  const me = standing.ids[reader] as MemberId
  const viewer = asMember(o, me, now)
  if (viewer === undefined) return
  const rows = (columns: string) =>
    house.store.seenBy(viewer, (session) => session.run<{ id: string }>(`SELECT ${columns}`))
  const seen = (things: readonly Thing[]) =>
    idsOf(things.filter((thing) => isSeer(o, thing, me, now)))
  const own = standing.filings.filter(({ author }) => author === me)
  expect(idsOf(await rows('filing_id AS id FROM filing'))).toEqual(seen(standing.filings))
  expect(idsOf(await rows('filing_id AS id FROM filing_kept'))).toEqual(idsOf(own))
  const accounts = standing.accounts.filter(
    ({ author, owner }) => author === me || !asked.has(`${owner} ${reader}`),
  )
  expect(idsOf(await rows('loss_account_id AS id FROM loss_account'))).toEqual(seen(accounts))
  const flags = new Set((await rows('member_id AS id FROM flag_grace')).map(({ id }) => id))
  const over = [...standing.toldAt].flatMap(([owner, at]) => {
    const id = standing.ids[owner] as MemberId
    const isOver = Math.max(at + GRACE, standing.openings.to(me, id)) <= now
    return id === me || isOver ? [id as string] : []
  })
  expect([reader, flags]).toEqual([reader, new Set(over)])
}

/** Everybody reads all that there is; who is not let in reads nothing. */
async function everybodyReads(standing: Standing) {
  const { organisation } = await organisationNow(house)
  const reading = standing.ids.map(async (id, reader) => {
    await waive(standing, organisation, reader)
    await seesBelow(standing, organisation, reader)
    if (!isIn(organisation, id))
      return expect((await ask(reader, 'GET', '/filings')).status).toBe(401)
    await readsFilings(standing, organisation, reader)
    await readsDeals(standing, organisation, reader)
    return readsAccounts(standing, organisation, reader)
  })
  // All of them end before the clock goes on, also where one finds something.
  for (const read of await Promise.allSettled(reading))
    if (read.status === 'rejected') throw read.reason
}

/** The flags of those who came in, or have left, are told to them when anybody first looks. */
async function lookFirst({ ids, owners, toldAt, openings }: Standing) {
  const { organisation } = await organisationNow(house)
  const first = ids.findIndex((id) => isIn(organisation, id))
  if (first < 0) return
  expect((await ask(first, 'GET', '/truth')).status).toBe(200)
  openings.settle(organisation, now)
  for (const [i, id] of ids.entries()) {
    const member = organisation.members.get(id)
    const isTold = member?.joinedAt !== null || member.leftAt !== null
    if (isTold && owners.has(i) && !toldAt.has(i)) toldAt.set(i, now)
  }
}

async function live(drawn: DrawnOrganisation) {
  await withClient(bare.database.owner, (client) => client.query(`TRUNCATE ${SECRETS.join(', ')}`))
  asked.clear()
  now = START
  const ids = await settle(house, drawn, users)
  const owners = new Set(drawn.people.flatMap(({ isMatched }, i) => (isMatched ? [i] : [])))
  const openings = new Openings()
  const standing = { ids, owners, openings, filings: [], accounts: [], toldAt: new Map() }
  await lookFirst(standing)
  now = START + drawn.filedAfter * DAY
  for (const filing of drawn.filings) await fileOne(standing, filing)
  for (const account of drawn.accounts) await tellLoss(standing, account)
  const filedAt = now
  for (const moment of MOMENTS) {
    now = filedAt + moment
    await everybodyReads(standing)
  }
  for (const each of drawn.changes) {
    await change(house, each, ids, users)
    await lookFirst(standing)
    await everybodyReads(standing)
    now += DAY
  }
  // By time alone it opens to whoever has come to be a direct manager.
  now += GRACE + 2 * DAY
  await everybodyReads(standing)
}

test(
  'the previewed audience is who can read it, over HTTP and below',
  async () => {
    await fc.assert(fc.asyncProperty(anyOrganisation, live), { numRuns: ORGANISATIONS })
  },
  60_000 + ORGANISATIONS * 20_000,
)
