import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  asMember,
  type MemberId,
  OPERATOR,
  type PersonViewer,
  type PredictionAsked,
  type Refusal,
} from '@closed-learned/deals'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withClient } from '../../store/database/connections.ts'
import { readPredictions, writePrediction } from '../../store/predictions.ts'
import { type Company, fillCompany } from '../../testing/company.ts'
import { sourceOf } from '../../testing/source-of.ts'
import { testHouse } from '../../testing/test-house.ts'
import { fileFilings } from '../filings/file-filings.ts'
import { truthNow } from '../filings/own-deals.ts'
import { importFiles } from '../import-files.ts'
import { organisationNow } from '../organisation-now.ts'
import { isRefusal } from '../refusals.ts'
import { calibration } from './calibration.ts'
import { predict } from './predict.ts'
import { predictionsDue } from './predictions-due.ts'
import { predictionsOfDeal } from './predictions-of-deal.ts'
import { teamCalibration } from './team-calibration.ts'

const folder = mkdtempSync(join(tmpdir(), 'closed-learned-predictions-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const bare = await testHouse()
let now = Date.UTC(2026, 8, 1, 12)
const house = { ...bare, now: () => now }
let company: Company

beforeAll(async () => {
  company = await fillCompany(house, join(folder, 'aster'), 'Aster')
})

async function as(name: string): Promise<PersonViewer> {
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

const asked = (chance: number, more: Partial<PredictionAsked> = {}): PredictionAsked => ({
  chance,
  month: '2026-12',
  likeliest: '',
  ...more,
})
const say = async (name: string, id: string, what: PredictionAsked) =>
  predict(house, await as(name), id, what)
const ofDeal = async (name: string, id: string) => predictionsOfDeal(house, await as(name), id)
const openDeal = (name: string, i = 2) => `Aster-${name}-${i}`

/** The next export says so. */
async function tellCrm(changes: readonly object[]) {
  const [row] = await house.store.inWorkspace((session) =>
    session.run<{ source: string }>('SELECT source FROM opportunity LIMIT 1'),
  )
  const source = sourceOf({ change: changes }, { exportedAt: now, name: row?.source ?? '' })
  done(await importFiles(house, OPERATOR, source, { dryRun: false }))
}
const later = (days: number) => {
  now += days * 86_400_000
}
const closing = (id: string, to: 'Won' | 'Lost' | 'Talk', old = 'Talk') => ({
  key: id,
  at: new Date(now).toISOString(),
  field: 'stage',
  old,
  new: to,
})

describe('predicting', () => {
  test('is locked, with its stage, and its author’s alone', async () => {
    const id = openDeal('rep')
    const made = done(await say('rep', id, asked(60, { likeliest: 'They stay as they are' })))
    expect(made.prediction).toMatchObject({
      chance: 60,
      month: '2026-12',
      stage: 'Talk',
      likeliest: 'They stay as they are',
      text: '60 % to win, December 2026, in Talk.',
      counts: true,
    })
    const told = done(await ofDeal('rep', id))
    expect(told.predictions).toHaveLength(1)
    expect(told.begin).toMatchObject({ chance: 60, month: '2026-12' })
    for (const other of ['otherRep', 'manager', 'leader', 'learner', 'admin'])
      expect(await ofDeal(other, id)).toMatchObject({ kind: 'not-yours' })
  })

  test('a double click is one; another chance is another', async () => {
    const id = openDeal('rep', 10)
    const first = done(await say('rep', id, asked(40)))
    now += 30_000
    const [second, third] = await Promise.all([
      say('rep', id, asked(40)),
      say('rep', id, asked(40)),
    ])
    expect([done(second), done(third)].map(({ prediction }) => prediction.id)).toEqual([
      first.prediction.id,
      first.prediction.id,
    ])
    done(await say('rep', id, asked(45)))
    now += 60_000
    done(await say('rep', id, asked(40)))
    expect(done(await ofDeal('rep', id)).predictions.map(({ chance }) => chance)).toEqual([
      40, 45, 40,
    ])
  })

  test('sent again under the same key it is one, at whatever time and whatever became of it', async () => {
    const id = openDeal('southSecond')
    const send = async (what: PredictionAsked, sentAs = 'one') =>
      predict(house, await as('southSecond'), id, what, { sentAs })
    const first = done(await send(asked(40)))
    later(2)
    const [second, third] = await Promise.all([send(asked(40)), send(asked(40))])
    expect([done(second), done(third)]).toEqual([first, first])
    const said = async () => done(await ofDeal('southSecond', id)).predictions.length
    expect(await said()).toBe(1)
    // Of somebody who has let it go meanwhile, the answer that was lost is told all the same.
    const letGo = { kind: 'letGo', as: 'unknown', doorOpen: false, remindOn: null } as const
    done(await fileFilings(house, await as('southSecond'), { deals: [id], said: letGo }))
    expect(done(await send(asked(40)))).toEqual(first)
    expect(await send(asked(40), 'two')).toMatchObject({ kind: 'not-asked-well' })
    later(-2)
  })

  test('only of open deals of one’s own, for a month to come, and by somebody', async () => {
    for (const who of ['otherRep', 'manager', 'leader', 'learner', 'admin'])
      expect(await say(who, openDeal('rep'), asked(50))).toMatchObject({ kind: 'not-yours' })
    expect(await predict(house, OPERATOR, openDeal('rep'), asked(50))).toMatchObject({
      kind: 'not-allowed-here',
    })
    const of = (id: string, what = asked(50)) => say('rep', id, what)
    expect(await of('Aster-rep-0')).toMatchObject({ text: expect.stringContaining('not open') })
    expect(await of('nothing')).toMatchObject({ kind: 'not-yours' })
    const month = (month: string) => of(openDeal('rep'), asked(50, { month }))
    expect(await month('2020-01')).toMatchObject({ text: 'January 2020 has passed.' })
    expect(await month('2099-01')).toMatchObject({ text: 'January 2099 is too far off.' })
  })

  test('what was let go is not predicted, unless it lives', async () => {
    const id = openDeal('thirdRep')
    const file = async (said: Parameters<typeof fileFilings>[2]['said']) =>
      done(await fileFilings(house, await as('thirdRep'), { deals: [id], said }))
    await file({ kind: 'letGo', as: 'lost', doorOpen: false, remindOn: null })
    expect(await say('thirdRep', id, asked(5))).toMatchObject({
      text: expect.stringContaining('nothing is left to predict'),
    })
    expect(done(await ofDeal('thirdRep', id)).mayPredict.may).toBe(false)
    now += 1
    await file({ kind: 'goOn' })
    done(await say('thirdRep', id, asked(5)))
  })

  test('what was let go and then opened again in the CRM is predicted anew', async () => {
    const id = openDeal('thirdRep', 18)
    const said = { kind: 'letGo', as: 'unknown', doorOpen: false, remindOn: null } as const
    done(await fileFilings(house, await as('thirdRep'), { deals: [id], said }))
    later(1)
    await tellCrm([closing(id, 'Lost')])
    later(1)
    await tellCrm([closing(id, 'Talk', 'Lost')])
    const person = await as('thirdRep')
    const due = await predictionsDue(house, person, await truthNow(house, person))
    expect(due.map(({ opportunity }) => opportunity.id)).toContain(id)
    expect(done(await ofDeal('thirdRep', id)).mayPredict.may).toBe(true)
    done(await say('thirdRep', id, asked(5)))
    later(-2)
  })
})

describe('the database', () => {
  const asApp = (member: MemberId | undefined, text: string) =>
    withClient(bare.database.app, async (client) => {
      await client.query('BEGIN')
      await client.query(
        `SELECT set_config('app.workspace', $1, true), set_config('app.member', $2, true)`,
        [house.store.workspace, member ?? ''],
      )
      return (await client.query(text)).rows as Record<string, unknown>[]
    })

  test.each([
    'UPDATE prediction SET chance = 1',
    'DELETE FROM prediction',
    'TRUNCATE prediction',
    'UPDATE predictions_told SET told = told',
    'DELETE FROM predictions_told',
  ])('the application’s role may not: %s', async (text) => {
    await expect(asApp(company.members.get('rep'), text)).rejects.toThrow(/permission denied/)
    await expect(house.store.inWorkspace((session) => session.run(text))).rejects.toThrow(
      /permission denied/,
    )
  })

  test('hands a prediction to its author, and to nobody else', async () => {
    const seenBy = async (name: string) => {
      const viewer = await as(name)
      const seen = await house.store.seenBy(viewer, (session) => readPredictions(session))
      return new Set(seen.map(({ member }) => member))
    }
    expect([...(await seenBy('rep'))]).toEqual([company.members.get('rep')])
    for (const name of ['otherRep', 'manager', 'leader', 'learner', 'admin', 'southRep'])
      expect((await seenBy(name)).size, name).toBe(0)
    const told = await house.store.inWorkspace((session) => readPredictions(session))
    expect(new Set(told.map(({ member }) => member)).size).toBe(3)
  })

  test('keeps no text that no form takes', async () => {
    const [own] = await house.store.inWorkspace((session) => readPredictions(session))
    const written = house.store.inWorkspace(async (session) => {
      const likeliest = '🧭'.repeat(10_001)
      if (own) await writePrediction(session, { ...own, id: crypto.randomUUID(), likeliest })
    })
    await expect(written).rejects.toThrow(/check constraint/)
  })

  test('nobody predicts as somebody else', async () => {
    const [own] = await house.store.inWorkspace((session) => readPredictions(session))
    const forged = house.store.seenBy(await as('manager'), async (session) => {
      if (own) await writePrediction(session, { ...own, id: crypto.randomUUID() })
    })
    await expect(forged).rejects.toThrow(/row-level security/)
  })
})

describe('due', () => {
  test('at first, and once the deal has entered another stage', async () => {
    const due = async () => {
      const person = await as('otherRep')
      return predictionsDue(house, person, await truthNow(house, person))
    }
    const all = await due()
    const id = openDeal('otherRep')
    expect(all.map(({ opportunity }) => opportunity.id)).toContain(id)
    expect(all.map(({ since }) => since)).toEqual(
      all
        .map(({ since }) => since)
        .sort()
        .reverse(),
    )
    done(await say('otherRep', id, asked(30)))
    expect((await due()).map(({ opportunity }) => opportunity.id)).not.toContain(id)
    later(3)
    await tellCrm([{ ...closing(id, 'Lost'), new: 'Offer' }])
    expect((await due())[0]).toMatchObject({
      opportunity: { id },
      stage: 'Offer',
      last: 30,
      text: 'It moved to Offer since you said 30 %.',
    })
    done(await say('otherRep', id, asked(35)))
    expect((await due()).map(({ opportunity }) => opportunity.id)).not.toContain(id)
  })
})

describe('what came', () => {
  const mine = async (name: string) => done(await calibration(house, await as(name)))
  const team = async (name: string) => done(await teamCalibration(house, await as(name)))

  test('stands beside what was said, on the deal', async () => {
    const id = openDeal('rep')
    later(1)
    done(await say('rep', id, asked(20, { month: '2026-09' })))
    later(1)
    await tellCrm([closing(id, 'Lost')])
    const { difference, answer, mayPredict } = done(await ofDeal('rep', id))
    expect(difference).toMatchObject({
      how: 'lost',
      first: 60,
      last: 20,
      monthsLater: -3,
      likeliest: 'They stay as they are',
    })
    expect(answer).toBe(difference?.text)
    expect(mayPredict.may).toBe(false)
    expect(await say('rep', id, asked(0))).toMatchObject({ kind: 'not-asked-well' })
    const page = await mine('rep')
    expect(page.answer).toBe('Too early to tell: 2 of your 5 predictions are resolved.')
    expect(page.deals.map(({ opportunity }) => opportunity.id)).toEqual([id])
    expect((await mine('manager')).answer).toMatch(/^You have predicted nothing yet/)
  })

  test('a team is told once five deals of three people have ended and the month is over', async () => {
    expect((await team('rep')).told).toEqual([])
    for (const name of ['otherRep', 'thirdRep'])
      done(await say(name, openDeal(name, 10), asked(70)))
    later(1)
    await tellCrm([
      closing(openDeal('rep', 10), 'Won'),
      closing(openDeal('otherRep'), 'Lost', 'Offer'),
      closing(openDeal('otherRep', 10), 'Lost'),
      closing(openDeal('thirdRep', 10), 'Won'),
    ])
    expect((await team('rep')).told, 'the month runs').toEqual([])
    later(30)
    await tellCrm([{ ...closing(openDeal('rep', 18), 'Lost'), new: 'Offer' }])
    const told = await team('rep')
    expect(told.told).toHaveLength(1)
    expect(told.told[0]).toMatchObject({ team: 'North', months: ['2026-09', '2026-09'] })
    expect(told.answer).toMatch(/^September 2026: of 5 resolved deals or more, /)
    expect(await team('manager')).toEqual(told)
    // Told once: asked again, and after more has ended in that month, it stays.
    expect(await team('otherRep')).toEqual(told)
    for (const name of ['southRep', 'otherManager', 'leader'])
      expect((await team(name)).told, name).toEqual([])
    for (const name of ['learner', 'admin'])
      expect((await team(name)).answer, name).toMatch(/^Predictions are told to the team/)
    const { drawn } = await mine('rep')
    expect(drawn?.text).toMatch(/^Few deals say little of the next ones\. Your 2 deals, /)
  })

  test('no document of anybody else tells a prediction', async () => {
    const texts = await Promise.all(
      ['manager', 'leader', 'learner', 'admin', 'southRep'].map(async (name) =>
        JSON.stringify([await mine(name), await team(name)]),
      ),
    )
    expect(texts.join()).not.toMatch(/Aster deal|They stay|Aster-/)
  })
})
