import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  accountFiledSchema,
  accountsSchema,
  audienceToldSchema,
  carryOverSchema,
  filedSchema,
  filingTold,
  inboxSchema,
  lossCausesSchema,
  myFilingsSchema,
  receiptSchema,
  toAnswerSchema,
  wordedSchema,
} from '@closed-learned/deals'
import { afterAll, expect, test } from 'vitest'
import { openFilesSource } from '../../sources/files/files-source.ts'
import { twoCompanies } from '../../testing/two-companies.ts'
import { sameId } from '../../work/same-id.ts'
import type { Voice } from '../cli/adapters.ts'
import { verify } from '../cli/verify.ts'
import { apiRoutes } from './app.ts'

const { aster, birch, ...doors } = await twoCompanies(() => Date.UTC(2026, 5, 1, 12))
const api = apiRoutes({
  ...doors,
  openSource: openFilesSource,
  version: '0.1.0',
  say: () => undefined,
})
const folder = mkdtempSync(join(tmpdir(), 'closed-learned-receipt-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function ask(name: string, method: string, address: string, body?: unknown, key?: string) {
  const cookie = aster.cookies.get(name)
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const response = await api.request(address, {
    method,
    headers: {
      ...(cookie && { cookie }),
      ...(key !== undefined && { 'idempotency-key': key }),
      'content-type': 'application/json',
    },
    ...(body !== undefined && { body: text }),
  })
  const said = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    json: said === '' ? null : JSON.parse(said),
  }
}

const letGo = { kind: 'letGo', as: 'notAFitByThem' }

test('from the flag to the receipt, which the command line verifies', async () => {
  const flags = toAnswerSchema.parse((await ask('rep', 'GET', '/flags/mine')).json).flags
  const id = flags[0]?.opportunity.id ?? ''
  const preview = await ask('rep', 'POST', '/filings/preview', { kind: 'letGo' })
  expect(audienceToldSchema.parse(preview.json).text).toBe(
    'Only you until Monday 8 June, 12:00; then also Aster manager, your manager. Nobody above that.',
  )
  const filed = await ask('rep', 'POST', '/filings', { deals: [id], said: letGo })
  expect(filed.status).toBe(201)
  const [filing] = filedSchema.parse(filed.json).filings
  expect(filing?.audience?.text).toBe(preview.json.text)
  expect(myFilingsSchema.parse((await ask('rep', 'GET', '/filings')).json).filings).toHaveLength(1)
  expect(carryOverSchema.parse((await ask('rep', 'GET', '/carry-over')).json).deals).toHaveLength(1)

  const receipt = await ask('rep', 'GET', `/filings/${filing?.id}/receipt`)
  expect(receipt.headers.get('content-disposition')).toContain('attachment')
  const key = await ask('nobody', 'GET', '/receipts/key')
  expect(key).toMatchObject({ status: 200, json: receiptSchema.parse(receipt.json).key })
  const unused = `/receipts/key?workspace=${birch.house.store.workspace}`
  expect((await ask('nobody', 'GET', unused)).status).toBe(404)

  const file = join(folder, 'receipt.json')
  writeFileSync(file, JSON.stringify(receipt.json))
  const said: string[] = []
  const voice = { out: (text: string) => said.push(text) } as unknown as Voice
  const command = { verb: 'verify', file, key: key.json.id, json: false } as const
  expect(await verify(command, voice)).toBe(0)
  expect(said[0]).toContain('Let go as not a fit, by them')
  expect(await verify({ ...command, key: 'ffff' }, voice)).toMatchObject({
    text: expect.stringContaining('another key'),
  })
  const changed = JSON.stringify(receipt.json).replace('notAFitByThem', 'lost')
  writeFileSync(file, changed)
  expect(await verify(command, voice)).toMatchObject({ text: expect.stringContaining('changed') })
})

test('a first answer is held with its advice, which rides in the problem', async () => {
  const deals = [aster.dealsOf.get('otherRep')?.[2]]
  const said = { kind: 'headsUp', text: 'The date will not hold.' }
  const filed = await ask('otherRep', 'POST', '/filings', { deals, said })
  const id = filed.json.filings[0].id
  const inbox = inboxSchema.parse((await ask('manager', 'GET', '/inbox')).json)
  expect(inbox.waiting.map((one) => one.id)).toEqual([id])
  const words = { kind: 'thanks', text: 'You got outsold again.' }
  const held = await ask('manager', 'POST', `/filings/${id}/replies`, words)
  expect(held).toMatchObject({ status: 409, json: { kind: 'held' } })
  expect(held.json.advice[0].better).toEqual(expect.any(String))
  const closeIt = { kind: 'closeIt', text: 'Just close it.' }
  expect((await ask('manager', 'POST', `/filings/${id}/replies`, closeIt)).status).toBe(400)
  const sent = await ask('manager', 'POST', `/filings/${id}/replies`, {
    kind: 'jointCall',
    text: 'Gladly: invite me to the next call.',
  })
  expect(filingTold.parse(sent.json).replies).toHaveLength(1)
  expect((await ask('leader', 'GET', `/filings/${id}`)).status).toBe(404)
  expect((await ask('southRep', 'POST', `/filings/${id}/replies`, words)).status).toBe(404)
})

test('an account of a loss, from the draft to the list', async () => {
  const at = `/opportunities/${aster.dealsOf.get('rep')?.[1]}`
  const draft = { text: 'It went', causes: ['timing'] }
  expect((await ask('rep', 'PUT', `${at}/account-draft`, draft)).status).toBe(204)
  expect((await ask('rep', 'GET', `${at}/account-draft`)).json).toEqual(draft)
  const account = { ...draft, text: 'It went to next year.' }
  const preview = await ask('rep', 'POST', `${at}/accounts/preview`, account)
  const filed = await ask('rep', 'POST', `${at}/accounts`, account)
  expect(accountFiledSchema.parse(filed.json).account.audience).toEqual(preview.json.audience)
  const member = aster.members.get('thirdRep')
  expect((await ask('rep', 'POST', `${at}/invitations`, { members: [member] })).status).toBe(204)
  const share = `/loss-accounts/${filed.json.account.id}/share`
  expect((await ask('rep', 'POST', share, { members: [member] })).status).toBe(201)
  expect(
    (await ask('thirdRep', 'GET', '/loss-accounts/invitations')).json.invitations,
  ).toHaveLength(1)
  const list = accountsSchema.parse((await ask('rep', 'GET', `${at}/accounts`)).json)
  expect(list.accounts).toHaveLength(1)
  expect(list.invited).toEqual([{ member, name: 'Aster thirdRep' }])
  lossCausesSchema.parse((await ask('learner', 'GET', '/loss-causes')).json)
  wordedSchema.parse((await ask('rep', 'GET', '/filings/words')).json)
  expect((await ask('rep', 'GET', '/colleagues')).json.members.length).toBeGreaterThan(5)
})

test('what cannot be read is declined in one sentence', async () => {
  const id = aster.dealsOf.get('rep')?.[2]
  const file = (said: unknown) => ask('rep', 'POST', '/filings', { deals: [id], said })
  expect(await file({ ...letGo, doorOpen: true, remindOn: '2026-09-01' })).toMatchObject({
    status: 400,
    json: {
      title: '“said.remindOn” must be empty: not a fit is a full answer and leaves no reminder.',
    },
  })
  expect((await file({ kind: 'lives', evidence: 'buyerDate' })).status).toBe(400)
  expect((await file({ kind: 'lives', evidence: 'buyerDate', on: '2026-02-31' })).status).toBe(400)
  expect((await ask('rep', 'POST', '/filings', '{')).status).toBe(400)
  expect((await ask('rep', 'POST', '/filings', { deals: [], said: letGo })).status).toBe(400)
  expect((await ask('rep', 'GET', '/filings/not-an-id')).status).toBe(404)
})

/** What texts are made of that programs stumble over; each survives as it was sent, 10,000 signs of it. */
const SIGNS = {
  latin: 'x',
  wide: '界',
  rightToLeft: 'ש',
  joined: 'کِ',
  combined: 'e\u0301',
  emoji: '🧭',
  family: '👩‍👩‍👧',
  turned: '\u202Eab\u202C',
  markup: '<b>&amp;"</b>',
  sql: "'; DROP TABLE filing; --",
  template: '{{x}} %s',
  line: 'a\nb\t',
} as const
const long = (sign: string) => [...sign.repeat(10_000)].slice(0, 10_000).join('').trim()

test.each(Object.entries(SIGNS))(
  'ten thousand signs of every text survive: %s',
  async (_, sign) => {
    const text = long(sign)
    const own = aster.dealsOf.get('thirdRep') ?? []
    const file = async (said: object, at = 2, again = {}) =>
      (await ask('thirdRep', 'POST', '/filings', { deals: [own[at]], said, ...again })).json
    for (const said of [
      { kind: 'lives', evidence: 'other', text },
      { kind: 'headsUp', text },
      { kind: 'help', text },
    ])
      expect((await file(said)).filings[0].said, said.kind).toMatchObject(said)
    const reopens = { kind: 'letGo', as: 'unknown', doorOpen: true, reopens: text }
    expect((await file(reopens, 10, { instead: true })).filings[0].said).toMatchObject(reopens)
    const waiting = (await ask('manager', 'GET', '/inbox')).json.waiting
    const help = waiting.findLast(
      (one: { said: object }) => 'text' in one.said && one.said.text === text,
    )
    const reply = { kind: 'thanks', text, adviceRead: false }
    const replied = await ask('manager', 'POST', `/filings/${help.id}/replies`, reply)
    expect(replied.json.replies[0]).toMatchObject({ kind: 'thanks', text })
    const at = `/opportunities/${own[18]}`
    const prediction = { chance: 30, month: '2026-12', likeliest: text }
    const said = (await ask('thirdRep', 'POST', `${at}/predictions`, prediction)).json.prediction
    // One line: what breaks lines is a space there.
    expect(said.likeliest).toBe(text.replaceAll(/[\n\t]+/g, ' ').trim())
    const ended = `/opportunities/${own[1]}`
    expect((await ask('thirdRep', 'PUT', `${ended}/feeling`, { text })).status).toBe(204)
    expect((await ask('thirdRep', 'GET', `${ended}/feeling`)).json.text).toBe(text)
  },
)

test('what is sent under a key bears an id of that key, so that it is never a second one', async () => {
  const [member, deal] = [aster.members.get('thirdRep'), aster.dealsOf.get('thirdRep')?.[18]]
  const said = { kind: 'headsUp', text: 'The date will not hold.' }
  const filed = await ask('thirdRep', 'POST', '/filings', { deals: [deal], said }, 'one')
  expect(filed.json.filings[0].id).toBe(sameId(member, 'one', deal, said))
  const prediction = { chance: 20, month: '2026-12', likeliest: '' }
  const at = `/opportunities/${deal}/predictions`
  const predicted = await ask('thirdRep', 'POST', at, prediction, 'two')
  expect(predicted.json.prediction.id).toBe(sameId(member, 'two', deal, prediction))
})

test('one sign more is declined, in one sentence, for each of them', async () => {
  const text = 'x'.repeat(10_001)
  const own = aster.dealsOf.get('thirdRep') ?? []
  for (const said of [
    { kind: 'lives', evidence: 'other', text },
    { kind: 'headsUp', text },
    { kind: 'letGo', as: 'unknown', doorOpen: true, reopens: text },
  ])
    expect(await ask('thirdRep', 'POST', '/filings', { deals: [own[2]], said })).toMatchObject({
      ...{ status: 400, json: { title: expect.stringContaining('10,000 characters at most') } },
    })
  const prediction = { chance: 30, month: '2026-12', likeliest: text }
  const at = `/opportunities/${own[18]}/predictions`
  expect((await ask('thirdRep', 'POST', at, prediction)).status).toBe(400)
})
