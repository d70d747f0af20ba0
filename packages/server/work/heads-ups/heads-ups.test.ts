import { randomUUID } from 'node:crypto'
import {
  type HeadsUpAnswerAsked,
  headsUpAnswerAsked,
  OPERATOR,
  type PersonViewer,
} from '@closed-learned/deals'
import { describe, expect, test } from 'vitest'
import { done, lessonCompany } from '../../testing/lesson-company.ts'
import { sourceOf } from '../../testing/source-of.ts'
import { fileFilings } from '../filings/file-filings.ts'
import { truthNow } from '../filings/own-deals.ts'
import { importFiles } from '../import-files.ts'
import { answerHeadsUp } from './answer-heads-up.ts'
import { deliveryOfLesson } from './delivery-of-lesson.ts'
import { headsUps } from './heads-ups.ts'
import { rakesOf } from './rakes.ts'

const { house, clock, idOf, as, publish } = await lessonCompany()
const DAY = 86_400_000
// After all that the company's export tells of.
clock.now = Date.UTC(2026, 8, 1, 12)
const SMALL = [{ attribute: 'Segment', value: 'Small' }]
const OTHERS = ['otherRep', 'manager', 'leader', 'learner', 'admin']

const open = async (name: string, deal?: string, isRead = true) =>
  done(await headsUps(house, await as(name), { deal, closed: false, isRead }))
const ended = async (name: string, deal?: string) =>
  done(await headsUps(house, await as(name), { deal, closed: true, isRead: true })).ended
const say = async (name: string, asked: Partial<HeadsUpAnswerAsked>) => {
  clock.now += 1_000
  return answerHeadsUp(house, await as(name), headsUpAnswerAsked.parse(asked))
}
const shownTo = async (name: string) =>
  house.store.seenBy(await as(name), (session) =>
    session.run<{ lesson_id: string; at: number }>(
      'SELECT lesson_id, extract(epoch FROM first_at)::float8 * 1000 AS at FROM heads_up_shown',
    ),
  )
const lessonsOn = async (name: string, deal: string) =>
  (await open(name, deal)).deals.flatMap((each) => each.headsUps.map(({ lesson }) => lesson))

const STAGES = (['Talk', 'Offer', 'Won', 'Lost'] as const).map((name, order) => {
  const meaning = order < 2 ? 'open' : order === 2 ? 'won' : 'lost'
  return { name, meaning, order: order < 2 ? order : -1, guessed: false } as const
})

/** The next export says so. */
async function tellCrm(changes: readonly object[]) {
  const [row] = await house.store.inWorkspace((session) =>
    session.run<{ source: string }>('SELECT source FROM opportunity LIMIT 1'),
  )
  const about = { exportedAt: clock.now, name: row?.source ?? '', stages: STAGES }
  const source = sourceOf({ change: changes }, about)
  done(await importFiles(house, OPERATOR, source, { dryRun: false }))
}
const change = (key: string, field: string, old: string, to: string) => ({
  key,
  at: new Date(clock.now).toISOString(),
  field,
  old,
  new: to,
})
const closing = (key: string, to: 'Won' | 'Lost') => change(key, 'stage', 'Offer', to)

describe('a heads-up', () => {
  test('is its owner’s alone: on their open deals, with why and what to do', async () => {
    const id = await publish('otherRep', { where: SMALL, stage: 'Offer' })
    const { deals, answer } = await open('rep', undefined, false)
    expect(deals.map(({ opportunity }) => opportunity.id).sort()).toEqual(
      [13, 15, 21, 23, 5, 7].map((i) => `Aster-rep-${i}`),
    )
    expect(answer).toBe('Six of your open deals are where others have learned something.')
    expect(deals[0]?.headsUps).toMatchObject([
      {
        lesson: id,
        why: expect.stringMatching(/^It is one of the .*Small.* and it stands in Offer\.$/),
        nextTime: 'Ask for the questionnaire in the first meeting.',
        shownOn: null,
        answer: null,
      },
    ])
    for (const name of OTHERS) {
      expect(
        await headsUps(house, await as(name), { deal: 'Aster-rep-5', closed: false, isRead: true }),
      ).toMatchObject({ kind: 'not-yours' })
      expect(JSON.stringify(await open(name, undefined, false))).not.toContain('Aster-rep-')
      expect(await say(name, { deal: 'Aster-rep-5', lesson: id, answer: 'useful' })).toMatchObject({
        kind: 'not-yours',
      })
    }
    expect(await headsUps(house, OPERATOR, { closed: false, isRead: true })).toMatchObject({
      kind: 'not-allowed-here',
    })
  })

  test('is written down when it was really handed out, once, and for its reader', async () => {
    expect(await shownTo('rep')).toEqual([])
    await open('rep', 'Aster-rep-5')
    const [first, ...more] = await shownTo('rep')
    expect([first?.at, more]).toEqual([clock.now, []])
    clock.now += DAY
    const [told] = (await open('rep', 'Aster-rep-5')).deals
    expect(told?.headsUps[0]?.shownOn).toBe('2026-09-01')
    await Promise.all([open('rep', 'Aster-rep-7'), open('rep', 'Aster-rep-7')])
    expect((await shownTo('rep')).map(({ at }) => at)).toEqual([first?.at, clock.now])
    for (const name of OTHERS) expect(await shownTo(name)).toEqual([])
  })

  test('answers are kept for their author alone; not here and later make room', async () => {
    const deal = 'Aster-rep-13'
    const [lesson = ''] = await lessonsOn('rep', deal)
    const useful = done(await say('rep', { deal, lesson, answer: 'useful' }))
    expect(useful.headsUp.answer).toMatchObject({ answer: 'useful', why: '', untilDay: null })
    await say('rep', { deal, lesson, answer: 'useful' })
    const rows = async (name: string) =>
      house.store.seenBy(await as(name), (session) => session.run('SELECT FROM heads_up_answer'))
    expect(await rows('rep')).toHaveLength(1)
    for (const name of OTHERS) expect(await rows(name)).toEqual([])
    await say('rep', { deal, lesson, answer: 'notHere', why: 'They have signed it \u0000🙃' })
    expect((await open('rep', deal)).deals[0]).toMatchObject({
      headsUps: [],
      aside: [{ lesson, answer: { answer: 'notHere', why: 'They have signed it 🙃' } }],
    })
    done(await say('rep', { deal, lesson, answer: 'later', untilDay: '2026-09-20' }))
    expect(await lessonsOn('rep', deal)).toEqual([])
    clock.now += 18 * DAY
    expect(await lessonsOn('rep', deal)).toEqual([lesson])
    clock.now -= 18 * DAY
    for (const untilDay of ['2026-09-02', '2026-10-03'])
      expect(await say('rep', { deal, lesson, answer: 'later', untilDay })).toMatchObject({
        text: 'A heads-up comes again within 30 days.',
      })
    const of = (asked: object) => say('rep', { deal, lesson, answer: 'useful', ...asked })
    expect(await of({ deal: 'Aster-rep-0' })).toMatchObject({ kind: 'not-asked-well' })
    expect(await of({ deal: 'Aster-rep-2' })).toMatchObject({ kind: 'not-yours' })
    expect(await of({ lesson: randomUUID() })).toMatchObject({ kind: 'not-yours' })
  })

  test('comes at the next asking after a change, or a lesson; and no more on what was let go', async () => {
    const deal = 'Aster-rep-10'
    expect(await lessonsOn('rep', deal)).toEqual([])
    const id = await publish('manager', { when: 'it is talked about', where: SMALL, stage: 'Talk' })
    expect(await lessonsOn('rep', deal)).toEqual([])
    await tellCrm([change(deal, 'Segment', 'Large', 'Small')])
    const began = Date.now()
    expect(await lessonsOn('rep', deal)).toContain(id)
    expect(Date.now() - began).toBeLessThan(5_000)
    clock.now += 2 * DAY
    const said = { kind: 'letGo', as: 'lost', doorOpen: false, remindOn: null } as never
    done(await fileFilings(house, await as('rep'), { deals: [deal], said }))
    expect(await lessonsOn('rep', deal)).toEqual([])
  })

  test('what was shown and answered cannot be changed by the application', async () => {
    for (const table of ['heads_up_shown', 'heads_up_answer', 'delivery_told'])
      for (const text of [`DELETE FROM ${table}`, `UPDATE ${table} SET lesson_id = lesson_id`])
        await expect(house.store.inWorkspace((session) => session.run(text))).rejects.toThrow(
          /permission denied/,
        )
    await expect(
      house.store.seenBy(await as('manager'), (session) =>
        session.run(
          `INSERT INTO heads_up_shown VALUES (current_setting('app.workspace')::uuid, $1, 1, $2, now())`,
          [randomUUID(), idOf('rep')],
        ),
      ),
    ).rejects.toThrow(/row-level security/)
  })
})

describe('same rake', () => {
  const deal = (i: number) => `Aster-southRep-${i}`

  test('is booked in all four ways, and read by the owner alone', async () => {
    const name = 'southRep'
    const [lesson = ''] = await lessonsOn(name, deal(5))
    for (const i of [7, 13, 21]) await open(name, deal(i))
    for (const i of [7, 13]) done(await say(name, { deal: deal(i), lesson, answer: 'useful' }))
    clock.now += 9 * DAY
    // Too late to be in time.
    await open(name, deal(15))
    clock.now += 2 * DAY
    await useTrack(name, deal(23), lesson)
    clock.now += 2 * DAY
    await tellCrm([
      ...[5, 7, 15, 23].map((i) => closing(deal(i), 'Lost')),
      ...[13, 21].map((i) => closing(deal(i), 'Won')),
    ])
    const told = await ended(name)
    const of = (i: number) =>
      told.filter((one) => one.lesson === lesson && one.opportunity.id === deal(i))
    expect([5, 7, 15, 23, 13, 21].map((i) => of(i).map(({ booking }) => booking))).toEqual([
      ['shownNotUsed'],
      ['usedLostAnyway'],
      ['notShown'],
      ['usedLostAnyway'],
      ['wonAfterUse'],
      [],
    ])
    expect((await ended(name, deal(5))).map(({ text }) => text)).toEqual([
      'This lesson had reached the deal in time, and was not taken up.',
    ])
    for (const other of ['otherManager', 'southSecond', 'leader', 'learner', 'admin']) {
      expect(JSON.stringify(await ended(other))).not.toContain('Aster-southRep-')
      const asked = { deal: deal(5), closed: true, isRead: true }
      expect(await headsUps(house, await as(other), asked)).toMatchObject({ kind: 'not-yours' })
    }
  })

  test('the program has the facts for sums; what was let go counts from that day', async () => {
    const viewer = (await as('southRep')) as PersonViewer
    const rakes = await rakesOf(house, await truthNow(house, viewer))
    const own = rakes.filter(({ owner }) => owner === idOf('southRep'))
    expect(own.map(({ booking }) => booking).sort()).toEqual([
      'notShown',
      'shownNotUsed',
      'usedLostAnyway',
      'usedLostAnyway',
      'wonAfterUse',
    ])
    const team = viewer.organisation.members.get(viewer.member)?.team
    expect(new Set(own.map((rake) => rake.team))).toEqual(new Set([team]))
    const letGo = rakes.filter(({ owner }) => owner === idOf('rep'))
    expect(letGo.map(({ booking }) => booking)).toContain('notShown')
  })

  test('of a lesson it is told from five losses of three owners on, once, by whole months', async () => {
    const [lesson = ''] = await lessonsOn('otherRep', 'Aster-otherRep-5')
    const told = async (name: string) => done(await deliveryOfLesson(house, await as(name), lesson))
    expect((await told('learner')).told).toEqual([])
    expect((await told('learner')).answer).toMatch(/^Few losses/)
    clock.now += 9 * DAY
    await tellCrm(
      ['otherRep', 'thirdRep'].flatMap((name) =>
        [5, 7].map((i) => closing(`Aster-${name}-${i}`, 'Lost')),
      ),
    )
    // The month is not over.
    expect((await told('learner')).told).toEqual([])
    clock.now = Date.UTC(2026, 10, 3)
    await tellCrm([closing('Aster-thirdRep-13', 'Lost')])
    const first = await told('learner')
    expect(first.told).toMatchObject([{ months: ['2026-09', '2026-09'], deals: 5 }])
    expect(first.answer).toMatch(
      /^September 2026: of 5 losses or more that met it, it had come in time/,
    )
    expect(await told('rep')).toEqual(first)
    expect(JSON.stringify(first)).not.toMatch(/Aster/)
    await tellCrm([closing('Aster-otherRep-13', 'Lost')])
    expect(await told('rep')).toEqual(first)
  })
})

/** A talk track of a lesson was used on a deal. */
async function useTrack(name: string, deal: string, lesson: string): Promise<void> {
  const track = randomUUID()
  await house.store.inWorkspace((session) =>
    session.run(
      `INSERT INTO talk_track (workspace_id, talk_track_id, version, lesson_id, content, expires_on, at)
       VALUES (current_setting('app.workspace')::uuid, $1, 1, $2, '{}', '2027-01-01', now())`,
      [track, lesson],
    ),
  )
  await house.store.seenBy(await as(name), (session) =>
    session.run(
      `INSERT INTO talk_track_use (workspace_id, talk_track_use_id, talk_track_id, opportunity_id,
         member_id, said, at)
       SELECT current_setting('app.workspace')::uuid, $1, $2, opportunity_id, $3, '{}',
         to_timestamp($4::float8 / 1000) FROM opportunity WHERE key = $5`,
      [randomUUID(), track, idOf(name), clock.now, deal],
    ),
  )
}
