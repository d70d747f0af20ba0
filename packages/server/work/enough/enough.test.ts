import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asMember, OPERATOR, type Refusal, type Viewer } from '@closed-learned/deals'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Company, fillCompany } from '../../testing/company.ts'
import { testHouse } from '../../testing/test-house.ts'
import { organisationNow } from '../organisation-now.ts'
import { isRefusal } from '../refusals.ts'
import { report } from '../report.ts'
import { enough } from './enough.ts'
import { endTarget, previewTarget, putWarningAside, setTarget, targets } from './targets.ts'

const folder = mkdtempSync(join(tmpdir(), 'closed-learned-enough-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const bare = await testHouse()
let now = Date.UTC(2026, 5, 1, 12)
const house = { ...bare, now: () => now }
let company: Company

beforeAll(async () => {
  company = await fillCompany(house, join(folder, 'aster'), 'Aster')
})

async function as(name: string): Promise<Viewer> {
  const { organisation } = await organisationNow(house)
  const member = company.members.get(name)
  const viewer = member && asMember(organisation, member, house.now())
  if (!viewer) throw new Error(`${name} is not here`)
  return viewer
}

const done = <T extends object>(told: T | Refusal): T => {
  if (isRefusal(told)) throw new Error(told.text)
  return told
}

async function coverageOf(viewer: Viewer) {
  const told = done(await report(house, viewer, { name: 'pipeline' }))
  if (told.name !== 'pipeline') throw new Error('another report')
  return told.document
}

const REVENUE = { kind: 'revenue', amount: 200_000, warningRead: false } as const
const FOUR = { kind: 'coverage', times: 4, warningRead: false } as const

test('coverage is told once a revenue target stands, and until it ends', async () => {
  expect((await coverageOf(OPERATOR)).coverage).toBeNull()
  done(await setTarget(house, await as('leader'), REVENUE))
  const { coverage, stated, honest } = await coverageOf(OPERATOR)
  expect(coverage?.raw).toBeCloseTo((stated.amount ?? 0) / 200_000)
  expect(coverage?.honest).toBeCloseTo((honest?.amount ?? 0) / 200_000)
  const page = done(await enough(house, OPERATOR))
  expect(page.of).toBe('all')
  expect(page.coverages.map(({ key }) => key)).toEqual(['raw', 'live', 'honest'])
  done(await endTarget(house, await as('admin'), 'revenue'))
  expect((await coverageOf(OPERATOR)).coverage).toBeNull()
  expect(done(await targets(house, await as('rep'))).history).toHaveLength(2)
  done(await setTarget(house, await as('admin'), REVENUE))
})

test('a coverage target is held until its warning was read; then the warning stands for everybody', async () => {
  const leader = await as('leader')
  const preview = done(await previewTarget(house, leader, FOUR))
  expect(preview.warning?.text).toMatch(/^“4x” asks for an amount that is open/)
  expect(await setTarget(house, leader, FOUR)).toMatchObject({
    kind: 'held',
    text: expect.stringContaining('4x'),
  })
  expect(done(await targets(house, leader)).standing.map(({ kind }) => kind)).toEqual(['revenue'])
  done(await setTarget(house, leader, { ...FOUR, warningRead: true }))
  const again = done(await setTarget(house, leader, { ...FOUR, warningRead: true }))
  expect(again.history).toHaveLength(4)
  for (const name of ['rep', 'manager', 'learner', 'admin', 'leader']) {
    const told = done(await enough(house, await as(name))).targets
    const coverage = told.standing.find(({ kind }) => kind === 'coverage')
    expect(coverage?.warning?.text, name).toMatch(/^“4x”/)
    expect(coverage?.warnedThen?.text, name).toMatch(/^“4x”/)
    expect(JSON.stringify(told), name).not.toMatch(/Aster leader|member/)
  }
})

test('a warning is put aside for a reason that everybody reads, for the quarter ahead of the data', async () => {
  const admin = await as('admin')
  expect(
    await putWarningAside(house, admin, 'coverage', { reason: 'Aster manager asked for it.' }),
  ).toMatchObject({ kind: 'not-asked-well' })
  const reason = 'The bank asks for this number in its covenant.'
  done(await putWarningAside(house, admin, 'coverage', { reason }))
  const seen = async () =>
    done(await targets(house, await as('rep'))).standing.find(({ kind }) => kind === 'coverage')
  // One clock: the target counts from the same quarter, and the wall clock does not end it.
  const { since, putAside, warning } = (await seen()) ?? {}
  expect({ since, putAside }).toMatchObject({
    ...{ since: '2026-07-01', putAside: { reason, until: '2026-09-30' } },
  })
  expect(warning).not.toBeNull()
  now = Date.UTC(2026, 10, 1, 12)
  expect((await seen())?.putAside).toMatchObject({ until: '2026-09-30' })
  now = Date.UTC(2026, 5, 1, 12)
  for (const act of [
    endTarget(house, admin, 'wins'),
    putWarningAside(house, admin, 'x', { reason }),
  ])
    expect(await act).toMatchObject({
      ...{ kind: 'not-found', text: 'There is no target of this kind.' },
      mend: 'There are: revenue, coverage, volume.',
    })
  expect(await putWarningAside(house, admin, 'revenue', { reason })).toMatchObject({ kind: 'held' })
})

test('who neither leads nor is an admin sets nothing, and what cannot be read is said in a sentence', async () => {
  for (const name of ['rep', 'manager', 'learner'])
    for (const ask of [
      setTarget(house, await as(name), { ...FOUR, warningRead: true }),
      endTarget(house, await as(name), 'coverage'),
      previewTarget(house, await as(name), FOUR),
    ])
      expect(await ask, name).toMatchObject({ kind: 'not-allowed' })
  const leader = await as('leader')
  const ask = async (asked: object) => {
    const told = await setTarget(house, leader, { kind: 'revenue', warningRead: false, ...asked })
    return isRefusal(told) ? told.text : 'set'
  }
  expect(await ask({})).toBe('A revenue target needs “amount”.')
  expect(await ask({ amount: -4 })).toBe('“amount” must be at least 1.')
  expect(await ask({ amount: 4, currency: 'euros' })).toMatch(/must be a currency such as EUR/)
  expect(await ask({ amount: 4, times: 2 })).toBe('“times” is no part of a revenue target.')
  expect(await ask({ amount: 4, from: '2030Q1' })).toMatch(/a year ahead at most/)
  expect(await endTarget(house, leader, 'volume')).toMatchObject({ kind: 'not-found' })
})

test('people read the company in two figures from what the CRM shows, and nothing of a flag', async () => {
  const pages = await Promise.all(
    ['rep', 'otherRep', 'manager', 'southRep'].map(async (name) =>
      done(await enough(house, await as(name))),
    ),
  )
  const [first] = pages
  for (const page of pages) {
    expect(page.of).toBe('company')
    const { yours: _, targets: __, ...same } = page
    const { yours: ___, targets: ____, ...others } = first ?? page
    expect(same).toEqual(others)
    const [raw, live, honest] = page.coverages
    expect(raw?.value).toBe(Number(raw?.value?.toPrecision(2)))
    expect([live?.value, honest?.value, honest?.interval]).toEqual([null, null, null])
    expect(JSON.stringify(page)).not.toMatch(/Aster deal|Aster-/)
  }
  expect(first?.yours).toMatch(/of your stated pipeline|of your open deals|your stated pipeline/)
  const leader = done(await enough(house, await as('learner')))
  expect(leader).toMatchObject({ of: 'company', yours: null, asOf: '2026-06-30' })
})

test('a manager’s own team counts a deal in its grace as live', async () => {
  const before = done(await enough(house, await as('manager'))).yours
  expect(before).toMatch(/your team’s stated pipeline counts as live|of your team count as live/)
  now += 9 * 86_400_000
  const after = done(await enough(house, await as('manager'))).yours
  expect(after).not.toBe(before)
})
