import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Company, fillCompany } from '../../testing/company.ts'
import { testHouse } from '../../testing/test-house.ts'
import { Limits } from './limits.ts'
import { servedApi } from './testing/served-api.ts'

const folder = mkdtempSync(join(tmpdir(), 'closed-learned-limits-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const house = await testHouse()
const clock = { now: 0 }
const RATES = {
  person: { most: 10, perMinute: 60 },
  address: { most: 20, perMinute: 60 },
  signIn: { most: 3, perMinute: 6 },
}
/** As people of the sample: somebody may be chosen as whom to look. */
const sample = await servedApi({ ...house, sample: true }, new Limits(() => clock.now, RATES))
/** Where one has to sign in. */
const closed = await servedApi(house, new Limits(() => clock.now, RATES))

let company: Company
beforeAll(async () => {
  company = await fillCompany(house, folder, 'limits')
})

const as = (name: string) => ({ headers: { cookie: `look-as=${company.members.get(name)}` } })

/** How many of so many requests were answered, and the last answer. */
async function asked(many: number, ask: () => Promise<Response>) {
  let declined = 0
  for (let i = 1; i < many; i++) declined += (await ask()).status === 429 ? 1 : 0
  const last = await ask()
  return { answered: many - declined - (last.status === 429 ? 1 : 0), last }
}

describe('somebody who is here', () => {
  test('is declined in words after so many, told when to try again, and is answered then', async () => {
    clock.now += 3_600_000
    const ask = () => sample.ask('/api/v1/workspace', as('rep'))
    const first = await ask()
    expect(first.headers.get('ratelimit-policy')).toBe('"person";q=10;w=10')
    expect(first.headers.get('ratelimit')).toBe('"person";r=9;t=1')
    const { answered, last } = await asked(14, ask)
    expect(answered).toBe(9)
    expect(last.status).toBe(429)
    expect(last.headers.get('content-type')).toBe('application/problem+json')
    expect(last.headers.get('retry-after')).toBe('1')
    expect(last.headers.get('ratelimit')).toBe('"person";r=0;t=10')
    expect(await last.json()).toMatchObject({ kind: 'too-many', mend: 'Try again in a second.' })
    clock.now += 1_000
    expect((await ask()).status).toBe(200)
  })

  test('takes nothing from others, not from behind the same address either', async () => {
    clock.now += 3_600_000
    await asked(40, () => sample.ask('/api/v1/workspace', as('rep')))
    expect((await sample.ask('/api/v1/workspace', as('otherRep'))).status).toBe(200)
    expect((await sample.ask('/api/v1/workspace')).status).toBe(200)
  })
})

test('the operator of this machine is not limited', async () => {
  clock.now += 3_600_000
  expect((await asked(60, () => sample.ask('/api/v1/workspace'))).answered).toBe(60)
})

describe('who is not signed in', () => {
  test('is limited by the address, with and without a key that is none', async () => {
    clock.now += 3_600_000
    const anybody = () => closed.ask('/api/v1/overview')
    const { answered, last } = await asked(15, anybody)
    expect(answered).toBe(15)
    expect(last.status).toBe(401)
    let tried = 0
    const guess = () =>
      closed.ask('/api/v1/overview', { headers: { authorization: `Bearer no-${tried++}` } })
    expect((await asked(15, guess)).answered).toBe(5)
    expect((await anybody()).headers.get('ratelimit-policy')).toBe('"address";q=20;w=20')
  })

  test('tries to come in are fewer, and do not use up the others', async () => {
    clock.now += 3_600_000
    const init = { method: 'POST', body: '{"email":"a@b.example","password":"no"}' }
    const { answered, last } = await asked(8, () => closed.ask('/api/auth/sign-in/email', init))
    expect(answered).toBe(3)
    expect(last.headers.get('ratelimit-policy')).toBe('"sign-in";q=3;w=30')
    expect(last.headers.get('retry-after')).toBe('10')
    expect((await closed.ask('/api/v1/overview')).status).toBe(401)
  })

  test('does not choose where they come from', async () => {
    clock.now += 3_600_000
    let from = 0
    const elsewhere = () =>
      closed.ask('/api/v1/overview', { headers: { 'x-forwarded-for': `203.0.113.${from++}` } })
    expect((await asked(30, elsewhere)).answered).toBe(20)
  })
})

test('somebody whom the gate knows is not held up by guesses from the same address', async () => {
  clock.now += 3_600_000
  expect((await sample.ask('/api/v1/workspace', as('manager'))).status).toBe(200)
  // Of an address that answers nobody, each takes one of the address.
  await asked(40, () => sample.ask('/api/auth/get-session'))
  expect((await sample.ask('/api/auth/get-session')).status).toBe(429)
  expect((await sample.ask('/api/v1/workspace', as('manager'))).status).toBe(200)
})
