import { randomUUID } from 'node:crypto'
import {
  buyingSideAsked,
  dayOfInstant,
  type HeadsUpAnswerAsked,
  headsUpAnswerAsked,
  isoOfDay,
  OPERATOR,
  type PersonViewer,
  type Truth,
} from '@closed-learned/deals'
import { describe, expect, test } from 'vitest'
import { done, lessonCompany } from '../../testing/lesson-company.ts'
import { sourceOf } from '../../testing/source-of.ts'
import { keepBuyingSide } from '../buying-side.ts'
import { fileFilings } from '../filings/file-filings.ts'
import { truthNow } from '../filings/own-deals.ts'
import { importFiles } from '../import-files.ts'
import { linkLoss } from '../lessons/link-loss.ts'
import { retireLesson, reviewLesson } from '../lessons/settle-lesson.ts'
import { lessonsKept } from '../my-deals/lessons-kept.ts'
import { unwrittenLessons } from '../my-deals/unwritten-lessons.ts'
import { answerHeadsUp } from './answer-heads-up.ts'
import { deliveryOfLesson } from './delivery-of-lesson.ts'
import { headsUps } from './heads-ups.ts'
import { headsUpsWaiting } from './heads-ups-waiting.ts'
import { rakesOf } from './rakes.ts'
import { seeHeadsUps } from './see-heads-ups.ts'

const { house, clock, idOf, as, publish } = await lessonCompany()
const DAY = 86_400_000
// After all that the company's export tells of.
clock.now = Date.UTC(2026, 8, 1, 12)
const SMALL = [{ attribute: 'Segment', value: 'Small' }]
const OTHERS = ['otherRep', 'manager', 'leader', 'learner', 'admin']

const open = async (name: string, deal?: string) =>
  done(await headsUps(house, await as(name), { deal, closed: false }))
/** They are before the eyes of the owner of a deal. */
const see = async (name: string, deal: string) => {
  const { deals } = await open(name, deal)
  const lessons = deals.flatMap(({ headsUps }) => headsUps.map(({ lesson }) => lesson))
  return seeHeadsUps(house, await as(name), { deal, lessons })
}
const ended = async (name: string, deal?: string) =>
  done(await headsUps(house, await as(name), { deal, closed: true })).ended
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
async function tellCrm(changes: readonly object[], begun: readonly object[] = []) {
  const [row] = await house.store.inWorkspace((session) =>
    session.run<{ source: string }>('SELECT source FROM opportunity LIMIT 1'),
  )
  const about = { exportedAt: clock.now, name: row?.source ?? '', stages: STAGES }
  const source = sourceOf({ opportunity: begun, change: changes }, about)
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
    const { deals, answer } = await open('rep')
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
        await headsUps(house, await as(name), { deal: 'Aster-rep-5', closed: false }),
      ).toMatchObject({ kind: 'not-yours' })
      expect(JSON.stringify(await open(name))).not.toContain('Aster-rep-')
      expect(await say(name, { deal: 'Aster-rep-5', lesson: id, answer: 'useful' })).toMatchObject({
        kind: 'not-yours',
      })
    }
    expect(await headsUps(house, OPERATOR, { closed: false })).toMatchObject({
      kind: 'not-allowed-here',
    })
  })

  test('counts as shown when it was before the eyes of its owner, once', async () => {
    const { deals } = await open('rep', 'Aster-rep-5')
    expect(await shownTo('rep')).toEqual([])
    const [lesson = ''] = deals[0]?.headsUps.map((one) => one.lesson) ?? []
    const seen = { deal: 'Aster-rep-5', lessons: [lesson, randomUUID()] }
    expect(await seeHeadsUps(house, await as('rep'), seen)).toMatchObject({ lessons: [lesson] })
    for (const name of OTHERS)
      expect(await seeHeadsUps(house, await as(name), seen)).toMatchObject({ kind: 'not-yours' })
    const [first, ...more] = await shownTo('rep')
    expect([first?.at, more]).toEqual([clock.now, []])
    clock.now += DAY
    await see('rep', 'Aster-rep-5')
    const [told] = (await open('rep', 'Aster-rep-5')).deals
    expect(told?.headsUps[0]?.shownOn).toBe('2026-09-01')
    await Promise.all([see('rep', 'Aster-rep-7'), see('rep', 'Aster-rep-7')])
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
    const waits = async () => {
      const viewer = (await as('rep')) as PersonViewer
      const all = await headsUpsWaiting(house, viewer, await truthNow(house, viewer))
      return all.some(({ opportunity }) => opportunity.id === deal)
    }
    expect([await lessonsOn('rep', deal), await waits()]).toEqual([[], false])
    clock.now += 18 * DAY
    expect([await lessonsOn('rep', deal), await waits()]).toEqual([[lesson], true])
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

describe('roles of the buying committee', () => {
  test('are met by what the CRM calls its contacts and what the owner noted, for the owner alone', async () => {
    const deal = 'Aster-thirdRep-15'
    const role = { roles: ['champion' as const], where: [] }
    const id = await publish('manager', { when: 'nobody inside wants it', ...role })
    expect(await lessonsOn('thirdRep', deal)).not.toContain(id)
    const note = async (stance: 'for' | 'against') => {
      const said = buyingSideAsked.parse({ committee: [{ role: 'champion', stance }] })
      done(await keepBuyingSide(house, await as('thirdRep'), deal, said))
    }
    await note('against')
    const told = (await open('thirdRep', deal)).deals[0]?.headsUps.find((one) => one.lesson === id)
    expect(told?.why).toBe('The champion is missing or not for it.')
    await note('for')
    expect(await lessonsOn('thirdRep', deal)).not.toContain(id)
  })
})

describe('same rake', () => {
  const deal = (i: number) => `Aster-southRep-${i}`

  test('is booked in all four ways, and read by the owner alone', async () => {
    const name = 'southRep'
    const [lesson = ''] = await lessonsOn(name, deal(5))
    for (const i of [5, 7, 13, 21]) await see(name, deal(i))
    for (const i of [7, 13]) done(await say(name, { deal: deal(i), lesson, answer: 'useful' }))
    clock.now += 9 * DAY
    // Too late to be in time.
    await see(name, deal(15))
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
      ['notShown'],
      ['wonAfterUse'],
      [],
    ])
    const textsOf = async (i: number) => (await ended(name, deal(i))).map(({ text }) => text)
    expect(await textsOf(5)).toEqual([
      'This lesson had reached the deal in time, and was not taken up.',
    ])
    expect(await textsOf(15)).toEqual([
      'This lesson was shown here only in the last days of the deal, too late to count as in time.',
    ])
    expect(await textsOf(23)).toEqual([
      'This lesson was shown and used in the last days of the deal, too late to count as in time.',
    ])
    for (const other of ['otherManager', 'southSecond', 'leader', 'learner', 'admin']) {
      expect(JSON.stringify(await ended(other))).not.toContain('Aster-southRep-')
      const asked = { deal: deal(5), closed: true }
      expect(await headsUps(house, await as(other), asked)).toMatchObject({ kind: 'not-yours' })
    }
  })

  test('a deal let go in the hour of the publication counts, for its owner, and in no sum', async () => {
    const id = 'Aster-rep-21'
    const lesson = await publish('otherRep', {
      when: 'it is offered',
      where: SMALL,
      stage: 'Offer',
    })
    clock.now += 60_000
    const said = { kind: 'letGo', as: 'lost', doorOpen: false, remindOn: null } as never
    done(await fileFilings(house, await as('rep'), { deals: [id], said }))
    const of = async () => (await ended('rep', id)).find((one) => one.lesson === lesson)
    expect(await of()).toMatchObject({
      booking: 'notShown',
      endedOn: isoOfDay(dayOfInstant(clock.now)),
    })
    // What becomes of the lesson later changes nothing of that.
    clock.now += 1_000
    await retire(lesson)
    expect(await of()).toMatchObject({ booking: 'notShown' })
    const rakes = await rakesOf(house, await truthNow(house, (await as('rep')) as PersonViewer))
    expect(rakes.filter((rake) => rake.lesson === lesson)).toEqual([])
  })

  test('the program has the facts for sums, of what the CRM shows as ended', async () => {
    const viewer = (await as('southRep')) as PersonViewer
    const rakes = await rakesOf(house, await truthNow(house, viewer))
    const own = rakes.filter(({ owner }) => owner === idOf('southRep'))
    expect(own.map(({ booking }) => booking).sort()).toEqual([
      'notShown',
      'notShown',
      'shownNotUsed',
      'usedLostAnyway',
      'wonAfterUse',
    ])
    const team = viewer.organisation.members.get(viewer.member)?.team
    expect(new Set(own.map((rake) => rake.team))).toEqual(new Set([team]))
    // They let go of two; the CRM shows them open still.
    expect(rakes.filter(({ owner }) => owner === idOf('rep'))).toEqual([])
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

describe('what comes back on My deals', () => {
  const of = async <T>(name: string, what: (viewer: PersonViewer, truth: Truth) => Promise<T>) => {
    const viewer = (await as(name)) as PersonViewer
    return what(viewer, await truthNow(house, viewer))
  }
  const unwritten = (name: string) =>
    of(name, (viewer, truth) => unwrittenLessons(house, viewer, truth))

  test('a loss without a lesson, when its owner begins a deal like it; until a lesson is linked', async () => {
    const loss = 'Aster-thirdRep-13'
    const [like] = await house.store.inWorkspace((session) =>
      session.run<{ values: object }>('SELECT values FROM opportunity WHERE key = $1', [loss]),
    )
    clock.now += DAY
    const begun = { name: 'Begun', owner: 'Aster-thirdRep', stage: 'Talk' }
    await tellCrm(
      [],
      [
        {
          key: 'Begun',
          createdAt: new Date(clock.now).toISOString(),
          values: { ...like?.values, ...begun },
        },
      ],
    )
    const told = (await unwritten('thirdRep')).find(({ opportunity }) => opportunity.id === loss)
    expect(told?.text).toBe(
      'Begun, which you have just begun, is like this one that was lost; its lesson is not written.',
    )
    for (const name of OTHERS) expect(await unwritten(name)).toEqual([])
    const [lesson = ''] = await lessonsOn('otherRep', 'Aster-otherRep-15')
    expect(await linkLoss(house, await as('thirdRep'), lesson, loss)).toBeUndefined()
    expect((await unwritten('thirdRep')).map(({ opportunity }) => opportunity.id)).not.toContain(
      loss,
    )
  })

  test('a lesson that one keeps, when it is to be looked at again; to nobody else', async () => {
    const [lesson = ''] = await lessonsOn('otherRep', 'Aster-otherRep-15')
    const asked = { owner: idOf('learner'), on: isoOfDay(dayOfInstant(clock.now) + 2) }
    expect(await reviewLesson(house, await as('learner'), lesson, asked)).toBeUndefined()
    const kept = (name: string) => of(name, (viewer) => lessonsKept(house, viewer))
    expect(await kept('learner')).toMatchObject([{ kind: 'review', lesson }])
    expect(await kept('rep')).toEqual([])
  })
})

async function retire(lesson: string): Promise<void> {
  const asked = { why: 'It is over', retired: true }
  expect(await retireLesson(house, await as('learner'), lesson, asked)).toBeUndefined()
}

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
