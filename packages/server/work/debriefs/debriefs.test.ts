import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type AccountSaid,
  accountAsked,
  asMember,
  type PersonViewer,
  type Refusal,
} from '@closed-learned/deals'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writePrediction } from '../../store/predictions.ts'
import { type Company, fillCompany } from '../../testing/company.ts'
import { testHouse } from '../../testing/test-house.ts'
import { fileFilings } from '../filings/file-filings.ts'
import { truthNow } from '../filings/own-deals.ts'
import { accountDraft, keepDraft, lossAccounts } from '../loss-accounts/accounts.ts'
import { fileAccount, previewAccount } from '../loss-accounts/file-account.ts'
import { inviteToWrite } from '../loss-accounts/share-account.ts'
import { organisationNow } from '../organisation-now.ts'
import { isRefusal } from '../refusals.ts'
import { addCausePart, causes, changeCause } from './causes.ts'
import { debriefSheet } from './debrief-sheet.ts'
import { debriefsDue, dueDebriefs } from './debriefs-due.ts'
import { keepFeeling, ownFeeling, takeFeelingBack } from './feeling.ts'
import { putOffDebrief } from './put-off.ts'

const folder = mkdtempSync(join(tmpdir(), 'closed-learned-debriefs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const bare = await testHouse()
// A Monday.
const MONDAY = Date.UTC(2026, 5, 1, 12)
const DAY = 86_400_000
let now = MONDAY
const house = { ...bare, now: () => now }
let company: Company

beforeAll(async () => {
  company = await fillCompany(house, join(folder, 'aster'), 'Aster')
})

async function as(name: string): Promise<PersonViewer> {
  const { organisation } = await organisationNow(house)
  const viewer = asMember(organisation, idOf(name), house.now())
  if (!viewer) throw new Error(`${name} is not here`)
  return viewer
}

function idOf(name: string) {
  const id = company.members.get(name)
  if (id === undefined) throw new Error(`${name} is nobody`)
  return id
}

function done<T extends object>(told: T | Refusal | undefined): T {
  if (told === undefined || isRefusal(told)) throw new Error(JSON.stringify(told))
  return told as T
}

const deal = (name: string, i: number) => company.dealsOf.get(name)?.[i] ?? ''
const WON = 3
const LOST = 4

type Asked = Parameters<typeof accountAsked.parse>[0]
const said = (debrief: object, more: object = {}): AccountSaid =>
  accountAsked.parse({ text: '', debrief, ...more } as Asked)
const SHORT = { causes: [{ cause: 'unknown' }], couldSee: 'The budget was never named.' }
const give = async (name: string, id: string, account: AccountSaid) =>
  fileAccount(house, await as(name), id, account)
const sheet = async (name: string, id: string) => debriefSheet(house, await as(name), id)

async function letGoNow(name: string, i: number, more: object = {}): Promise<string> {
  const id = deal(name, i)
  const letGo = { kind: 'letGo', as: 'lost', doorOpen: false, remindOn: null, ...more } as const
  done(await fileFilings(house, await as(name), { deals: [id], said: letGo }))
  return id
}

async function predictAt(person: PersonViewer, id: string, at: number, chance: number) {
  const truth = await truthNow(house, person)
  const row = [...truth.cohort.index].findIndex((i) => truth.cohort.history.id.at(i) === id)
  const opportunity = truth.cohort.history.key[truth.cohort.index[row] ?? 0] ?? 0
  const { member } = person
  const said = { at, stage: 'Offer', chance, month: '2026-07', likeliest: 'secret-likeliest' }
  await house.store.seenBy(person, (session) =>
    writePrediction(session, {
      ...{ id: randomUUID(), opportunity, member, team: null, deal: { id, name: id } },
      ...said,
    }),
  )
}

describe('the sheet', () => {
  test('facts first, what is required, who will see it', async () => {
    const told = done(await sheet('rep', deal('rep', LOST)))
    expect(told.answer).toMatch(/^Lost on \d+ \w+ 2025, after \d+ days\.$/)
    expect(told.knowable.length).toBeGreaterThan(0)
    expect(told.required).toHaveLength(2)
    expect(told.audience).toMatch(/^Only you until .+; then also Aster manager, your manager\./)
    expect(told.prediction).toBeNull()
    expect(told.long.triggers.map(({ kind }) => kind)).not.toContain('surprise')
  })

  test('whoever has no part in a deal reads none of it, as of one that does not exist', async () => {
    for (const name of ['otherRep', 'southRep', 'otherManager', 'leader', 'learner', 'admin'])
      expect([name, await sheet(name, deal('rep', LOST))]).toEqual([
        name,
        await sheet(name, 'Aster-nobody-1'),
      ])
    expect(await sheet('rep', deal('rep', 2))).toMatchObject({ kind: 'not-asked-well' })
  })

  test('the manager reads the timeline without the day from which signs spoke; the invited too', async () => {
    const id = deal('rep', LOST)
    expect(done(await sheet('rep', id)).story?.knowable).not.toBeNull()
    expect(done(await sheet('manager', id)).story).toMatchObject({ knowable: null })
    await inviteToWrite(house, await as('rep'), id, [idOf('southRep'), idOf('leader')])
    expect(done(await sheet('southRep', id)).story).toMatchObject({ knowable: null })
    expect(done(await sheet('leader', id))).toMatchObject({ story: null, facts: [], knowable: [] })
  })

  test('a prediction stands beside the outcome for who made it, and makes the surprise', async () => {
    const id = deal('thirdRep', 5)
    const person = await as('thirdRep')
    await predictAt(person, id, now - DAY, 70)
    await letGoNow('thirdRep', 5)
    // What is said once the end is known counts no more than it does in the calibration.
    await predictAt(person, id, now + 1, 2)
    const told = done(await sheet('thirdRep', id))
    expect(told.prediction?.text).toBe('You gave it 70 % before the end; it was not won.')
    expect(told.long.triggers.map(({ kind }) => kind)).toContain('surprise')
    now += 20 * DAY
    const above = done(await sheet('manager', id))
    expect(JSON.stringify(above)).not.toContain('secret-likeliest')
    expect(above).toMatchObject({ prediction: null, state: 'live' })
    expect(above.long.triggers.map(({ kind }) => kind)).not.toContain('surprise')
    now = MONDAY
  })
})

describe('filing one', () => {
  test('the least: a cause, “not known” too, and one of two questions', async () => {
    expect(() => said({ causes: [{ cause: 'unknown' }] })).toThrow('one of the two questions')
    expect(() => said({ couldSee: 'Something' })).toThrow('Name a cause')
    for (const answer of [
      { fits: [{ about: 'approach', how: 'worked' }] },
      { couldDo: 'Ask for the budget first.' },
      { soonerWouldHaveBeenRight: true },
    ])
      expect(said({ causes: [{ cause: 'unknown' }], ...answer }).debrief).toMatchObject(answer)
    const filed = done(await give('rep', deal('rep', LOST), said(SHORT)))
    expect(filed.account.debrief).toMatchObject({ depth: 'short', couldSee: SHORT.couldSee })
    expect(filed.account.causes).toEqual(['unknown'])
  })

  test('sent twice, from two tabs at once, a day later: one account', async () => {
    const id = deal('otherRep', LOST)
    const account = said(SHORT, { sentAs: randomUUID() })
    const [first, second] = await Promise.all([
      give('otherRep', id, account),
      give('otherRep', id, account),
    ])
    now += 2 * DAY
    const third = await give('otherRep', id, { ...account, text: 'Meanwhile more.' })
    expect(new Set([first, second, third].map((one) => done(one).account.id)).size).toBe(1)
    expect(done(await lossAccounts(house, await as('otherRep'), id)).accounts).toHaveLength(1)
    now = MONDAY
  })

  test('a draft keeps the whole form, and what another page does not know of', async () => {
    const id = deal('thirdRep', LOST)
    const long = '𝔘🧭 שלום مرحبا 你好 नमस्ते e\u0301\n'.repeat(500).slice(0, 10_000)
    const { debrief } = said({
      ...SHORT,
      couldDo: long,
      nextTime: long,
      wentRight: 'a\u0000b\uD800',
    })
    if (debrief === undefined) throw new Error('no debrief')
    const person = await as('thirdRep')
    const draft = { text: '', causes: [], debrief, voice: 'own' as const }
    expect(await keepDraft(house, person, id, draft)).toBeUndefined()
    expect(await keepDraft(house, person, id, { text: 'A word.', causes: [] })).toBeUndefined()
    const kept = done(await sheet('thirdRep', id)).draft
    expect(kept).toMatchObject({
      text: 'A word.',
      debrief: { couldDo: long, wentRight: 'ab\uFFFD' },
    })
    for (const name of ['manager', 'leader', 'admin', 'otherRep']) {
      const rows = await house.store.seenBy(await as(name), (session) =>
        session.run('SELECT FROM loss_account_draft'),
      )
      expect(rows).toEqual([])
    }
    const filed = done(await give('thirdRep', id, said(debrief)))
    expect(filed.account.debrief?.nextTime).toBe(long)
    expect(done(await accountDraft(house, person, id))).toEqual({ text: '', causes: [] })
    expect(() => said({ ...SHORT, couldDo: `${long}${'x'.repeat(10_000)}` })).toThrow('shorter')
  })

  test('only the selling side: an opinion; with the buyer’s words in another account: none', async () => {
    const id = deal('southRep', LOST)
    const priced = { cause: 'price', evidence: { kind: 'moment', on: '2025-09-01' } }
    done(await give('southRep', id, said({ ...SHORT, causes: [priced] })))
    const list = async (name: string) =>
      done(await lossAccounts(house, await as(name), id)).accounts
    expect((await list('southRep'))[0]?.debrief?.causes[0]).toMatchObject({ isOpinion: true })
    const quote = { cause: 'price', evidence: { kind: 'quote', text: 'It was twice our range.' } }
    const noted = said({ ...SHORT, causes: [quote] }, { voice: 'buyer' })
    done(await give('southRep', id, noted))
    const both = await list('southRep')
    const [own, buyers] = ['own', 'buyer'].map((voice) => both.find((one) => one.voice === voice))
    expect(buyers).toMatchObject({ voice: 'buyer', debrief: { causes: [{ from: 'buyer' }] } })
    expect(own?.debrief?.causes[0]).toMatchObject({ isOpinion: false })
  })

  test('what the buyer told opens nobody else’s account to who noted it', async () => {
    const id = deal('southSecond', LOST)
    await inviteToWrite(house, await as('southSecond'), id, [idOf('southRep')])
    done(await give('southRep', id, said(SHORT)))
    done(await give('southSecond', id, said(SHORT, { voice: 'buyer' })))
    const list = async () => done(await lossAccounts(house, await as('southSecond'), id)).accounts
    expect(await list()).toHaveLength(1)
    done(await give('southSecond', id, said(SHORT)))
    expect(await list()).toHaveLength(3)
  })

  test('a win is debriefed with the same form, without quiet days, and counts as no cause of a loss', async () => {
    const id = deal('rep', WON)
    const told = done(await sheet('rep', id))
    expect(told).toMatchObject({ ending: 'won', state: 'won', mayWrite: { may: true } })
    const account = said({ ...SHORT, causes: [{ cause: 'price' }], process: 'asMeant' })
    const preview = done(await previewAccount(house, await as('rep'), id, account))
    expect(preview.audience.text).toBe(
      'You and, at once, Aster manager, your manager. Nobody above that.',
    )
    expect(preview.causes).toBe('The causes stay with the account.')
    const filed = done(await give('rep', id, account))
    expect(filed.account.debrief?.causes[0]?.text).toBe('Price and value met')
    done(await give('rep', id, said({ ...SHORT, nextTime: 'The same again.' })))
  })

  test('in confidence the answers are told without names, as the text is', async () => {
    const account = said(
      { ...SHORT, couldSee: 'Aster manager knew on 3 May 2026 of 12,000 EUR.' },
      { inConfidence: true },
    )
    const { readsAs } = done(await previewAccount(house, await as('rep'), deal('rep', 1), account))
    expect(readsAs).toContain('knew on')
    expect(readsAs).not.toMatch(/Aster|manager|May|12,000/)
  })

  test('a manager’s first word is held wherever it stands in the form', async () => {
    const account = said({ ...SHORT, couldDo: 'You were outsold again.' })
    const held = await give('manager', deal('otherRep', 1), account)
    expect(held).toMatchObject({ kind: 'held' })
    const preview = done(
      await previewAccount(house, await as('manager'), deal('otherRep', 1), account),
    )
    expect(preview.adviceByField.map(({ field }) => field)).toEqual(['couldDo'])
  })
})

describe('the day that was marked when it was let go', () => {
  test('stands on the sheet of its owner, and in what is kept where they name no other', async () => {
    const id = await letGoNow('southSecond', 2, { firstKnowable: '2026-05-20' })
    const text = 'Let go as lost. It could have been known from 20 May 2026 on.'
    const told = done(await sheet('southSecond', id))
    expect(told.letGo).toEqual({ text, firstKnowable: '2026-05-20' })
    await inviteToWrite(house, await as('southSecond'), id, [idOf('southRep')])
    expect(done(await sheet('southRep', id))).toMatchObject({ letGo: null, side: 'other' })
    const theirs = done(await give('southRep', id, said(SHORT, { side: 'salesEngineer' })))
    expect(theirs.account.side).toBe('from sales engineering')
    expect(theirs.account.debrief?.firstKnowable).toBeNull()
    const own = done(await give('southSecond', id, said(SHORT)))
    expect(own.account.debrief?.firstKnowable).toBe('2026-05-20')
  })
})

describe('not today', () => {
  test('by a few days, a week after the loss in sum; its author’s alone', async () => {
    const id = await letGoNow('otherRep', 2)
    const putOff = async (days: number) => putOffDebrief(house, await as('otherRep'), id, days)
    expect(done(await sheet('otherRep', id)).putOff).toMatchObject({ until: null, days: 7 })
    expect(done(await putOff(3)).until).toBe('2026-06-04')
    now += 3 * DAY
    expect(done(await putOff(4)).until).toBe('2026-06-08')
    expect(await putOff(5)).toMatchObject({ kind: 'not-asked-well' })
    now += 5 * DAY
    expect(done(await sheet('otherRep', id)).putOff).toMatchObject({ until: null, days: 0 })
    now = MONDAY
    const rows = await house.store.seenBy(await as('manager'), (session) =>
      session.run('SELECT FROM debrief_put_off'),
    )
    expect(rows).toEqual([])
    expect(await putOffDebrief(house, await as('southRep'), id, 1)).toMatchObject({
      kind: 'not-yours',
    })
  })

  test('what is due: own deals that ended lately, until an account is in or it is put off', async () => {
    const id = await letGoNow('southRep', 5)
    const due = async () => done(await dueDebriefs(house, await as('southRep')))
    expect((await due()).due.map(({ opportunity }) => opportunity.id)).toContain(id)
    const person = await as('southRep')
    const all = await debriefsDue(house, person, await truthNow(house, person))
    expect(all.every(({ opportunity }) => opportunity.id.startsWith('Aster-southRep-'))).toBe(true)
    await putOffDebrief(house, person, id, 2)
    expect((await due()).due.map(({ opportunity }) => opportunity.id)).not.toContain(id)
    expect((await due()).later.map(({ opportunity }) => opportunity.id)).toEqual([id])
    done(await give('southRep', id, said(SHORT)))
    expect((await due()).later).toEqual([])
    now += 40 * DAY
    expect((await due()).due.map(({ ending }) => ending)).not.toContain('letGo')
    now = MONDAY
  })
})

describe('how it feels', () => {
  test('is one’s own, in no other document, and gone when it is taken back', async () => {
    const id = deal('rep', LOST)
    const person = await as('rep')
    expect(await keepFeeling(house, person, id, 'mark-feeling')).toBeUndefined()
    expect(done(await ownFeeling(house, person, id)).text).toBe('mark-feeling')
    expect(done(await ownFeeling(house, await as('manager'), id)).text).toBe('')
    const others = [await sheet('rep', id), await lossAccounts(house, person, id)]
    expect(JSON.stringify(others)).not.toContain('mark-feeling')
    for (const name of ['manager', 'leader', 'admin', 'otherRep']) {
      const viewer = await as(name)
      const rows = house.store.seenBy(viewer, (session) => session.run('SELECT FROM feeling'))
      expect(await rows).toEqual([])
      const forged = house.store.seenBy(viewer, (session) =>
        session.run(
          `INSERT INTO feeling (workspace_id, opportunity_id, member_id, text, at)
           VALUES (current_setting('app.workspace')::uuid, 1, $1, 'x', now())`,
          [idOf('rep')],
        ),
      )
      await expect(forged).rejects.toThrow('row-level security')
    }
    expect(await takeFeelingBack(house, person, id)).toBeUndefined()
    expect(done(await ownFeeling(house, person, id))).toEqual({ text: '', at: null })
  })
})

describe('curated causes', () => {
  const below = async (cause: string) =>
    done(await causes(house, await as('rep'))).causes.find((one) => one.cause === cause)

  test('a workspace begins with some, once, also when two ask first', async () => {
    const both = await Promise.all([
      causes(house, await as('rep')),
      causes(house, await as('admin')),
    ])
    expect(both[0]).toEqual(both[1])
    expect((await below('price'))?.attributes.length).toBeGreaterThan(1)
  })

  test('added, renamed, retired; three levels and no more; what was told keeps its name', async () => {
    const learner = await as('learner')
    const add = (parent: string | null, name: string) =>
      addCausePart(house, learner, { cause: 'price', parent, name })
    done(await add(null, 'Discount'))
    expect(await add(null, 'discount')).toMatchObject({ kind: 'not-asked-well' })
    const id = (await below('price'))?.attributes.find(({ name }) => name === 'Discount')?.id ?? ''
    done(await add(id, 'Asked for late'))
    const [aspect] = (await below('price'))?.attributes.find((one) => one.id === id)?.aspects ?? []
    expect(await add(aspect?.id ?? '', 'Deeper')).toMatchObject({ kind: 'not-asked-well' })
    const named = { cause: 'price', part: aspect?.id }
    const lost = deal('thirdRep', 1)
    const filed = done(await give('thirdRep', lost, said({ ...SHORT, causes: [named] })))
    expect(filed.account.debrief?.causes[0]?.part).toBe('Discount › Asked for late')
    done(await changeCause(house, learner, aspect?.id ?? '', { name: 'Late', isRetired: true }))
    const [again] = done(await lossAccounts(house, await as('thirdRep'), lost)).accounts
    expect(again?.debrief?.causes[0]?.part).toBe('Discount › Asked for late')
    const other = said({ ...SHORT, causes: [{ cause: 'timing', part: aspect?.id }] })
    expect(await give('thirdRep', deal('thirdRep', 6), other)).toMatchObject({
      text: 'A cause names a part that does not stand below it.',
    })
    expect(await changeCause(house, learner, randomUUID(), { name: 'x' })).toMatchObject({
      kind: 'not-yours',
    })
  })

  test.each(['The rep dropped the ball', 'Aster otherRep', 'The buyer lied to us'])(
    'neither a colleague nor the buyer: %s',
    async (name) => {
      const added = await addCausePart(house, await as('learner'), {
        cause: 'price',
        parent: null,
        name,
      })
      expect(added).toMatchObject({
        kind: 'not-asked-well',
        text: expect.stringContaining('cause'),
      })
    },
  )
})
