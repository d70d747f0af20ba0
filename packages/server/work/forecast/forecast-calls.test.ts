import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  asMember,
  callAsked,
  type MemberId,
  OPERATOR,
  type PersonViewer,
  parsePeriod,
  type Refusal,
} from '@closed-learned/deals'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withClient } from '../../store/database/connections.ts'
import { readForecastCalls, writeForecastCall } from '../../store/forecast-calls.ts'
import { type Company, fillCompany } from '../../testing/company.ts'
import { sourceOf } from '../../testing/source-of.ts'
import { testHouse } from '../../testing/test-house.ts'
import { fileFilings } from '../filings/file-filings.ts'
import { importFiles } from '../import-files.ts'
import { organisationNow } from '../organisation-now.ts'
import { isRefusal } from '../refusals.ts'
import { callForecast } from './call.ts'
import { ownForecastCalls } from './forecast-calls.ts'
import { forecastFlow } from './forecast-flow.ts'

const folder = mkdtempSync(join(tmpdir(), 'closed-learned-calls-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const bare = await testHouse()
let now = Date.UTC(2026, 8, 1, 12)
const house = { ...bare, now: () => now }
let company: Company

beforeAll(async () => {
  company = await fillCompany(house, join(folder, 'aster'), 'Aster')
  await tellCrm([])
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

const call = async (name: string, body: object, sentAs?: string) =>
  callForecast(
    house,
    await as(name),
    callAsked.parse({ period: '2026Q3', ...body }),
    sentAs === undefined ? {} : { sentAs },
  )
const page = async (name: string) => done(await ownForecastCalls(house, await as(name)))

/** The next export says so; the first change makes its day known. */
async function tellCrm(changes: readonly object[]) {
  const [row] = await house.store.inWorkspace((session) =>
    session.run<{ source: string }>('SELECT source FROM opportunity LIMIT 1'),
  )
  const touched = { key: 'Aster-gone-2', at: new Date(now).toISOString(), field: 'Region' }
  const change = [{ ...touched, old: 'Mid', new: `Mid ${now}` }, ...changes]
  const source = sourceOf({ change }, { exportedAt: now, name: row?.source ?? '' })
  done(await importFiles(house, OPERATOR, source, { dryRun: false }))
}
const later = (days: number) => {
  now += days * 86_400_000
}
const closing = (id: string, to: 'Won' | 'Lost', old = 'Talk') => ({
  ...{ key: id, at: new Date(now).toISOString(), field: 'stage' },
  ...{ old, new: to },
})

describe('a call', () => {
  test('is frozen, its author’s alone, and a later one stands beside it', async () => {
    const first = done(await call('rep', { amount: 5_000, low: 4_000, high: 6_000, deals: 3 }))
    expect(first.call.text).toBe(
      '1 July 2026 to 30 September 2026, of your own deals: 5,000 EUR (4,000 to 6,000) from 3 deals.',
    )
    later(1)
    done(await call('rep', { amount: 3_000 }))
    const own = await page('rep')
    expect(own.calls.map(({ text }) => text)).toEqual([
      '1 July 2026 to 30 September 2026, of your own deals: 3,000 EUR.',
      first.call.text,
    ])
    for (const other of ['otherRep', 'manager', 'leader', 'learner', 'admin'])
      expect(await page(other)).toMatchObject({ calls: [], told: [] })
    expect(JSON.stringify(await page('manager'))).not.toMatch(/5,000|3,000/)
  })

  test('is of no period that is over by the clock, however old the newest import is', async () => {
    later(60)
    expect(await call('rep', { deals: 1 })).toMatchObject({ text: '2026Q3 is over.' })
    const { periods } = (await page('rep')).begin
    expect(periods.map(({ period }) => period).sort()[0]).toBe('2026-11')
    expect(done(await call('thirdRep', { deals: 1, period: '2026Q4' })).call.period).toBe('2026Q4')
    later(-60)
  })

  test('is there from the day on which it was said, whichever day is looked at', async () => {
    const until = async (day: number) =>
      done(await ownForecastCalls(house, await as('rep'), Math.floor(day / 86_400_000))).calls
    const [second, first] = (await page('rep')).calls
    expect(await until(Date.parse(first?.at ?? '') - 86_400_000)).toEqual([])
    expect((await until(Date.parse(first?.at ?? ''))).map(({ id }) => id)).toEqual([first?.id])
    expect(second?.id).not.toBe(first?.id)
  })

  test('sent twice is one: by a double click, and under the same key at whatever time', async () => {
    const [first, second] = await Promise.all([
      call('southRep', { deals: 2 }),
      call('southRep', { deals: 2 }),
    ])
    expect(done(first).call.id).toBe(done(second).call.id)
    done(await call('southRep', { deals: 3 }, 'once'))
    later(2)
    done(await call('southRep', { deals: 3 }, 'once'))
    later(-2)
    expect((await page('southRep')).calls).toHaveLength(2)
  })

  test('is of what one may speak of, of a period to come, by somebody', async () => {
    const refused = async (name: string, body: object) => (await call(name, body)) as Refusal
    expect(await refused('rep', { deals: 1, of: 'team' })).toMatchObject({ kind: 'not-allowed' })
    expect(await refused('manager', { deals: 1, of: 'company' })).toMatchObject({
      text: 'All deals together are called by leaders.',
    })
    expect(await refused('admin', { deals: 1 })).toMatchObject({ kind: 'not-allowed' })
    expect(await refused('rep', { deals: 1, period: '2026Q2' })).toMatchObject({
      text: '2026Q2 is over.',
    })
    expect(await refused('rep', { deals: 1, period: '2030Q1' })).toMatchObject({
      text: '2030Q1 is too far off.',
    })
    const asked = callAsked.parse({ period: '2026Q3', deals: 1 })
    expect(await callForecast(house, OPERATOR, asked)).toMatchObject({ kind: 'not-allowed-here' })
    expect((await page('manager')).mayCall.map(({ of }) => of)).toEqual(['team', 'own'])
    expect((await page('admin')).mayCall).toEqual([])
    expect(done(await ownForecastCalls(house, OPERATOR))).toMatchObject({ calls: [], mayCall: [] })
  })
})

describe('the database', () => {
  const asApp = (member: MemberId | undefined, text: string) =>
    withClient(bare.database.app, async (client) => {
      await client.query('BEGIN')
      await client.query(
        `SELECT set_config('app.workspace', $1, true), set_config('app.member', $2, true)`,
        [house.store.workspace, member ?? ''],
      )
      return (await client.query(text)).rows as Record<string, unknown>[]
    })

  test.each([
    'UPDATE forecast_call SET said = said',
    'DELETE FROM forecast_call',
    'TRUNCATE forecast_call',
    'UPDATE forecast_calls_told SET told = told',
    'DELETE FROM forecast_calls_told',
  ])('the application’s role may not: %s', async (text) => {
    await expect(asApp(company.members.get('rep'), text)).rejects.toThrow(/permission denied/)
    await expect(house.store.inWorkspace((session) => session.run(text))).rejects.toThrow(
      /permission denied/,
    )
  })

  test('hands a call to its author, and to nobody else', async () => {
    const seenBy = async (name: string) => {
      const seen = await house.store.seenBy(await as(name), readForecastCalls)
      return [...new Set(seen.map(({ member }) => member))]
    }
    expect(await seenBy('rep')).toEqual([company.members.get('rep')])
    for (const name of ['otherRep', 'manager', 'leader', 'learner', 'admin'])
      expect(await seenBy(name), name).toEqual([])
  })

  test('nobody calls as somebody else', async () => {
    const [own] = await house.store.inWorkspace(readForecastCalls)
    const forged = house.store.seenBy(await as('manager'), async (session) => {
      if (own) await writeForecastCall(session, { ...own, id: crypto.randomUUID() })
    })
    await expect(forged).rejects.toThrow(/row-level security/)
  })
})

describe('once the period is over', () => {
  test('a call stands beside what came; a team is told from three callers on, once', async () => {
    done(await call('otherRep', { amount: 2_000, deals: 1 }))
    expect((await page('otherRep')).told).toEqual([])
    done(await call('thirdRep', { amount: 1_000, deals: 1 }))
    done(await call('manager', { amount: 9_000, of: 'team' }))
    done(await call('leader', { amount: 90_000, of: 'company' }))
    await tellCrm([closing('Aster-rep-2', 'Won'), closing('Aster-otherRep-2', 'Won')])
    expect((await page('rep')).calls[0]?.score).toBeNull()
    later(40)
    await tellCrm([])
    const own = await page('rep')
    expect(own.calls.map(({ score }) => score?.amount?.came)).toEqual([1_002, 1_002])
    expect(own.calls[1]).toMatchObject({
      score: { amount: { said: 5_000, lay: 'below' }, deals: { said: 3, came: 1 } },
    })
    const told = own.told
    expect(told).toMatchObject([
      {
        team: 'North',
        period: '2026Q3',
        amount: { callers: 3, said: 8_000, came: 2_100, currency: 'EUR' },
        deals: { callers: 3, said: 5, came: 2 },
      },
    ])
    expect((await page('manager')).told).toEqual(told)
    expect((await page('manager')).calls[0]?.score?.amount?.came).toBe(2_104)
    for (const name of ['southRep', 'otherManager']) expect((await page(name)).told).toEqual([])
    // Those who see sums only read it as one, whichever team it was; of what they said too few were won.
    for (const name of ['learner', 'admin'])
      expect((await page(name)).told).toMatchObject([{ team: null, amount: { said: 8_000 } }])
    // Told once: what comes in later changes nothing.
    await tellCrm([closing('Aster-thirdRep-2', 'Won')])
    expect((await page('rep')).told).toEqual(told)
  })
})

describe('what changed', () => {
  const flow = async (name: string, wanted: { period?: string; since?: number } = {}) =>
    forecastFlow(house, await as(name), {
      day: undefined,
      since: wanted.since,
      period: wanted.period === undefined ? null : parsePeriod(wanted.period),
    })

  test('is an owner’s own, to the cent; let go here is told to who may know it', async () => {
    const opening = done(await flow('southSecond')).closing
    const said = { kind: 'letGo', as: 'lost', doorOpen: false, remindOn: null } as const
    done(
      await fileFilings(house, await as('southSecond'), { deals: ['Aster-southSecond-2'], said }),
    )
    later(1)
    await tellCrm([closing('Aster-southSecond-5', 'Lost', 'Offer')])
    const own = done(await flow('southSecond'))
    expect(own).toMatchObject({ of: 'yours', exact: true, opening })
    expect(own.parts.map(({ kind, deals }) => [kind, deals])).toEqual([
      ['lost', 1],
      ['letGo', 1],
    ])
    expect(own.parts[1]?.some.map(({ id }) => id)).toEqual(['Aster-southSecond-2'])
    const sum = own.parts.reduce((all, { amount }) => all + (amount ?? 0), opening?.amount ?? 0)
    expect(sum).toBeCloseTo(own.closing?.amount ?? -1, 6)
    // In the days that are its owner's alone their manager reads of the CRM only.
    const manager = done(await flow('otherManager'))
    expect(manager.parts.map(({ kind }) => kind)).not.toContain('letGo')
    expect(JSON.stringify(done(await flow('rep')))).not.toContain('southSecond')
  })

  test('is told above the teams of whole months, rounded, and by nobody’s name', async () => {
    const leader = done(await flow('learner'))
    expect(leader).toMatchObject({
      of: 'published',
      exact: false,
      asOf: '2026-09-30',
      since: '2026-08-31',
    })
    expect(JSON.stringify(leader)).not.toContain('Aster')
    for (const { deals, kind } of leader.parts) {
      expect(kind).not.toBe('letGo')
      expect(deals).toBeGreaterThanOrEqual(5)
    }
  })

  test('declines a day that is not before the other', async () => {
    const since = Math.floor(now / 86_400_000) + 1
    expect(await flow('rep', { since })).toMatchObject({ kind: 'not-asked-well' })
  })
})
