import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type AccountSaid,
  accountAsked,
  asMember,
  type Cause,
  type Refusal,
  type Viewer,
} from '@closed-learned/deals'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Company, fillCompany } from '../../testing/company.ts'
import { testHouse } from '../../testing/test-house.ts'
import { debriefSheet } from '../debriefs/debrief-sheet.ts'
import { fileFilings } from '../filings/file-filings.ts'
import { myDeals } from '../my-deals/my-deals.ts'
import { organisationNow } from '../organisation-now.ts'
import { isRefusal } from '../refusals.ts'
import { accountInvitations } from './account-invitations.ts'
import { accountDraft, keepDraft, lossAccounts, waiveAccount } from './accounts.ts'
import { fileAccount, previewAccount } from './file-account.ts'
import { lossCauses } from './loss-causes.ts'
import { inviteToWrite, shareAccount } from './share-account.ts'

const folder = mkdtempSync(join(tmpdir(), 'closed-learned-accounts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const bare = await testHouse()
// A Monday.
const MONDAY = Date.UTC(2026, 5, 1, 12)
let now = MONDAY
const house = { ...bare, now: () => now }
let company: Company

beforeAll(async () => {
  company = await fillCompany(house, join(folder, 'aster'), 'Aster')
})

async function as(name: string): Promise<Viewer> {
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

function done<T extends object>(told: T | Refusal): T {
  if (isRefusal(told)) throw new Error(`${told.text} ${told.mend}`)
  return told as T
}

const said = (text: string, more: Partial<AccountSaid> = {}): AccountSaid => ({
  text,
  causes: [],
  holdCausesBack: false,
  inConfidence: false,
  adviceRead: false,
  ...more,
})
const give = async (name: string, deal: string, account: AccountSaid) =>
  fileAccount(house, await as(name), deal, account)
const list = async (name: string, deal: string) => lossAccounts(house, await as(name), deal)
const texts = async (name: string, deal: string) =>
  done(await list(name, deal)).accounts.map(({ text }) => text)
const deal = (name: string, i: number) => company.dealsOf.get(name)?.[i] ?? ''

/** Deals lost long ago have no quiet days; one that was let go just now has. */
async function letGoNow(name: string, i: number): Promise<string> {
  const id = deal(name, i)
  const letGo = { kind: 'letGo', as: 'lost', doorOpen: false, remindOn: null } as const
  done(await fileFilings(house, await as(name), { deals: [id], said: letGo }))
  return id
}

test('the first days belong to the owner, those whom the owner asks, and the direct manager', async () => {
  const lost = await letGoNow('rep', 2)
  // Nobody but the owner knows of it yet, and so nobody can be told apart from a stranger.
  for (const name of ['manager', 'otherRep', 'otherManager', 'leader', 'admin'])
    expect(await list(name, lost)).toMatchObject({ kind: 'not-yours' })
  const people = { members: [idOf('otherRep'), idOf('leader')] }
  expect(await inviteToWrite(house, await as('rep'), lost, people.members)).toBeUndefined()
  expect(await inviteToWrite(house, await as('otherRep'), lost, people.members)).toMatchObject({
    kind: 'not-yours',
  })
  const invitations = done(await accountInvitations(house, await as('otherRep'))).invitations
  expect(invitations.map(({ opportunity, waits }) => [opportunity.id, waits])).toEqual([
    [lost, true],
  ])
  // Somebody above waits, also when asked.
  expect(done(await list('leader', lost)).mayWrite).toMatchObject({
    may: false,
    from: '2026-06-03T12:00:00.000Z',
  })
  expect(await give('leader', lost, said('What happened?'))).toMatchObject({ kind: 'not-allowed' })
  // Who stands above is asked too, and is led nowhere before they may write.
  const waits = async (name: string) =>
    done(await accountInvitations(house, await as(name))).invitations.map((one) => one.waits)
  expect(await waits('leader')).toEqual([false])
  const needs = async () => done(await myDeals(house, await as('otherRep'))).needs
  const asked = { kind: 'invited', verb: 'Write yours', text: 'Aster rep asked you how it went.' }
  expect(await needs()).toContainEqual(expect.objectContaining(asked))
  const first = done(await give('otherRep', lost, said('The pilot showed no gain.')))
  expect(await waits('otherRep')).toEqual([false])
  expect(await needs()).not.toContainEqual(expect.objectContaining(asked))
  expect(first.account.audience?.text).toBe(
    'You; also Aster rep, whose deal it was, once their own account is in. Nobody else.',
  )
  expect(await give('otherRep', lost, said('One more thing.'))).toMatchObject({
    kind: 'not-allowed',
    text: expect.stringContaining('one each'),
  })
  // A double click is one account.
  expect(done(await give('otherRep', lost, said('The pilot showed no gain.'))).account.id).toBe(
    first.account.id,
  )
  now += 3 * 86_400_000
  done(await give('otherRep', lost, said('One more thing.')))
  done(await give('leader', lost, said('Thank you for telling it.')))
  now = MONDAY
})

test('accounts of others are not shown to an author until their own is in, below the rules too', async () => {
  const lost = deal('rep', 2)
  expect(await texts('rep', lost)).toEqual([])
  const below = async () =>
    house.store.seenBy(await as('rep'), (session) =>
      session.run('SELECT FROM loss_account WHERE member_id <> app_member()'),
    )
  now += 3 * 86_400_000
  expect(await below()).toEqual([])
  done(await give('rep', lost, said('It went to what they had.', { causes: ['inPlaceWasEnough'] })))
  expect((await below()).length).toBe(3)
  expect(await texts('rep', lost)).toHaveLength(4)
  // The invited see what is theirs only.
  expect(await texts('otherRep', lost)).toHaveLength(2)
  now = MONDAY
})

describe('drafts and sharing', () => {
  const lost = () => deal('thirdRep', 1)

  test('a draft is its author’s alone', async () => {
    const draft = { text: 'Begun.', causes: ['timing' as Cause] }
    expect(await keepDraft(house, await as('thirdRep'), lost(), draft)).toBeUndefined()
    expect(done(await accountDraft(house, await as('thirdRep'), lost()))).toEqual(draft)
    expect(done(await accountDraft(house, await as('manager'), lost())).text).toBe('')
    for (const name of ['manager', 'leader', 'admin', 'rep']) {
      const rows = await house.store.seenBy(await as(name), (session) =>
        session.run('SELECT FROM loss_account_draft'),
      )
      expect(rows).toEqual([])
    }
  })

  test('the manager reads it after two working days; sharing is a row of its own, by its author', async () => {
    const preview = done(await previewAccount(house, await as('thirdRep'), lost(), said('x')))
    expect(preview.audience.text).toBe(
      'Only you until Wednesday 3 June, 12:00; then also Aster manager, your manager. Nobody above that.',
    )
    const filed = done(await give('thirdRep', lost(), said('It took too long to find the budget.')))
    expect(done(await accountDraft(house, await as('thirdRep'), lost())).text).toBe('')
    expect(await texts('manager', lost())).toEqual([])
    expect(await list('southRep', lost())).toMatchObject({ kind: 'not-yours' })
    const share = async (name: string) =>
      shareAccount(house, await as(name), filed.account.id, [idOf('southRep')])
    expect(await share('manager')).toMatchObject({ kind: 'not-yours' })
    const shared = done(await share('thirdRep'))
    expect(await texts('southRep', lost())).toEqual(['It took too long to find the budget.'])
    expect(done(await list('southRep', lost())).accounts[0]).toMatchObject({
      audience: null,
      readBy: null,
    })
    now += 2 * 86_400_000
    // Who may give one too reads it once theirs is in, or once they say that they give none.
    expect(done(await list('manager', lost()))).toMatchObject({ accounts: [], opensAfterOwn: true })
    const below = async () =>
      house.store.seenBy(await as('manager'), (session) => session.run('SELECT FROM loss_account'))
    expect(await below()).toEqual([])
    expect(await waiveAccount(house, await as('southSecond'), lost())).toMatchObject({
      kind: 'not-yours',
    })
    expect(await waiveAccount(house, await as('manager'), lost())).toBeUndefined()
    expect(await below()).not.toEqual([])
    expect(done(await list('manager', lost()))).toMatchObject({ opensAfterOwn: false })
    expect(await texts('manager', lost())).toHaveLength(1)
    const [mine, ...rest] = done(await list('thirdRep', lost())).accounts
    expect(rest).toEqual([])
    expect(mine?.id).toBe(shared.account.id)
    expect(mine?.readBy?.map(({ who }) => who)).toEqual(['Aster southRep', 'Aster manager'])
    now = MONDAY
  })

  test('a manager’s first word is held until the advice was read; it says that it came after reading', async () => {
    const words = said('You were outsold again.')
    now += 2 * 86_400_000
    expect(await give('manager', lost(), words)).toMatchObject({ kind: 'held' })
    const { account } = done(await give('manager', lost(), { ...words, adviceRead: true }))
    expect(account).toMatchObject({ afterReading: true, side: 'from the side that manages' })
    const [first] = done(await list('manager', lost())).accounts
    expect(first).toMatchObject({ afterReading: false, side: 'from the side that sold it' })
    now = MONDAY
    // So is everybody’s first; what the buyer said is noted as it was said.
    const owns = said('We were outsold.')
    expect(await give('rep', deal('rep', 1), owns)).toMatchObject({ kind: 'held' })
    const own = done(await give('rep', deal('rep', 1), { ...owns, adviceRead: true }))
    expect(own.advice.length).toBeGreaterThan(0)
    done(await give('rep', deal('rep', 1), said('You were outsold.', { voice: 'buyer' })))
  })
})

test('in confidence nobody reads it as it stands, the manager never', async () => {
  const lost = deal('otherRep', 1)
  const text = 'Aster company 7 paid 12,000 EUR to a rival; Aster manager knew on 3 May 2026.'
  const inConfidence = said(text, { inConfidence: true })
  const preview = done(await previewAccount(house, await as('otherRep'), lost, inConfidence))
  expect(preview.audience.text).toMatch(
    /^Only you\. .*nobody learns which accounts of it you read\.$/,
  )
  expect(preview.readsAs).not.toMatch(/Aster|12,000|manager|May/)
  const filed = done(await give('otherRep', lost, inConfidence))
  now += 40 * 86_400_000
  expect(await texts('manager', lost)).toEqual([])
  const share = await shareAccount(house, await as('otherRep'), filed.account.id, [idOf('manager')])
  expect(share).toMatchObject({ kind: 'not-asked-well' })
  now = MONDAY
})

test('no read mark tells that an account in confidence is in', async () => {
  const lost = deal('otherRep', 14)
  const words = said('The budget came in May.')
  done(await give('manager', lost, words))
  const readBy = async () => done(await list('manager', lost)).accounts[0]?.readBy
  const asManagerKnows = JSON.stringify(await list('manager', lost))
  done(await give('otherRep', lost, said('I knew in May.', { inConfidence: true })))
  expect(await texts('otherRep', lost)).toContain(words.text)
  expect(JSON.stringify(await list('manager', lost))).toBe(asManagerKnows)
  // What is shared with her anew, and a second account in confidence, tell no more.
  const [his] = done(await list('manager', lost)).accounts
  done(await shareAccount(house, await as('manager'), his?.id ?? '', [idOf('otherRep')]))
  done(await give('otherRep', lost, said('And in April.', { inConfidence: true })))
  await texts('otherRep', lost)
  expect(JSON.stringify(await list('manager', lost))).toBe(asManagerKnows)
  const noted = await house.store.seenBy(await as('otherRep'), (session) =>
    session.run('SELECT FROM reading WHERE thing_id = $1', [his?.id]),
  )
  expect(noted).toEqual([])
  // With one that is not in confidence she is a reader like others, from then on.
  now += 86_400_000
  done(await give('otherRep', lost, said('The date was ours, not theirs.')))
  await texts('otherRep', lost)
  expect(await readBy()).toEqual([{ who: 'Aster otherRep', at: new Date(now).toISOString() }])
  now = MONDAY
})

describe('a debrief in an account', () => {
  const debriefed = (debrief: object) =>
    accountAsked.parse({ text: '', debrief: { soonerWouldHaveBeenRight: true, ...debrief } })

  test('names days of the deal only', async () => {
    const lost = deal('southSecond', 6)
    const told = done(await debriefSheet(house, await as('southSecond'), lost))
    const { createdOn, endedOn, today } = told
    const moment = (on: string | null) => ({ cause: 'price', evidence: { kind: 'moment', on } })
    const tell = (firstKnowable: string | null, causes: object[] = [{ cause: 'price' }]) =>
      give('southSecond', lost, debriefed({ firstKnowable, causes }))
    for (const day of ['1926-01-01', today, '2999-01-01'])
      expect(await tell(day)).toMatchObject({ kind: 'not-asked-well' })
    for (const day of ['1926-01-01', '2999-01-01'])
      expect(await tell(null, [moment(day)])).toMatchObject({ kind: 'not-asked-well' })
    done(await tell(endedOn, [moment(createdOn), { ...moment(today), cause: 'timing' }]))
  })

  test('lays no cause on a person by its answers; what the buyer told stays as it was told', async () => {
    const lost = deal('southSecond', 1)
    const answers = { causes: [{ cause: 'price' }], couldDo: 'Haruto should have told me.' }
    const fits = [{ about: 'approach', how: 'didNotFit', text: 'The customer is stupid.' }]
    for (const blame of [answers, { ...answers, couldDo: '', fits }])
      expect(await give('southSecond', lost, debriefed(blame))).toMatchObject({
        kind: 'not-asked-well',
      })
    done(await give('southSecond', lost, { ...debriefed(answers), voice: 'buyer' }))
  })

  test('lays no cause on a person by what shows it; the buyer’s own words stay', async () => {
    const lost = deal('southSecond', 1)
    const shown = (kind: string, from: string) => {
      const evidence = { kind, text: 'The rep dropped the ball.' }
      return debriefed({ causes: [{ cause: 'price', from, evidence }] })
    }
    for (const [kind, from] of [
      ['document', 'seller'],
      ['document', 'buyer'],
      ['quote', 'seller'],
    ] as const)
      expect(await give('southSecond', lost, shown(kind, from))).toMatchObject({
        kind: 'not-asked-well',
        text: expect.stringContaining('Nobody is a cause here.'),
      })
    done(await give('southSecond', lost, shown('quote', 'buyer')))
  })
})

test('causes go to the team together, once there are enough, and never who gave them', async () => {
  const reps = ['rep', 'otherRep', 'thirdRep']
  for (const name of reps)
    for (const [n, i] of [4, 6, 9, 12].entries())
      done(await give(name, deal(name, i), said('', { causes: [n < 2 ? 'price' : 'timing'] })))
  expect(done(await lossCauses(house, await as('rep'))).told).toEqual([])
  now = Date.UTC(2026, 6, 2, 12)
  const told = async (name: string) => done(await lossCauses(house, await as(name)))
  const expected = [
    {
      months: ['2026-06', '2026-06'],
      causes: [
        { cause: 'price', text: 'Price and value did not meet' },
        { cause: 'timing', text: 'The time was not right' },
      ],
    },
  ]
  expect((await told('rep')).told).toEqual(expected)
  expect((await told('learner')).told).toEqual(expected)
  expect((await told('southRep')).told).toEqual([])
  expect((await told('admin')).told).toEqual([])
  expect(JSON.stringify(await told('learner'))).not.toMatch(/Aster|deal/)
  now = MONDAY
})
