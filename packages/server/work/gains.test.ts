import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  accountAsked,
  asMember,
  CLOSED_MEASURES,
  dayOfInstant,
  type GainsPage,
  type PersonViewer,
} from '@closed-learned/deals'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withClient } from '../store/database/connections.ts'
import { type Company, fillCompany } from '../testing/company.ts'
import { contentOf, done } from '../testing/lesson-company.ts'
import { sourceOf } from '../testing/source-of.ts'
import { taking } from '../testing/taking.ts'
import { testHouse } from '../testing/test-house.ts'
import { gains } from './gains.ts'
import { headsUps } from './heads-ups/heads-ups.ts'
import { seeHeadsUps } from './heads-ups/see-heads-ups.ts'
import { keepLessonDraft } from './lessons/drafts.ts'
import { linkLoss } from './lessons/link-loss.ts'
import { publishLesson } from './lessons/publish-lesson.ts'
import { fileAccount } from './loss-accounts/file-account.ts'
import { organisationNow } from './organisation-now.ts'
import { changeSettings } from './people/settings.ts'

/**
 * Two companies that are alike in their CRM, their people, their lessons and what was published of them;
 * in one of them owners told of their losses, linked them and read their heads-ups, in the other nobody.
 */
const folder = mkdtempSync(join(tmpdir(), 'closed-learned-gains-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const DAY = 86_400_000
let now = Date.UTC(2026, 6, 15, 12)
const SELLERS = ['rep', 'otherRep', 'thirdRep', 'manager', 'southRep', 'southSecond'] as const
/** Open ones among the deals of each; the last of them is won. */
const CLOSING = [2, 5, 7, 13, 10]

async function world() {
  const bare = await testHouse()
  const house = { ...bare, now: () => now }
  let company: Company | undefined
  const as = async (name: string): Promise<PersonViewer> => {
    const { organisation } = await organisationNow(house)
    const member = company?.members.get(name)
    const viewer = member && asMember(organisation, member, now)
    if (!viewer) throw new Error(`${name} is not here`)
    return viewer
  }
  return {
    as,
    house,
    async fill() {
      company = await fillCompany(house, join(folder, randomUUID()), 'Aster')
    },
    read: async (name: string, day?: number): Promise<GainsPage> =>
      done(await gains(house, await as(name), day)),
    dealOf: (name: string, n: number) => `Aster-${name}-${n}`,
    async tellCrm(changes: readonly object[]) {
      const { take, rows } = taking(house)
      const [row] = await rows<{ source: string }>('SELECT source FROM opportunity LIMIT 1')
      const about = { exportedAt: now, name: row?.source ?? '' }
      await take(sourceOf({ change: changes as Record<string, string>[] }, about))
    },
    published: () =>
      taking(bare).rows<{ period: string; told: GainsTold }>(
        'SELECT period, told FROM publication ORDER BY 1',
      ),
    async publishLike(others: readonly { period: string; told: GainsTold }[]) {
      await withClient(bare.database.owner, async (client) => {
        await client.query("SELECT set_config('app.workspace', $1, false)", [house.store.workspace])
        for (const { period, told } of others)
          await client.query('UPDATE publication SET told = $2::jsonb WHERE period = $1', [
            period,
            JSON.stringify(told),
          ])
      })
    },
  }
}

interface GainsTold {
  readonly cells: readonly {
    measure: string
    deals: number
    share: object | null
    months: readonly string[]
  }[]
}

const full = await world()
const empty = await world()
type World = typeof full

async function lessonOf({ house, as }: World): Promise<string> {
  const id = randomUUID()
  const where = [{ attribute: 'Segment', value: 'Large' }]
  done(await keepLessonDraft(house, await as('rep'), id, contentOf({ where })))
  done(await publishLesson(house, await as('rep'), id))
  return id
}

const closings = ({ dealOf }: World) =>
  SELLERS.flatMap((name) =>
    CLOSING.map((n, i) => ({
      ...{ key: dealOf(name, n), at: new Date(now).toISOString(), field: 'stage' },
      ...{ old: n % 8 === 2 ? 'Talk' : 'Offer', new: i === CLOSING.length - 1 ? 'Won' : 'Lost' },
    })),
  )

/** The CRM has told of a whole month, and flags are raised in it. */
const thrown = ({ dealOf }: World, month: number) =>
  ['thirdRep', 'southRep', 'manager'].map((name) => ({
    ...{ key: dealOf(name, 21 + 2 * (month - 7)), at: new Date(now - 10 * DAY).toISOString() },
    ...{ field: 'closeDate', old: '2026-09-01', new: '2027-12-01' },
  }))

/** All but one of the sellers tell of their losses, half of them link one; the first reads heads-ups. */
async function tellOfLosses({ house, as, dealOf }: World, lesson: string) {
  for (const [i, name] of SELLERS.slice(0, 5).entries())
    for (const n of CLOSING.slice(0, 4)) {
      const debrief = { ...DATELESS, firstKnowable: n < 7 ? '2026-04-20' : '2026-06-20' }
      const said = accountAsked.parse({ text: '', debrief: i < 3 ? debrief : DATELESS })
      done(await fileAccount(house, await as(name), dealOf(name, n), said))
      if (i < 3) await linkLoss(house, await as(name), lesson, dealOf(name, n))
    }
}
const DATELESS = { causes: [{ cause: 'unknown' }], couldSee: 'x' }

beforeAll(async () => {
  const lessons: string[] = []
  for (const one of [full, empty]) {
    await one.fill()
    lessons.push(await lessonOf(one))
  }
  await seeAll(full)
  now += 9 * DAY
  for (const one of [full, empty]) await one.tellCrm(closings(one))
  now += 2 * DAY
  await tellOfLosses(full, lessons[0] ?? '')
  for (const month of [7, 8]) {
    now = Date.UTC(2026, month, 3, 12)
    for (const one of [full, empty]) {
      await one.tellCrm(thrown(one, month))
      // In August nobody comes to read: what July brought is told with what August did.
      if (month === 8) await one.read('rep')
    }
  }
}, 300_000)

/** The first seller reads what lessons say of their deals. */
async function seeAll({ house, as }: World): Promise<void> {
  const viewer = await as('rep')
  for (const told of done(await headsUps(house, viewer, { closed: false })).deals) {
    const lessons = told.headsUps.map(({ lesson }) => lesson)
    await seeHeadsUps(house, viewer, { deal: told.opportunity.id, lessons })
  }
}

const figure = (page: GainsPage, key: string) =>
  [...page.chain, ...page.ledger, ...(page.yours?.figures ?? [])].find((each) => each.key === key)

test('what owners told is published as shares, each measure by itself', async () => {
  const published = await full.published()
  expect(published.map(({ period }) => period)).toEqual(['2026-06', '2026-08'])
  const told = published.flatMap((each) => each.told.cells)
  const asked = new Set(told.map(({ measure }) => measure))
  expect([...asked].sort()).toEqual(
    [...CLOSED_MEASURES, 'looksLost', 'answered'].sort((a, b) => (a < b ? -1 : 1)),
  )
  const first = told.find(({ measure, share }) => measure === 'toldFirst' && share !== null)
  expect(first?.months).toEqual(['2026-07', '2026-08'])
  const page = await full.read('leader')
  const [low = 0, high = 1] = figure(page, 'told')?.interval ?? []
  expect(low).toBeGreaterThan(0.4)
  expect(high).toBe(1)
  expect(figure(page, 'weeksAfter')?.value).toBeGreaterThan(0)
  expect(JSON.stringify({ ...page, yours: null })).not.toMatch(/Aster deal|Aster-|Aster rep/)
})

test('whoever sees sums only, or filed nothing, reads the same where the same was published', async () => {
  await empty.publishLike(await full.published())
  for (const name of ['leader', 'learner', 'admin', 'southSecond', 'otherManager'])
    expect(await empty.read(name), name).toEqual(await full.read(name))
  expect(await empty.read('rep')).not.toEqual(await full.read('rep'))
})

test('what is one’s own is told to oneself', async () => {
  const page = await full.read('rep')
  expect(figure(page, 'yourLessons')).toMatchObject({ value: 4 })
  expect(figure(page, 'yourGap')).toMatchObject({ value: 65, interval: [34, 95] })
  expect(figure(page, 'yourLessonDays')).toMatchObject({ value: 2 })
  expect(page.yours?.deals.some(({ bought }) => bought === 'A lesson.')).toBe(true)
  expect(page.yours?.deals.some(({ bought }) => bought.startsWith('Won, '))).toBe(true)
  expect((await full.read('learner')).yours).toBeNull()
  expect(
    (await full.read('otherRep')).yours?.deals.map(({ opportunity }) => opportunity.id),
  ).not.toContain(full.dealOf('rep', 2))
})

test('of a past day it tells what was published and filed by then', async () => {
  const closing = dayOfInstant(Date.UTC(2026, 6, 24))
  const then = await full.read('rep', closing + 1)
  expect(then.asOf).toBe('2026-07-25')
  expect(figure(then, 'yourLessons')).toMatchObject({ value: 0, base: { deals: 10, owners: 1 } })
  expect(figure(then, 'told')?.shown).toBeNull()
  expect(figure(await full.read('rep', closing - 10), 'lessons')).toMatchObject({ value: 0 })
  expect(then.yours?.deals.every(({ toldOn }) => toldOn === null)).toBe(true)
})

test('what a week costs is an admin’s to say, and prices the weeks', async () => {
  const weeks = async (name: string) => figure(await full.read(name), 'weeksAfter')
  expect((await weeks('leader'))?.doubt).toMatch(/is not set/)
  const weekCost = { amount: 2_500, currency: 'EUR' }
  done(await changeSettings(full.house, await full.as('admin'), { weekCost }, true))
  expect((await weeks('leader'))?.text).toMatch(/weeks of owners|week of an owner/)
  expect((await weeks('leader'))?.text).toMatch(/ EUR\.$/)
  done(await changeSettings(full.house, await full.as('admin'), { weekCost: null }, true))
  expect((await weeks('leader'))?.text).not.toMatch(/EUR/)
  expect(await changeSettings(full.house, await full.as('rep'), { weekCost }, true)).toMatchObject({
    kind: 'not-allowed',
  })
})
