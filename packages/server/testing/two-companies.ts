import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MemberId } from '@closed-learned/deals'
import { afterAll } from 'vitest'
import type { Accounts } from '../accounts/port.ts'
import { noMessages } from '../messages/none/no-messages.ts'
import { openGate } from '../work/gate.ts'
import type { House } from '../work/house.ts'
import { housesOf } from '../work/houses.ts'
import { type Company, emailOf, fillCompany, type Person, STAFF } from './company.ts'
import { signedUp, testAccounts } from './signed-up.ts'
import { type TestHouse, testHouse } from './test-house.ts'

/** A company whose people have accounts: the cookie of each, by name. */
export interface SignedCompany extends Company {
  readonly house: House
  readonly cookies: ReadonlyMap<string, string>
}

/** Two companies in one database, their people signed in, and the gate before them; `clock` is theirs. */
export async function twoCompanies(clock: () => number) {
  const folder = mkdtempSync(join(tmpdir(), 'closed-learned-companies-'))
  const bare: TestHouse = await testHouse()
  const first = { ...bare, now: clock }
  const houses = housesOf(first)
  const second = houses.of(await first.store.add('Birch'))
  const accounts = await testAccounts(bare.database.app)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const companyOf = async (house: House, mark: string): Promise<SignedCompany> => {
    const company = await fillCompany(house, join(folder, mark), mark)
    return { ...company, house, cookies: await signAllIn(house, company, accounts, mark) }
  }
  const aster = await companyOf(first, 'Aster')
  const birch = await companyOf(second, 'Birch')
  const url = 'http://127.0.0.1:4630'
  const reach = { accounts, messages: noMessages(), url, say: () => undefined }
  return { houses, reach, gate: openGate(houses, accounts, true), aster, birch }
}

/** An account and a session for everybody who is here; the cookie of each, by name. */
export async function signAllIn(
  house: House,
  { members }: Company,
  accounts: Accounts,
  mark: string,
  staff: readonly Person[] = STAFF,
): Promise<Map<string, string>> {
  const cookies = new Map<string, string>()
  for (const { name, is } of staff) {
    const member = members.get(name)
    if (is !== undefined || member === undefined) continue
    cookies.set(name, await signIn(house, member, accounts, emailOf(mark, name)))
  }
  return cookies
}

async function signIn(
  house: House,
  member: MemberId,
  accounts: Accounts,
  email: string,
): Promise<string> {
  const { userId, cookie } = await signedUp(accounts, email)
  await house.store.inWorkspace((session) =>
    session.run('UPDATE member SET user_id = $2 WHERE member_id = $1', [member, userId]),
  )
  return cookie
}
