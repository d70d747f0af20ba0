import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asMember, buyingSideAsked } from '@closed-learned/deals'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Company, fillCompany } from '../testing/company.ts'
import { testHouse } from '../testing/test-house.ts'
import { buyingSide, keepBuyingSide } from './buying-side.ts'
import { organisationNow } from './organisation-now.ts'
import { isRefusal } from './refusals.ts'

const folder = mkdtempSync(join(tmpdir(), 'closed-learned-buying-side-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const house = { ...(await testHouse()), now: () => Date.UTC(2026, 5, 1, 12) }
let company: Company
beforeAll(async () => {
  company = await fillCompany(house, join(folder, 'aster'), 'Aster')
})

async function as(name: string) {
  const { organisation } = await organisationNow(house)
  const id = company.members.get(name)
  const viewer = id && asMember(organisation, id, house.now())
  if (!viewer) throw new Error(`${name} is not here`)
  return viewer
}

test('the owner keeps what they know, whatever its script; nobody else has it', async () => {
  const id = company.dealsOf.get('rep')?.[0] ?? ''
  const before = await buyingSide(house, await as('rep'), id)
  expect(before).toMatchObject({ committee: [], incumbent: '', at: null })
  const text = `שלום 🧾 ${'x'.repeat(9_000)}`
  const said = buyingSideAsked.parse({
    committee: [{ role: 'economicBuyer', stance: 'against' }],
    incumbent: text,
    prerequisites: [{ text: 'Single sign-on', is: 'missing' }],
  })
  await keepBuyingSide(house, await as('rep'), id, { ...said, incumbent: 'Before' })
  await keepBuyingSide(house, await as('rep'), id, said)
  const kept = await buyingSide(house, await as('rep'), id)
  expect(kept).toMatchObject({ ...said, incumbent: text, at: '2026-06-01T12:00:00.000Z' })
  for (const other of company.members.keys()) {
    if (other === 'rep' || other === 'gone') continue
    const told = await buyingSide(house, await as(other), id)
    expect([other, isRefusal(told)]).toEqual([other, true])
  }
})
