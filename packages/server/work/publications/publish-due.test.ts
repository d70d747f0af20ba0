import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asMember, type PublicationsPage } from '@closed-learned/deals'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Company, fillCompany } from '../../testing/company.ts'
import { testHouse } from '../../testing/test-house.ts'
import { organisationNow } from '../organisation-now.ts'
import { isRefusal } from '../refusals.ts'
import { publications } from './publications.ts'

const folder = mkdtempSync(join(tmpdir(), 'closed-learned-published-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const house = await testHouse()
let company: Company

beforeAll(async () => {
  company = await fillCompany(house, folder, 'Aster')
})

async function pageOf(name: string): Promise<PublicationsPage> {
  const { organisation } = await organisationNow(house)
  const member = company.members.get(name)
  const viewer = member && asMember(organisation, member, house.now())
  if (!viewer) throw new Error(`${name} is not here`)
  const page = await publications(house, viewer)
  if (isRefusal(page)) throw new Error(page.text)
  return page
}

test('a whole month is published once, for leaders all of it, for a team its own', async () => {
  const page = await pageOf('learner')
  expect(page.months).toHaveLength(1)
  const cells = page.months.flatMap(({ measures }) => measures.flatMap(({ cells }) => cells))
  expect(cells.length).toBeGreaterThan(1)
  expect(JSON.stringify(page)).not.toMatch(/Aster deal|Aster rep/)
  expect((await pageOf('learner')).months).toEqual(page.months)
  const own = (await pageOf('southRep')).months.flatMap(({ measures }) =>
    measures.flatMap((measure) => measure.cells.map(({ name }) => name)),
  )
  expect(own).not.toContain('North')
})

test('what the next publication must remember is for nobody', async () => {
  await pageOf('learner')
  const { organisation } = await organisationNow(house)
  const admin = company.members.get('admin')
  const viewer = admin && asMember(organisation, admin, house.now())
  if (!viewer) throw new Error('no admin')
  const read = (as: typeof viewer) =>
    house.store.seenBy(as, (session) => session.run('SELECT FROM publication_memory'))
  expect(await read(viewer)).toEqual([])
  expect(
    await house.store.inWorkspace((session) => session.run('SELECT FROM publication_memory')),
  ).toHaveLength(1)
})
