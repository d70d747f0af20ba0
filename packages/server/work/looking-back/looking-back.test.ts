import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  asMember,
  type Found,
  type LookedBack,
  type LookingBack,
  OPERATOR,
  type PersonViewer,
  type Refusal,
} from '@closed-learned/deals'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readLookedBack } from '../../store/looked-back.ts'
import { type Company, fillCompany, USUAL } from '../../testing/company.ts'
import { testHouse } from '../../testing/test-house.ts'
import { myDeals } from '../my-deals/my-deals.ts'
import { organisationNow } from '../organisation-now.ts'
import { isRefusal } from '../refusals.ts'
import { lookBack } from './look-back.ts'
import { lookingBack } from './looking-back.ts'
import { overshootTold } from './overshoot-until.ts'

const folder = mkdtempSync(join(tmpdir(), 'closed-learned-looking-back-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const bare = await testHouse()
let now = Date.UTC(2026, 4, 4, 12)
const house = { ...bare, now: () => now }
let company: Company

beforeAll(async () => {
  company = await fillCompany(house, join(folder, 'aster'), 'Aster', { ...USUAL, dealsEach: 420 })
})

const REPS = ['rep', 'otherRep', 'thirdRep', 'southRep', 'southSecond']

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

const page = async (name: string): Promise<LookingBack> =>
  done(await lookingBack(house, await as(name)))
const say = async (name: string, id: string, found: Found) =>
  lookBack(house, await as(name), id, found)
const sum = async (name: string) => done(await overshootTold(house, await as(name)))

test('some early endings of one’s own come back, drawn by chance, and are nobody else’s to answer', async () => {
  const { due, answer, overshoot } = await page('rep')
  expect(due.length).toBeGreaterThan(1)
  expect(due.length).toBeLessThan(120)
  expect(answer).toContain('if you like')
  expect(overshoot).toMatchObject({ looked: false, share: null, deals: 0 })
  expect(overshoot.short).toBe('not looked at yet: whether it overshot')
  const id = due[0]?.opportunity.id ?? ''
  for (const other of ['otherRep', 'manager', 'leader', 'learner', 'admin'])
    expect(await say(other, id, 'didNotBuy')).toMatchObject({ kind: 'not-yours' })
  expect(await lookBack(house, OPERATOR, id, 'didNotBuy')).toMatchObject({
    kind: 'not-allowed-here',
  })
  expect(done(await lookingBack(house, OPERATOR)).due).toEqual([])
})

test('one tap keeps it, a second the same, another changes it; it stands among what needs its owner', async () => {
  const before = await page('rep')
  const [look] = before.due
  const id = look?.opportunity.id ?? ''
  const needs = async () => done(await myDeals(house, await as('rep')))
  const waits = (await needs()).rest?.things ?? 0
  const both = await Promise.all([say('rep', id, 'didNotBuy'), say('rep', id, 'didNotBuy')])
  expect(both.map((one) => done<LookedBack>(one).found)).toEqual(['didNotBuy', 'didNotBuy'])
  const after = await page('rep')
  expect(after.due).toHaveLength(before.due.length - 1)
  expect((await needs()).rest?.things ?? 0).toBeLessThanOrEqual(waits)
  done(await say('rep', id, 'boughtElsewhere'))
  const rows = await house.store.inWorkspace((session) => readLookedBack(session))
  expect(rows.map(({ found, after }) => ({ found, after }))).toEqual([
    { found: 'boughtElsewhere', after: look?.afterMonths },
  ])
  const { found } = await page('rep')
  expect(found.filter(({ on }) => on !== null)).toMatchObject([
    { opportunity: { id }, found: 'boughtElsewhere' },
  ])
  // Of some the CRM tells by itself that they bought after all; nobody is asked about those.
  for (const each of found.filter(({ on }) => on === null)) {
    expect(each.found).toBe('boughtFromUs')
    expect(await say('rep', each.opportunity.id, 'didNotBuy')).toMatchObject({
      kind: 'not-asked-well',
    })
  }
  // Nobody else is told of it, not even who manages them.
  for (const other of ['otherRep', 'manager', 'leader', 'admin'])
    expect(JSON.stringify(await page(other))).not.toContain('boughtElsewhere')
})

test('what chance did not draw, and what is open, cannot be answered', async () => {
  const { due, found } = await page('rep')
  const drawn = new Set([...due, ...found].map(({ opportunity }) => opportunity.id))
  const others = (company.dealsOf.get('rep') ?? []).filter((id) => !drawn.has(id))
  for (const id of others.slice(0, 12))
    expect(await say('rep', id, 'didNotBuy')).toMatchObject({ kind: 'not-asked-well' })
  expect(await say('rep', 'nothing', 'didNotBuy')).toMatchObject({ kind: 'not-yours' })
})

test('others read a sum of whole months from five deals of three owners on, told once', async () => {
  const answers: Found[] = ['boughtElsewhere', 'didNotBuy', 'couldNotFindOut', 'didNotBuy']
  let deals = 1
  const sayAll = async (names: readonly string[], most: number) => {
    for (const name of names)
      for (const [n, { opportunity }] of (await page(name)).due.slice(0, most).entries()) {
        done(await say(name, opportunity.id, answers[n % answers.length] ?? 'didNotBuy'))
        deals++
      }
  }
  await sayAll(['rep', 'otherRep'], 4)
  // Of two owners nothing is told, however long the month is over.
  now = Date.UTC(2026, 5, 2, 12)
  expect(await sum('leader')).toMatchObject({ looked: false })
  await sayAll(REPS.slice(2), 4)
  expect(await sum('leader')).toMatchObject({ looked: false })
  now = Date.UTC(2026, 6, 2, 12)
  const told = await sum('leader')
  expect(told).toMatchObject({ looked: true, deals })
  const [least, most] = told.share ?? [0, 0]
  const elsewhere = (await house.store.inWorkspace((session) => readLookedBack(session))).filter(
    ({ found }) => found === 'boughtElsewhere',
  ).length
  expect(least * deals).toBeLessThanOrEqual(elsewhere)
  expect(most * deals).toBeGreaterThanOrEqual(elsewhere)
  expect((told.interval?.[0] ?? 1) <= least && (told.interval?.[1] ?? 0) >= most).toBe(true)
  for (const name of ['rep', 'manager', 'admin']) expect(await sum(name)).toEqual(told)
  // What is said later of a deal that was told of changes nothing that was told.
  const [known] = (await page('rep')).found.filter(({ on }) => on !== null)
  done(await say('rep', known?.opportunity.id ?? '', 'didNotBuy'))
  expect(await sum('leader')).toEqual(told)
  // A past day knows what had been told by then.
  expect(
    done(await overshootTold(house, await as('leader'), Date.UTC(2026, 0, 31) / 86_400_000)),
  ).toMatchObject({ looked: false })
})

test('what is skipped waits for the next look, and counts nowhere', async () => {
  const [look] = (await page('manager')).due
  done(await say('manager', look?.opportunity.id ?? '', 'skipped'))
  const ids = async () => (await page('manager')).due.map(({ opportunity }) => opportunity.id)
  expect(await ids()).not.toContain(look?.opportunity.id)
})
