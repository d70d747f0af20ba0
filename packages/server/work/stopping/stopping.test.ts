import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asMember, OPERATOR, type PersonViewer, type Refusal } from '@closed-learned/deals'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readKeptGoingTold } from '../../store/kept-going-told.ts'
import { readSettings, writeSettings } from '../../store/settings.ts'
import { type Company, fillCompany, USUAL } from '../../testing/company.ts'
import { sourceOf } from '../../testing/source-of.ts'
import { testHouse } from '../../testing/test-house.ts'
import { fileFilings } from '../filings/file-filings.ts'
import { myFilings } from '../filings/filings.ts'
import { importFiles } from '../import-files.ts'
import { organisationNow } from '../organisation-now.ts'
import { isRefusal } from '../refusals.ts'
import { costSoFar } from './cost-so-far.ts'
import { stopOrContinue } from './stop-or-continue.ts'
import { teamKeptGoing } from './team-kept-going.ts'

const folder = mkdtempSync(join(tmpdir(), 'closed-learned-stopping-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const bare = await testHouse()
/** After everything that its CRM tells. */
let now = Date.UTC(2026, 7, 3, 12)
const house = { ...bare, now: () => now }
let company: Company

beforeAll(async () => {
  company = await fillCompany(house, join(folder, 'aster'), 'Aster', { ...USUAL, dealsEach: 64 })
})

async function as(name: string): Promise<PersonViewer> {
  const { organisation } = await organisationNow(house)
  const member = company.members.get(name)
  const viewer = member && asMember(organisation, member, house.now())
  if (!viewer) throw new Error(`${name} is not here`)
  return viewer
}

function done<T extends object>(told: T | Refusal): T {
  if (isRefusal(told)) throw new Error(`${told.text} ${told.mend}`)
  return told as T
}

/** Of each eight: the third is open, the sixth open and thrown far, the second lost. */
const THROWN = 5
const choice = async (name: string, id: string) =>
  done(await stopOrContinue(house, await as(name), id))

test('its owner reads what is still to come, with odds and what else there is; nobody else does', async () => {
  const id = `Aster-rep-${THROWN}`
  const told = await choice('rep', id)
  expect(told.opportunity.id).toBe(id)
  expect(told.state).toBe('buried')
  // No past deal was thrown like it: nothing is made up, and it does not look as if there were nothing.
  expect(told.odds).toMatchObject({
    base: null,
    text: expect.stringMatching(/^Too few past deals/),
  })
  expect(told.lateSaves).toMatchObject({ base: null })
  const open = await Promise.all(
    Array.from({ length: 8 }, (_, k) => choice('rep', `Aster-rep-${2 + 8 * k}`)),
  )
  const live = open.find(({ odds }) => odds.base !== null)
  expect(live?.odds.base?.deals ?? 0).toBeGreaterThanOrEqual(20)
  expect(live?.state).toBe('live')
  for (const { opportunity } of told.elsewhere.deals)
    expect(opportunity.id).toMatch(/^Aster-rep-\d+$/)
  for (const other of ['otherRep', 'manager', 'leader', 'learner', 'admin']) {
    const who = await as(other)
    for (const answer of [await stopOrContinue(house, who, id), await costSoFar(house, who, id)])
      expect(answer).toMatchObject({ kind: 'not-yours' })
  }
  expect(done(await stopOrContinue(house, OPERATOR, live?.opportunity.id ?? '')).odds).toEqual(
    live?.odds,
  )
})

test('what it has cost is asked for apart, and costs what an admin said a week does', async () => {
  const id = `Aster-rep-${THROWN}`
  const before = done(await costSoFar(house, await as('rep'), id))
  expect(before).toMatchObject({ money: null, hours: null })
  expect(before.weeks ?? 0).toBeGreaterThan(0)
  await house.store.inWorkspace(async (session) =>
    writeSettings(session, {
      ...(await readSettings(session)),
      weekCost: { amount: 3_000, currency: 'EUR' },
    }),
  )
  const after = done(await costSoFar(house, await as('rep'), id))
  expect(after.money?.amount ?? 0).toBeGreaterThan(0)
  const { still } = await choice('rep', id)
  if (still.weeks && still.money)
    expect(still.money.amount).toBeCloseTo(Number((still.weeks.value * 3_000).toPrecision(2)), 6)
  expect(still.weeks === null).toBe(still.money === null)
})

test('there is nothing to decide about what has ended, or is not there', async () => {
  expect(await stopOrContinue(house, await as('rep'), 'Aster-rep-1')).toMatchObject({
    kind: 'not-asked-well',
  })
  expect(await costSoFar(house, await as('rep'), 'Aster-rep-1')).toMatchObject({
    kind: 'not-asked-well',
  })
  expect(await stopOrContinue(house, await as('rep'), 'nothing')).toMatchObject({
    kind: 'not-yours',
  })
})

test('a deal that was let go here takes no more of the owner’s weeks', async () => {
  const id = `Aster-rep-${THROWN}`
  const before = await choice('rep', id)
  const said = { kind: 'letGo', as: 'lost', doorOpen: false, remindOn: null } as const
  done(await fileFilings(house, await as('rep'), { deals: ['Aster-rep-7'], said } as never))
  const { still, elsewhere } = await choice('rep', id)
  if (before.still.weeks && still.weeks)
    expect(still.weeks.value).toBeGreaterThan(before.still.weeks.value)
  expect(elsewhere.deals.map(({ opportunity }) => opportunity.id)).not.toContain('Aster-rep-7')
})

const NORTH = ['rep', 'otherRep', 'thirdRep']

test('what came of going on: one’s own at once, the team’s as one by whole months, once', async () => {
  for (const name of NORTH)
    done(
      await fileFilings(house, await as(name), {
        deals: [`Aster-${name}-${THROWN}`, `Aster-${name}-${THROWN + 8}`],
        said: { kind: 'goOn' },
      }),
    )
  const team = async (name: string) => done(await teamKeptGoing(house, await as(name)))
  expect((await team('rep')).told).toEqual([])
  await end([THROWN, THROWN + 8])
  expect(done(await myFilings(house, await as('rep'))).keptGoing).toMatchObject({ deals: 2 })
  // The month of the ends is not over.
  expect((await team('rep')).told).toEqual([])
  now = Date.UTC(2026, 9, 5, 12)
  await end([])
  const told = await team('rep')
  expect(told.told).toHaveLength(1)
  expect(told.answer).toMatch(
    /^August 2026: Of 5 deals or more that were kept going and have ended/,
  )
  expect(await team('manager')).toEqual(told)
  for (const other of ['southRep', 'otherManager', 'learner', 'admin'])
    expect((await team(other)).told).toEqual([])
  expect(JSON.stringify(told)).not.toMatch(/Aster-|rep/)
  await Promise.all([team('rep'), team('otherRep'), team('manager')])
  const kept = await house.store.inWorkspace((session) => readKeptGoingTold(session))
  expect(kept).toHaveLength(1)
  const { keptGoing } = await choice('rep', `Aster-rep-${THROWN + 16}`)
  expect(keptGoing.team).toContain(told.told[0]?.text)
  expect(keptGoing.yours).toMatch(/^All 2 deals that you kept going|^Of 2 deals/)
  expect((await choice('southRep', `Aster-southRep-${THROWN}`)).keptGoing).toEqual({
    yours: null,
    team: null,
  })
})

/** The next export tells that these of everybody in the team ended. */
async function end(which: readonly number[]) {
  const [row] = await house.store.inWorkspace((session) =>
    session.run<{ source: string }>('SELECT source FROM opportunity LIMIT 1'),
  )
  now += 86_400_000
  const changes = NORTH.flatMap((name) =>
    which.map((i) => ({
      key: `Aster-${name}-${i}`,
      at: new Date(now).toISOString(),
      ...{ field: 'stage', old: 'Offer', new: i === THROWN && name === 'rep' ? 'Won' : 'Lost' },
    })),
  )
  const marker = {
    ...{ key: 'Aster-southRep-2', at: new Date(now).toISOString() },
    ...{ field: 'name', old: 'a', new: `b ${now}` },
  }
  const source = sourceOf(
    { change: [...changes, marker] },
    { exportedAt: now, name: row?.source ?? '' },
  )
  done(await importFiles(house, OPERATOR, source, { dryRun: false }))
}
