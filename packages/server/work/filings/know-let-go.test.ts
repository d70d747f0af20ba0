import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asMember, type Filed, type Refusal, type Said } from '@closed-learned/deals'
import { afterAll, expect, test } from 'vitest'
import { fillCompany } from '../../testing/company.ts'
import { testHouse } from '../../testing/test-house.ts'
import { organisationNow } from '../organisation-now.ts'
import { isRefusal } from '../refusals.ts'
import { fileFilings } from './file-filings.ts'

const folder = mkdtempSync(join(tmpdir(), 'closed-learned-let-go-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let now = Date.UTC(2026, 5, 1, 12)
const house = { ...(await testHouse()), now: () => now }
const company = await fillCompany(house, join(folder, 'aster'), 'Aster')
const letGo = { kind: 'letGo', as: 'noDecision', doorOpen: false, remindOn: null } as const

async function as(name: string) {
  const { organisation } = await organisationNow(house)
  const id = company.members.get(name)
  const viewer = id && asMember(organisation, id, house.now())
  if (!viewer) throw new Error(`${name} is not here`)
  return viewer
}

function done<T extends object>(told: T | Refusal): T {
  if (isRefusal(told)) throw new Error(`${told.text} ${told.mend}`)
  return told as T
}

test('let go once more with another ending it is held; the same is the same filing', async () => {
  const deals = [company.dealsOf.get('rep')?.[2] ?? '']
  const send = async (said: Said, instead?: boolean) =>
    fileFilings(house, await as('rep'), { deals, said, instead })
  const ids = ({ filings }: Filed) => filings.map(({ id }) => id)
  const first = done(await send({ ...letGo, as: 'lostToCompetitor' }))
  now += 86_400_000
  expect(ids(done(await send({ ...letGo, as: 'lostToCompetitor' })))).toEqual(ids(first))
  expect(await send({ ...letGo, as: 'unknown' })).toMatchObject({
    kind: 'held',
    text: expect.stringMatching(/was let go already, on .+: Let go as lost to a competitor/),
  })
  expect(ids(done(await send({ ...letGo, as: 'unknown' }, true)))).not.toEqual(ids(first))
})
