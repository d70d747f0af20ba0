import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  asMember,
  dayOfInstant,
  isoOfDay,
  type MyDeals,
  OPERATOR,
  type Refusal,
  type Said,
  type Viewer,
} from '@closed-learned/deals'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Company, fillCompany } from '../../testing/company.ts'
import { testHouse } from '../../testing/test-house.ts'
import { carryOverRows } from '../filings/carry-over-rows.ts'
import { fileFilings } from '../filings/file-filings.ts'
import { filing, receiptOfFiling } from '../filings/filings.ts'
import { organisationNow } from '../organisation-now.ts'
import { verifyReceipt } from '../receipts/verify-receipt.ts'
import { isRefusal } from '../refusals.ts'
import { myDeals } from './my-deals.ts'

const folder = mkdtempSync(join(tmpdir(), 'closed-learned-my-deals-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const NOW = Date.UTC(2026, 5, 1, 12)
const TODAY = dayOfInstant(NOW)
const house = { ...(await testHouse()), now: () => NOW }
let company: Company

beforeAll(async () => {
  company = await fillCompany(house, join(folder, 'aster'), 'Aster')
})

async function as(name: string): Promise<Viewer> {
  const { organisation } = await organisationNow(house)
  const member = company.members.get(name)
  const viewer = member && asMember(organisation, member, NOW)
  if (!viewer) throw new Error(`${name} is not here`)
  return viewer
}

function done<T extends object>(told: T | Refusal): T {
  if (isRefusal(told)) throw new Error(`${told.text} ${told.mend}`)
  return told as T
}

const mine = async (name: string): Promise<MyDeals> => done(await myDeals(house, await as(name)))
const letGo = (more: object = {}): Said => ({
  kind: 'letGo',
  as: 'lost',
  doorOpen: true,
  remindOn: null,
  ...more,
})
const file = async (name: string, deals: readonly string[], said: Said) =>
  fileFilings(house, await as(name), { deals, said })

test('what needs its reader: five things at most, of their own deals alone, whatever they manage', async () => {
  const [rep, other, manager] = [await mine('rep'), await mine('otherRep'), await mine('manager')]
  for (const { needs, answer } of [rep, other, manager]) {
    expect(needs.length).toBeLessThanOrEqual(5)
    expect(answer).toMatch(
      /^(Nothing needs you|(One|Two|Three|Four|Five) things? needs? you today)\.$/,
    )
  }
  expect(rep.needs[0]).toMatchObject({ kind: 'flag' })
  expect(rep.rows.length).toBeGreaterThan(0)
  expect([rep, other, manager].flatMap(({ rows }) => rows).every(({ yours }) => yours)).toBe(true)
  const idsOf = ({ rows, needs }: MyDeals) => [
    ...rows.map(({ opportunity }) => opportunity.id),
    ...needs.flatMap(({ opportunity }) => opportunity?.id ?? []),
  ]
  const own = new Set(idsOf(rep))
  expect([...idsOf(other), ...idsOf(manager)].filter((id) => own.has(id))).toEqual([])
  expect(isRefusal(await myDeals(house, OPERATOR))).toBe(true)
})

test('a deal that was let go needs nothing more but the CRM, and says what it frees', async () => {
  const id = (await mine('rep')).needs[0]?.opportunity?.id ?? ''
  const said = letGo({ firstKnowable: isoOfDay(TODAY - 1), reopens: '=A new budget' })
  const filed = done(await file('rep', [id], said))
  expect(filed.afterLetGo?.effort).not.toBe('')
  expect(filed.afterLetGo?.freed.text).toMatch(/went on took a further|is not enough to tell/)
  expect(filed.afterLetGo?.next.opportunity?.id).not.toBe(id)
  const after = await mine('rep')
  expect(after.needs.filter((need) => need.opportunity?.id === id).map(({ kind }) => kind)).toEqual(
    after.needs.some(({ kind }) => kind === 'debrief') ? ['debrief'] : [],
  )
  expect(after.rows.find(({ opportunity }) => opportunity.id === id)?.text).toContain(
    'Let go as lost',
  )
  const told = done(await filing(house, await as('rep'), filed.filings[0]?.id ?? ''))
  expect(told.said).toEqual(said)
  const receipt = done(await receiptOfFiling(house, await as('rep'), told.id))
  expect(verifyReceipt(JSON.stringify(receipt)).holds).toBe(true)
  const rows = done(await carryOverRows(house, await as('rep')))
  expect(rows.map(([first]) => first)).toEqual(['id', id])
  expect(done(await carryOverRows(house, await as('manager')))).toHaveLength(1)
})

test('the first-knowable day is one that the deal has lived through', async () => {
  const id = (await mine('otherRep')).rows[0]?.opportunity.id ?? ''
  for (const day of [TODAY + 1, TODAY - 20_000])
    expect(
      await file('otherRep', [id], letGo({ firstKnowable: isoOfDay(day) })),
      isoOfDay(day),
    ).toMatchObject({ kind: 'not-asked-well' })
  expect(isRefusal(await file('otherRep', [id], letGo()))).toBe(false)
})

test('what did not let a deal go frees nothing', async () => {
  const id = (await mine('thirdRep')).rows[0]?.opportunity.id ?? ''
  const filed = done(await file('thirdRep', [id], { kind: 'goOn' }))
  expect(filed.afterLetGo).toBeNull()
})
