import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { OPERATOR } from '@closed-learned/deals'
import { afterAll, expect, test } from 'vitest'
import { openFilesSource } from '../../sources/files/files-source.ts'
import { hasPeople, readOrganisation } from '../../store/organisation.ts'
import { testHouse } from '../../testing/test-house.ts'
import { loadSample } from '../load-sample.ts'
import { lookAs, lookAsPeople } from './look-as.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'closed-learned-look-as-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))
const bare = await testHouse()
const house = { ...bare, sample: true, dataDir }

test('the people of the sample have places, teams and deals of their own, made once', async () => {
  await loadSample(house, OPERATOR, 'company', openFilesSource, '')
  await lookAsPeople(house)
  const first = await house.store.inWorkspace(readOrganisation)
  await lookAsPeople(house)
  const { members, teams, owners } = await house.store.inWorkspace(readOrganisation)
  expect(members.size).toBe(first.members.size)
  const all = [...members.values()]
  const withRole = (role: string) => all.filter(({ roles }) => roles.some((one) => one === role))
  expect(withRole('leader')).toHaveLength(1)
  expect(withRole('learner').map(({ name }) => name)).toEqual(['Enablement'])
  expect(withRole('admin').map(({ name }) => name)).toEqual(['RevOps'])
  expect(withRole('manager').length).toBeGreaterThanOrEqual(5)
  expect(withRole('rep').length).toBeGreaterThan(15)
  for (const team of [...teams.values()].filter(({ parent }) => parent !== null)) {
    expect(team.managers, team.name).toHaveLength(1)
    const people = all.filter((member) => member.team === team.id)
    expect(people.length, team.name).toBeGreaterThan(1)
  }
  expect(owners.size).toBeGreaterThanOrEqual(all.length - 2)
  expect(await house.store.inWorkspace(hasPeople)).toBe(false)
})

test('elsewhere there is nobody to look as', async () => {
  expect((await lookAs(house, OPERATOR)).people.length).toBeGreaterThan(20)
  expect(await lookAs({ ...house, sample: false }, OPERATOR)).toEqual({ now: null, people: [] })
})
