import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asMember, dayOfIso, type MemberId, type Viewer } from '@closed-learned/deals'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Company, fillCompany } from '../testing/company.ts'
import { sourceOf } from '../testing/source-of.ts'
import { day, deal, taking } from '../testing/taking.ts'
import { testHouse } from '../testing/test-house.ts'
import { asOf } from './as-of.ts'
import { organisationNow } from './organisation-now.ts'
import { placeTeam } from './people/testing/place-team.ts'
import { isRefusal } from './refusals.ts'

const folder = mkdtempSync(join(tmpdir(), 'closed-learned-nothing-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const house = await testHouse()
let company: Company

beforeAll(async () => {
  company = await fillCompany(house, folder, 'Aster')
})

async function saidTo(member: MemberId | undefined, asked?: string): Promise<string> {
  const { organisation } = await organisationNow(house)
  const viewer: Viewer | undefined = member && asMember(organisation, member, house.now())
  if (!viewer) throw new Error('not here')
  const then = await asOf(house, viewer, asked === undefined ? undefined : dayOfIso(asked))
  return isRefusal(then) ? `${then.text} ${then.mend}` : 'something'
}

test('a day before everything: who sees published days is told which, and which is the newest', async () => {
  expect(await saidTo(company.members.get('rep'), '2024-03-10')).toMatch(
    /^No deal was known on .*10 March 2024.* Ask for a later day\.$/,
  )
  expect(await saidTo(company.members.get('learner'), '2024-03-10')).toMatch(
    /^You are told sums as of the last day of a month, and on 29 February 2024 no deal was known\. Ask for a later month; the newest that is told ends on .*\.$/,
  )
  expect(await saidTo(company.members.get('learner'))).toBe('something')
})

test('before the first month has ended, it is said when the first sums come', async () => {
  await house.empty()
  await taking(house).take(
    sourceOf(
      { opportunity: [deal('a', { stage: 'Lead' }, { createdAt: '2026-05-04T09:00:00.000Z' })] },
      { exportedAt: day('2026-05-20') },
    ),
  )
  const { ids } = await placeTeam(house)
  expect(await saidTo(ids.get('ann'))).toBe('something')
  expect(await saidTo(ids.get('admin'))).toMatch(
    /no month has ended since the first deal was known\. Come back after 31 May 2026/,
  )
})
