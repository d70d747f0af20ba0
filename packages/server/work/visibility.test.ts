import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asMember, OPERATOR, type Viewer } from '@closed-learned/deals'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Company, fillCompany } from '../testing/company.ts'
import { testHouse } from '../testing/test-house.ts'
import { asOf } from './as-of.ts'
import { organisationNow } from './organisation-now.ts'
import { pipelineTruth } from './pipeline-truth.ts'
import { isRefusal } from './refusals.ts'

const folder = mkdtempSync(join(tmpdir(), 'closed-learned-company-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const bare = await testHouse()
let now = Date.UTC(2026, 5, 1, 12)
const house = { ...bare, now: () => now }
let company: Company

beforeAll(async () => {
  company = await fillCompany(house, join(folder, 'aster'), 'Aster')
})

async function viewerOf(name: string): Promise<Viewer> {
  const { organisation } = await organisationNow(house)
  const member = company.members.get(name)
  const viewer = member && asMember(organisation, member, house.now())
  if (!viewer) throw new Error(`${name} is not here`)
  return viewer
}

async function rowsOf(viewer: Viewer) {
  const asked = { offset: 0, limit: 1_000 }
  const list = await pipelineTruth(house, viewer, undefined, asked)
  if (isRefusal(list)) throw new Error(list.text)
  return list.rows
}

const flagged = (rows: readonly { state: string }[]) =>
  rows.filter(({ state }) => state === 'buried' || state === 'stalled').length

test('a flag is its owner’s alone until their time is over; then the direct manager sees it', async () => {
  const all = await rowsOf(OPERATOR)
  expect(flagged(all)).toBeGreaterThan(10)
  const own = await rowsOf(await viewerOf('rep'))
  expect(
    own.map(({ opportunity }) => opportunity.id).every((id) => id.startsWith('Aster-rep-')),
  ).toBe(true)
  expect(flagged(own)).toBeGreaterThan(1)
  const manager = async () =>
    (await rowsOf(await viewerOf('manager'))).filter(({ opportunity }) =>
      opportunity.id.startsWith('Aster-rep-'),
    )
  expect(flagged(await manager())).toBe(0)
  expect(await manager()).toHaveLength(own.length)
  now += 8 * 86_400_000
  expect(flagged(await manager())).toBe(flagged(own))
  // The chance and the likeness of an open deal stay its owner's.
  expect(own.filter(({ base }) => base !== null).length).toBeGreaterThan(1)
  for (const { score, base } of await manager()) expect([score, base]).toEqual([null, null])
  const elsewhere = await rowsOf(await viewerOf('otherManager'))
  expect(elsewhere.filter(({ opportunity }) => opportunity.id.startsWith('Aster-rep-'))).toEqual([])
})

test('what somebody saw as a manager ends when they no longer are', async () => {
  await house.store.inWorkspace((session) =>
    session.run(`DELETE FROM team_manager WHERE member_id = $1`, [company.members.get('manager')]),
  )
  const rows = await rowsOf(await viewerOf('manager'))
  expect(rows.every(({ opportunity }) => opportunity.id.startsWith('Aster-manager-'))).toBe(true)
})

test('above the teams nothing is opened, and everything is counted', async () => {
  const then = await asOf(house, await viewerOf('learner'))
  if (isRefusal(then)) throw new Error(then.text)
  expect(then.truth.signs.filter(({ tier }) => tier !== 'told')).toEqual([])
  expect(then.truth.cohort.open).toBeGreaterThan(20)
  expect(await rowsOf(await viewerOf('learner'))).toEqual([])
})
