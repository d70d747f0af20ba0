import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { OPERATOR } from '@closed-learned/deals'
import { OpenAPIHono } from '@hono/zod-openapi'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { holdKey, STILL_AT_IT } from '../../store/idempotent-answers.ts'
import { type Company, fillCompany } from '../../testing/company.ts'
import { testHouse } from '../../testing/test-house.ts'
import { answerOnce } from '../../work/answer-once.ts'
import type { Scope } from '../../work/gate.ts'
import { isRefusal } from '../../work/refusals.ts'
import type { Admitted } from './admit.ts'
import { idempotent } from './idempotent.ts'
import { servedApi } from './testing/served-api.ts'

const folder = mkdtempSync(join(tmpdir(), 'closed-learned-once-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const clock = { now: Date.UTC(2026, 5, 1, 12) }
const house = { ...(await testHouse()), now: () => clock.now, sample: true }
const { ask } = await servedApi(house)
let company: Company
beforeAll(async () => {
  company = await fillCompany(house, folder, 'once')
})

type Sent = Record<string, string>
const send = (method: string, path: string, key: string, more: Sent = {}, body?: string) =>
  ask(`/api/v1${path}`, {
    method,
    headers: { 'idempotency-key': key, ...more },
    ...(body === undefined ? {} : { body }),
  })
const as = (name: string) => ({ cookie: `look-as=${company.members.get(name)}` })
const replayed = (answer: Response) => answer.headers.get('idempotency-replayed')
const rowsOf = (where = 'true') =>
  house.store.inWorkspace((session) =>
    session.run<{ member_id: string; body: string; status: number }>(
      `SELECT member_id, body, status FROM idempotent_answer WHERE ${where}`,
    ),
  )

/** What is watched: a write that needs nothing but the deals. */
const WATCH =
  '{"outcome":"lost","where":[{"attribute":"Segment","value":"Small"}],"direction":"more"}'

describe('a request that is sent again', () => {
  test('is given the first answer, and is not done again', async () => {
    const key = randomUUID()
    const first = await send('POST', '/imports', key, as('admin'))
    const again = await send('POST', '/imports', key, as('admin'))
    expect([first.status, again.status]).toEqual([201, 201])
    expect(await again.json()).toEqual(await first.json())
    expect([replayed(first), replayed(again)]).toEqual([null, 'true'])
    expect(again.headers.get('content-type')).toContain('application/json')
    const other = await send('POST', '/imports', randomUUID(), as('admin'))
    expect(replayed(other)).toBeNull()
  })

  test('with a body of its own is declined, and so is another address', async () => {
    const key = randomUUID()
    expect((await send('POST', '/trends/watches', key, as('rep'), WATCH)).status).toBe(201)
    const same = await send('POST', '/trends/watches', key, as('rep'), WATCH)
    expect(replayed(same)).toBe('true')
    for (const answer of [
      await send('POST', '/trends/watches', key, as('rep'), WATCH.replace('more', 'less')),
      await send('DELETE', '/trends/watches/1', key, as('rep')),
    ]) {
      expect(answer.status).toBe(422)
      expect(await answer.json()).toMatchObject({ kind: 'key-reused', status: 422 })
    }
  })

  test('what was declined is declined again, without being looked at', async () => {
    const key = randomUUID()
    const first = await send('POST', '/trends/watches', key, as('admin'), '{"outcome":"x"}')
    const again = await send('POST', '/trends/watches', key, as('admin'), '{"outcome":"x"}')
    expect([first.status, again.status]).toEqual([400, 400])
    expect(again.headers.get('content-type')).toBe('application/problem+json')
    expect(await again.json()).toEqual(await first.json())
    expect(replayed(again)).toBe('true')
  })

  test('an answer without a body comes again without one', async () => {
    const made = await send('POST', '/imports', randomUUID(), as('admin'))
    const { id } = (await made.json()) as { id: string }
    const key = randomUUID()
    expect((await send('DELETE', `/imports/${id}`, key, as('admin'))).status).toBe(204)
    const again = await send('DELETE', `/imports/${id}`, key, as('admin'))
    expect([again.status, replayed(again), await again.text()]).toEqual([204, 'true', ''])
  })
})

describe('a key', () => {
  test('is its member’s own: another’s is another, and nobody reads the answer to it', async () => {
    const key = randomUUID()
    const ours = await send('POST', '/trends/watches', key, as('rep'), WATCH)
    const others = await send('POST', '/trends/watches', key, as('manager'), WATCH)
    const operators = await send('POST', '/trends/watches', key, {}, WATCH)
    expect([ours, others, operators].map(replayed)).toEqual([null, null, null])
    const rows = await rowsOf(`key = '${key}'`)
    expect(new Set(rows.map(({ member_id }) => member_id))).toEqual(
      new Set([
        company.members.get('rep'),
        company.members.get('manager'),
        '00000000-0000-0000-0000-000000000000',
      ]),
    )
  })

  test('that cannot be one is declined; reading needs none', async () => {
    for (const unfit of ['has spaces', 'x'.repeat(201)])
      expect((await send('POST', '/imports', unfit)).status).toBe(400)
    expect((await send('GET', '/imports', 'has spaces')).status).toBe(200)
  })

  test('is free again a day later, and the answers of all are forgotten by then', async () => {
    const key = randomUUID()
    await send('POST', '/imports', key)
    clock.now += 24 * 3_600_000
    const later = await send('POST', '/imports', key)
    expect([later.status, replayed(later)]).toEqual([201, null])
    expect(await rowsOf()).toHaveLength(1)
  })

  test('two at once are done once: the other is told so, or given the answer', async () => {
    const key = randomUUID()
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => send('POST', '/imports', key, as('admin'))),
    )
    const done = answers.filter((answer) => answer.status === 201 && replayed(answer) === null)
    expect(done).toHaveLength(1)
    for (const answer of answers)
      if (!done.includes(answer)) expect([201, 409]).toContain(answer.status)
    for (const answer of answers.filter(({ status }) => status === 409))
      expect(await answer.json()).toMatchObject({ kind: 'busy' })
  })
})

describe('under a key', () => {
  const asked = () => ({ key: randomUUID(), requestHash: 'one' })
  const fine = { status: 200, body: '{}', headers: {} }

  test('what is still being done is not begun again; what came to nothing may be', async () => {
    const use = asked()
    let finish: () => void = () => undefined
    const first = answerOnce(house, OPERATOR, use, async () => {
      await new Promise<void>((resolve) => {
        finish = resolve
      })
      return undefined
    })
    await expect.poll(async () => (await rowsOf(`key = '${use.key}'`)).length).toBe(1)
    const meanwhile = await answerOnce(house, OPERATOR, use, async () => fine)
    expect(isRefusal(meanwhile) && meanwhile.kind).toBe('busy')
    finish()
    await first
    expect(await answerOnce(house, OPERATOR, use, async () => fine)).toBeUndefined()
    expect(await answerOnce(house, OPERATOR, use, async () => fine)).toEqual(fine)
  })

  test('what ended in an error may be tried again, and what a dead process left too', async () => {
    const use = asked()
    const broken = answerOnce(house, OPERATOR, use, () => Promise.reject(new Error('of the test')))
    await expect(broken).rejects.toThrow('of the test')
    expect(await rowsOf(`key = '${use.key}'`)).toEqual([])
    void answerOnce(house, OPERATOR, use, () => new Promise(() => undefined))
    await expect.poll(async () => (await rowsOf(`key = '${use.key}'`)).length).toBe(1)
    clock.now += 59_999
    const early = await answerOnce(house, OPERATOR, use, async () => fine)
    expect(isRefusal(early) && early.kind).toBe('busy')
    clock.now += 1
    expect(await answerOnce(house, OPERATOR, use, async () => fine)).toBeUndefined()
  })

  test('what takes longer than a minute is not begun again, as long as its process says so', async () => {
    const use = asked()
    void answerOnce(house, OPERATOR, use, () => new Promise(() => undefined))
    await expect.poll(async () => (await rowsOf(`key = '${use.key}'`)).length).toBe(1)
    for (let seconds = 0; seconds < 180; seconds += STILL_AT_IT / 1_000) {
      clock.now += STILL_AT_IT
      await house.store.seenBy(OPERATOR, (session) =>
        holdKey(session, { ...use, member: null }, clock.now),
      )
      const meanwhile = await answerOnce(house, OPERATOR, use, async () => fine)
      expect(isRefusal(meanwhile) && meanwhile.kind).toBe('busy')
    }
    clock.now += 60_000
    expect(await answerOnce(house, OPERATOR, use, async () => fine)).toBeUndefined()
  })
})

test('an answer that is shown only once is kept nowhere: asked again, it is said that it was done', async () => {
  const program = new OpenAPIHono<Admitted>()
  const scope: Scope = {
    ...{ house, viewer: OPERATOR, by: 'operator', userId: null, sessionId: null, keyScopes: null },
    ...{ hasSecondFactor: true, needsSecondFactor: false },
  }
  program.use(async (c, next) => {
    c.set('scope', scope)
    await next()
  }, idempotent(program))
  program.post('/keys', (c) =>
    c.json({ key: 'cl_verysecret' }, 201, { 'cache-control': 'no-store' }),
  )
  const make = () =>
    program.request('/keys', { method: 'POST', headers: { 'idempotency-key': 'once' } })
  expect(await (await make()).json()).toEqual({ key: 'cl_verysecret' })
  const again = await make()
  expect(again.status).toBe(409)
  expect(await again.json()).toMatchObject({ kind: 'held' })
  expect(JSON.stringify(await rowsOf())).not.toContain('verysecret')
})
