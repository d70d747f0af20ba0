import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  asMember,
  type CarryOver,
  dayOfInstant,
  type Filed,
  graceUntil,
  isoOfDay,
  OPERATOR,
  type Refusal,
  type Said,
  type Viewer,
} from '@closed-learned/deals'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Company, fillCompany } from '../../testing/company.ts'
import { sourceOf } from '../../testing/source-of.ts'
import { testHouse } from '../../testing/test-house.ts'
import { importFiles } from '../import-files.ts'
import { opportunity } from '../opportunity.ts'
import { organisationNow } from '../organisation-now.ts'
import { pipelineTruth } from '../pipeline-truth.ts'
import { verifyReceipt } from '../receipts/verify-receipt.ts'
import { isRefusal } from '../refusals.ts'
import { carryOver } from './carry-over.ts'
import { fileFilings } from './file-filings.ts'
import { filing, inbox, myFilings, receiptOfFiling } from './filings.ts'
import { previewAudience } from './preview-audience.ts'
import { reply } from './reply.ts'
import { toAnswer } from './to-answer.ts'

const folder = mkdtempSync(join(tmpdir(), 'closed-learned-filings-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const bare = await testHouse()
let now = Date.UTC(2026, 5, 1, 12)
const house = { ...bare, now: () => now }
let company: Company

beforeAll(async () => {
  company = await fillCompany(house, join(folder, 'aster'), 'Aster')
})

async function as(name: string): Promise<Viewer> {
  const { organisation } = await organisationNow(house)
  const member = company.members.get(name)
  const viewer = member && asMember(organisation, member, house.now())
  if (!viewer) throw new Error(`${name} is not here`)
  return viewer
}

function done<T extends object>(told: T | Refusal): T {
  if (isRefusal(told)) throw new Error(`${told.text} ${told.mend}`)
  return told as T
}

const letGo: Said = { kind: 'letGo', as: 'noDecision', doorOpen: true, remindOn: null }
const file = async (name: string, deals: readonly string[], said: Said): Promise<Filed> =>
  done(await fileFilings(house, await as(name), { deals, said }))
const flagsOf = async (name: string) => done(await toAnswer(house, await as(name))).flags
const rowOf = async (name: string, id: string) => {
  const asked = { offset: 0, limit: 1_000 }
  const list = done(await pipelineTruth(house, await as(name), undefined, asked))
  return list.rows.find(({ opportunity }) => opportunity.id === id)
}
const later = (days: number) => {
  now += days * 86_400_000
}

test('before one goes on it is told that the flag stays, and when it opens', async () => {
  const ask = async (name: string, deal?: string) =>
    done(await previewAudience(house, await as(name), { kind: 'goOn', deal })).text
  const [flag, second] = await flagsOf('southSecond')
  const id = flag?.opportunity.id ?? ''
  const until = Date.parse(flag?.aloneUntil ?? '')
  const told = await ask('southSecond', id)
  expect(told).toMatch(
    /^Only you\. The flag itself stays as it is: your direct manager sees it from \w+ \d+ \w+, \d\d:\d\d on, unless you let it go or say that it lives\.$/,
  )
  await file('southSecond', [id], { kind: 'goOn' })
  expect((await rowOf('otherManager', id))?.state).toBe('live')
  const before = now
  now = until + 1
  expect((await rowOf('otherManager', id))?.state).toBe('buried')
  expect(await ask('southSecond', id)).toContain('as it is: your direct manager can see it, unless')
  now = before
  // What was answered with evidence opens to nobody any more.
  const answered = second?.opportunity.id ?? ''
  await file('southSecond', [answered], {
    kind: 'lives',
    evidence: 'other',
    on: null,
    text: 'Met.',
  })
  expect(await ask('southSecond', answered)).toBe('Only you.')
  expect(await ask('southSecond')).toContain('once the days are over in which it is yours alone')
})

test('a deal that was let go in time is never flagged to anybody again, and is carried over', async () => {
  const [flag] = await flagsOf('rep')
  const id = flag?.opportunity.id ?? ''
  expect(flag?.aloneUntil).toBe(
    new Date(graceUntil((await organisationNow(house)).organisation.calendar, now)).toISOString(),
  )
  const filed = await file('rep', [id], letGo)
  expect(filed.filings).toHaveLength(1)
  expect((await flagsOf('rep')).map(({ opportunity }) => opportunity.id)).not.toContain(id)
  const own = await rowOf('rep', id)
  expect(own?.state).toBe('buried')
  expect(own?.text).toContain('Let go with no decision here on 1 June 2026')
  // The manager sees neither flag nor filing before its time, and then that it was let go.
  expect((await rowOf('manager', id))?.state).toBe('live')
  later(4)
  expect((await rowOf('manager', id))?.state).toBe('live')
  expect(done(await inbox(house, await as('manager'))).read).toEqual([])
  later(10)
  expect((await rowOf('manager', id))?.text).toContain('Let go')
  expect(done(await inbox(house, await as('manager'))).read.map((f) => f.opportunity.id)).toEqual([
    id,
  ])
  const carry = async () => done(await carryOver(house, await as('rep'))) as CarryOver
  expect((await carry()).deals.map(({ opportunity }) => opportunity.id)).toEqual([id])
  await closeInCrm(id)
  expect((await carry()).deals).toEqual([])
})

/** The next export says that it is closed. */
const closeInCrm = (id: string) => endInCrm(id, 'Lost')

async function endInCrm(id: string, stage: 'Won' | 'Lost') {
  const at = new Date(now).toISOString()
  const source = sourceOf(
    { change: [{ key: id, at, field: 'stage', old: 'Talk', new: stage }] },
    { exportedAt: now, name: await sourceName() },
  )
  done(await importFiles(house, OPERATOR, source, { dryRun: false }))
}

async function sourceName(): Promise<string> {
  const [row] = await house.store.inWorkspace((session) =>
    session.run<{ source: string }>('SELECT source FROM opportunity LIMIT 1'),
  )
  return row?.source ?? ''
}

describe('what a flag can be answered with', () => {
  test('a buyer’s date makes it long-dated until that day', async () => {
    const [flag] = await flagsOf('otherRep')
    const id = flag?.opportunity.id ?? ''
    const on = isoOfDay(dayOfInstant(now) + 40)
    await file('otherRep', [id], { kind: 'lives', evidence: 'buyerDate', on, text: '' })
    expect((await rowOf('otherRep', id))?.state).toBe('longDated')
    // What the manager was told of by then stays so until they may see the answer itself.
    expect((await rowOf('manager', id))?.state).toBe('buried')
    later(20)
    expect((await rowOf('manager', id))?.state).toBe('longDated')
    later(30)
    expect((await rowOf('otherRep', id))?.state).not.toBe('longDated')
    now -= 50 * 86_400_000
  })

  test('going on quiets the present flags for the owner only, and changes nothing for others', async () => {
    const [flag] = await flagsOf('thirdRep')
    const id = flag?.opportunity.id ?? ''
    const state = (await rowOf('thirdRep', id))?.state
    await file('thirdRep', [id], { kind: 'goOn' })
    expect((await flagsOf('thirdRep')).map(({ opportunity }) => opportunity.id)).not.toContain(id)
    expect((await rowOf('thirdRep', id))?.state).toBe(state)
    later(20)
    expect((await rowOf('manager', id))?.state).toBe(state)
    expect(
      done(await inbox(house, await as('manager'))).read.map((f) => f.opportunity.id),
    ).not.toContain(id)
    later(-20)
  })

  test('many deals at once, and a double click, are filed once each', async () => {
    const deals = (await flagsOf('southRep')).map(({ opportunity }) => opportunity.id)
    expect(deals.length).toBeGreaterThan(1)
    const twice = await Promise.all([
      file('southRep', deals, letGo),
      file('southRep', deals, letGo),
    ])
    const ids = (filed: Filed) => filed.filings.map(({ id }) => id).sort()
    const [first, second] = twice.map(ids)
    expect(first).toHaveLength(deals.length)
    expect(second).toEqual(first)
    expect(done(await myFilings(house, await as('southRep'))).filings).toHaveLength(deals.length)
    expect(await flagsOf('southRep')).toEqual([])
  })
})

test('sent again under the same key it is filed once, at whatever time and whatever became of it', async () => {
  const deals =
    company.dealsOf
      .get('thirdRep')
      ?.filter((_, i) => i % 8 === 2)
      .slice(0, 2) ?? []
  const send = async (sentAs = 'one', said = letGo) =>
    fileFilings(house, await as('thirdRep'), { deals, said, sentAs })
  const ids = ({ filings }: Filed) => filings.map(({ id }) => id).sort()
  const first = ids(done(await send()))
  expect(first).toHaveLength(2)
  later(2)
  const [second, third] = await Promise.all([send(), send()])
  expect([ids(done(second)), ids(done(third))]).toEqual([first, first])
  await endInCrm(deals[0] ?? '', 'Lost')
  expect(ids(done(await send()))).toEqual(first)
  expect(await send('two')).toMatchObject({ kind: 'not-asked-well' })
  const mine = done(await myFilings(house, await as('thirdRep'))).filings
  expect(
    mine
      .filter(({ said }) => said.kind === 'letGo')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(first)
  later(-2)
})

test('the database keeps no text that no form takes', async () => {
  const text = 'x'.repeat(10_001)
  for (const part of [
    { kind: 'help', text },
    { kind: 'letGo', reopens: text },
  ])
    await expect(
      house.store.inWorkspace((session) =>
        session.run(
          `INSERT INTO filing SELECT workspace_id, gen_random_uuid(), opportunity_id, member_id, kind,
             filed_at, jsonb_build_object('said', $1::jsonb), audience FROM filing LIMIT 1`,
          [JSON.stringify(part)],
        ),
      ),
    ).rejects.toThrow(/check constraint/)
})

test('a door that was kept open is told of on its day; a day that has passed is none', async () => {
  const remindOn = isoOfDay(dayOfInstant(now) + 30)
  const id = company.dealsOf.get('leader')?.[2] ?? ''
  await file('leader', [id], { ...letGo, remindOn })
  const due = async () =>
    done(await toAnswer(house, await as('leader'))).reminders.map((one) => one.opportunity.id)
  expect(await due()).toEqual([])
  later(30)
  expect(await due()).toEqual([id])
  const passed = { deals: [id], said: { ...letGo, remindOn } as Said }
  later(1)
  expect(await fileFilings(house, await as('leader'), passed)).toMatchObject({
    kind: 'not-asked-well',
  })
  later(-31)
})

test('a day farther ahead than five years is none', async () => {
  const id = company.dealsOf.get('leader')?.[2] ?? ''
  const far: Said = { kind: 'lives', evidence: 'buyerDate', on: '9999-12-31', text: '' }
  const remindOn = isoOfDay(dayOfInstant(now) + 6 * 365)
  for (const said of [far, { ...letGo, remindOn } as Said])
    expect(await fileFilings(house, await as('leader'), { deals: [id], said })).toMatchObject({
      ...{ kind: 'not-asked-well', text: expect.stringContaining('more than five years ahead') },
    })
})

test('where the CRM closes a deal without a class, its page tells the owner’s, to whom it may', async () => {
  const id = company.dealsOf.get('southSecond')?.[10] ?? ''
  await file('southSecond', [id], { ...letGo, as: 'lostToCompetitor' })
  const told = async (name: string) =>
    JSON.stringify(await opportunity(house, await as(name), undefined, id))
  const word = /Let go as lost to a competitor here on .+: its owner’s word, as the CRM/
  later(1)
  expect(await told('southSecond')).not.toMatch(word)
  await closeInCrm(id)
  expect(await told('southSecond')).toMatch(word)
  expect(await told('otherManager')).not.toMatch(word)
  later(20)
  expect(await told('otherManager')).toMatch(word)
  expect(await told('rep')).not.toMatch(word)
  later(-21)
})

test('what was kept going is scored by what the CRM says since, for its author alone', async () => {
  const [won, open] = company.dealsOf.get('otherRep')?.filter((_, i) => i % 8 === 2) ?? []
  const text = 'They asked for the contract.'
  const evidence: Said = { kind: 'lives', evidence: 'other', on: null, text }
  await file('otherRep', [won ?? '', open ?? ''], evidence)
  const since = async () => {
    const { filings, keptGoing } = done(await myFilings(house, await as('otherRep')))
    const of = (id?: string) => filings.find(({ opportunity }) => opportunity.id === id)?.since
    return { won: of(won), open: of(open), keptGoing }
  }
  expect((await since()).won?.text).toMatch(/^(Open still on|Nothing newer)/)
  later(12)
  await endInCrm(won ?? '', 'Won')
  const scored = await since()
  expect(scored.won).toMatchObject({ outcome: 'won', days: 12 })
  expect(scored.open?.outcome).toBe('open')
  // One of them had a buyer’s date from the test above: a deal counts once.
  expect(scored.keptGoing).toMatchObject({ deals: 2, won: 1, lost: 0, open: 1, compared: null })
  expect(scored.keptGoing?.text).toContain('Not enough to tell')
  later(20)
  const { read } = done(await inbox(house, await as('manager')))
  const theirs = read.filter(({ said }) => said.kind === 'lives')
  expect(theirs.length).toBeGreaterThan(0)
  for (const { since } of theirs) expect(since).toBe(null)
  expect(done(await myFilings(house, await as('manager'))).keptGoing).toBe(null)
  later(-32)
})

describe('help and replies', () => {
  test('any open deal; told at once to the direct manager alone; the first answer waits for its advice', async () => {
    const text = 'Could you look at it with me?'
    const [open] = company.dealsOf.get('southSecond')?.slice(2) ?? []
    const filed = await file('southSecond', [open ?? ''], { kind: 'help', text })
    const id = filed.filings[0]?.id ?? ''
    const preview = done(await previewAudience(house, await as('southSecond'), { kind: 'help' }))
    expect(preview.text).toBe(
      'You and, at once, Aster otherManager, your manager. Nobody above that.',
    )
    expect(isRefusal(await filing(house, await as('manager'), id))).toBe(true)
    const seen = done(await inbox(house, await as('otherManager')))
    expect(seen.waiting.map((one) => [one.id, one.audience, one.readBy])).toEqual([
      [id, null, null],
    ])
    const blame = { kind: 'help' as const, text: 'You were outsold again.', adviceRead: false }
    const held = await reply(house, await as('otherManager'), id, blame)
    expect(held).toMatchObject({ kind: 'held' })
    expect('advice' in held && held.advice?.length).toBeGreaterThan(0)
    const told = done(
      await reply(house, await as('otherManager'), id, { ...blame, adviceRead: true }),
    )
    expect(told.replies).toHaveLength(1)
    const mine = done(await filing(house, await as('southSecond'), id))
    expect(mine.replies.map((one) => one.text)).toEqual([blame.text])
    expect(mine.readBy?.map(({ who }) => who)).toEqual(['Aster otherManager'])
    expect(await reply(house, await as('southSecond'), id, blame)).toMatchObject({
      kind: 'not-allowed',
    })
  })

  test('what is not one’s own, or is closed, or has nobody to ask, is declined', async () => {
    const of = (name: string, i: number) => company.dealsOf.get(name)?.[i] ?? ''
    const asked = async (name: string, id: string, said: Said = letGo) =>
      fileFilings(house, await as(name), { deals: [id], said })
    const theirs = await asked('rep', of('otherRep', 2))
    expect(theirs).toEqual(await asked('rep', 'Aster-nobody-2'))
    expect(theirs).toMatchObject({ kind: 'not-yours' })
    expect(await asked('manager', of('otherRep', 2))).toMatchObject({ kind: 'not-yours' })
    expect(await asked('rep', of('rep', 0))).toMatchObject({ kind: 'not-asked-well' })
    expect(await asked('leader', of('leader', 5), { kind: 'help', text: 'x' })).toMatchObject({
      kind: 'not-asked-well',
    })
    expect(await fileFilings(house, OPERATOR, { deals: [], said: letGo })).toMatchObject({
      text: expect.stringMatching(/^This needs people: /),
    })
  })
})

describe('receipts', () => {
  test('verify without server or database; anything that was changed shows', async () => {
    const of = async (name: string) => {
      const [mine] = done(await myFilings(house, await as(name))).filings
      return done(await receiptOfFiling(house, await as(name), mine?.id ?? ''))
    }
    // Filed after that time, which is no mark either.
    expect((await of('southRep')).withinThatTime).toBe(null)
    const receipt = await of('rep')
    expect(receipt.withinThatTime).toBe(true)
    expect(receipt.audience.map(({ who }) => who)).toEqual(['Aster rep', 'Aster manager'])
    const text = JSON.stringify(receipt, null, 2)
    const good = verifyReceipt(text, receipt.key.id)
    expect(good.holds).toBe(true)
    expect(good.text).toContain('Let go with no decision')
    expect(good.text).not.toMatch(/late/)
    const changed = JSON.stringify({ ...receipt, filedAt: '2026-05-01T12:00:00.000Z' })
    expect(verifyReceipt(changed).holds).toBe(false)
    expect(verifyReceipt(JSON.stringify({ ...receipt, note: 'late' })).holds).toBe(false)
    expect(verifyReceipt(text, '0123456789abcdef').text).toContain('another key')
    expect(verifyReceipt('{}').holds).toBe(false)
    const others = await receiptOfFiling(house, await as('manager'), receipt.filing)
    expect(others).toMatchObject({ kind: 'not-yours' })
  })

  test('what is kept for the score is its author’s alone, also below the rules', async () => {
    const kept = async (name: string) =>
      house.store.seenBy(await as(name), (session) => session.run('SELECT stood FROM filing_kept'))
    expect((await kept('southRep')).length).toBeGreaterThan(0)
    later(20)
    expect(await kept('otherManager')).toEqual([])
    const forged = house.store.seenBy(await as('otherManager'), (session) =>
      session.run(
        `INSERT INTO filing (workspace_id, filing_id, opportunity_id, member_id, kind, filed_at, content, audience)
         SELECT workspace_id, gen_random_uuid(), opportunity_id, member_id, kind, filed_at, content, audience
         FROM filing LIMIT 1`,
      ),
    )
    await expect(forged).rejects.toThrow(/row-level security/)
  })
})
