import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asMember, OPERATOR, type Viewer } from '@closed-learned/deals'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { presentReport } from '../doors/cli/present/report.ts'
import { type Company, fillCompany } from '../testing/company.ts'
import { testHouse } from '../testing/test-house.ts'
import { findDeals, opportunity } from './opportunity.ts'
import { organisationNow } from './organisation-now.ts'
import { overview } from './overview.ts'
import { pipelineTruth, pipelineTruthRows } from './pipeline-truth.ts'
import { isRefusal } from './refusals.ts'
import { report } from './report.ts'
import { time, timeByAttribute } from './time.ts'
import { reasons } from './trends/reasons.ts'

const folder = mkdtempSync(join(tmpdir(), 'closed-learned-told-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const house = await testHouse()
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

const ALL = { offset: 0, limit: 1_000 }
const REPORTS = ['pipeline', 'truth', 'time'] as const

/** All that somebody is told, as text. */
async function toldTo(viewer: Viewer): Promise<string> {
  const documents = [
    await overview(house, viewer, undefined),
    await pipelineTruth(house, viewer, undefined, ALL),
    await pipelineTruth(house, viewer, undefined, { ...ALL, text: 'Aster' }),
    await pipelineTruthRows(house, viewer, undefined, ALL),
    await findDeals(house, viewer, undefined, { text: 'Aster', limit: 500 }),
    await time(house, viewer, undefined),
    await timeByAttribute(house, viewer, undefined, 'Segment'),
    await reasons(house, viewer, undefined),
    ...(await Promise.all(REPORTS.map((name) => report(house, viewer, { name, all: true })))),
  ]
  for (const document of documents) if (isRefusal(document)) throw new Error(document.text)
  return JSON.stringify(documents.map((each) => (Symbol.iterator in each ? [...each] : each)))
}

const OPENS: Readonly<Record<string, readonly string[]>> = {
  rep: ['rep'],
  southRep: ['southRep'],
  manager: ['rep', 'otherRep', 'thirdRep', 'manager'],
  otherManager: ['southRep', 'southSecond', 'gone'],
  leader: ['leader'],
  learner: [],
  admin: [],
}

test('nobody is told the id of a deal that is not theirs to open, in any document', async () => {
  for (const [name, opens] of Object.entries(OPENS)) {
    const told = await toldTo(await viewerOf(name))
    for (const [owner, deals] of company.dealsOf) {
      const some = deals.filter((id) => told.includes(`"${id}"`))
      if (opens.includes(owner)) expect(some.length).toBeGreaterThan(0)
      else expect([name, owner, some]).toEqual([name, owner, []])
    }
  }
})

test('of an open deal that is somebody else’s no chance and no likeness is told', async () => {
  const later = { ...house, now: () => house.now() + 9 * 86_400_000 }
  const { organisation } = await organisationNow(later)
  const member = company.members.get('manager')
  const viewer = member && asMember(organisation, member, later.now())
  if (!viewer) throw new Error('nobody')
  const isTheirs = (id: string) => !id.startsWith('Aster-manager-')
  const told = await report(later, viewer, { name: 'truth', all: true })
  if (isRefusal(told) || told.name !== 'truth') throw new Error('declined')
  const theirs = told.document.flags.filter(({ opportunity: { id } }) => isTheirs(id))
  expect(theirs.filter(({ state }) => state === 'buried').length).toBeGreaterThan(0)
  for (const { score, chanceOfWin, signals } of theirs) {
    expect([score, chanceOfWin]).toEqual([null, null])
    expect(signals.map(({ base }) => base).filter(Boolean)).toEqual([])
  }
  const cells = await pipelineTruthRows(later, viewer, undefined, ALL)
  if (isRefusal(cells)) throw new Error(cells.text)
  const rows = [...cells].filter(([id = '']) => isTheirs(id)).slice(1)
  for (const row of rows) expect(row.slice(-2)).toEqual(['', ''])
})

test('a deal that is not theirs is refused like one that does not exist', async () => {
  const refusalTo = async (viewer: Viewer, id: string) => {
    const told = await opportunity(house, viewer, undefined, id)
    if (!isRefusal(told)) return 'opened'
    return JSON.stringify(told).replaceAll(id, 'ID')
  }
  for (const [name, opens] of Object.entries(OPENS)) {
    const viewer = await viewerOf(name)
    const nothing = await refusalTo(viewer, 'no-such-deal')
    expect(nothing).toContain('No deal ID is yours to open')
    for (const [owner, [id = '']] of company.dealsOf)
      expect(await refusalTo(viewer, id)).toBe(opens.includes(owner) ? 'opened' : nothing)
  }
})

test('a terminal prints what somebody who sees sums only may know', async () => {
  const learner = await viewerOf('learner')
  const pipeline = await report(house, learner, { name: 'pipeline' })
  if (isRefusal(pipeline)) throw new Error(pipeline.text)
  const printed = presentReport(pipeline)
  expect(printed).toMatch(/[.:] [^\n]*\d+ deals are\s+open\./)
  expect(printed).toContain('what the CRM says')
  expect(printed).not.toMatch(/stalled|lost in fact|Worth|undefined|null/)
  const truth = await report(house, learner, { name: 'truth', all: true })
  if (isRefusal(truth)) throw new Error(truth.text)
  expect(presentReport(truth)).not.toContain('Aster')
})

test('the three numbers are the same for everybody', async () => {
  const day = 20_604 // 31 May 2026, which those who see sums only are shown too.
  const numbers = async (viewer: Viewer) => {
    const told = await overview(house, viewer, day)
    if (isRefusal(told)) throw new Error(told.text)
    const { winRate, cycle, forecast } = told
    return { winRate, cycle, forecast }
  }
  const all = await numbers(OPERATOR)
  for (const name of Object.keys(OPENS)) expect(await numbers(await viewerOf(name))).toEqual(all)
})
