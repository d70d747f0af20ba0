import { randomUUID } from 'node:crypto'
import {
  accountAsked,
  type LessonContent,
  type LessonDraftContent,
  lessonAsked,
} from '@closed-learned/deals'
import { describe, expect, test } from 'vitest'
import { contentOf, done, lessonCompany, SECURITY } from '../../testing/lesson-company.ts'
import { fileFilings } from '../filings/file-filings.ts'
import { fileAccount } from '../loss-accounts/file-account.ts'
import { isRefusal } from '../refusals.ts'
import { practiceOfLessons } from './compiled.ts'
import {
  beginLessonDraft,
  dropLessonDraft,
  keepLessonDraft,
  lessonDraft,
  lessonDrafts,
} from './drafts.ts'
import { linkLoss } from './link-loss.ts'
import { publishLesson, wordAnew } from './publish-lesson.ts'

const { house, clock, idOf, as, publish, page } = await lessonCompany()

describe('a draft', () => {
  test('is its author’s alone, below the rules too', async () => {
    const id = randomUUID()
    done(await keepLessonDraft(house, await as('rep'), id, contentOf({ when: 'mark-of-a-draft' })))
    expect(done(await lessonDrafts(house, await as('rep'))).drafts.map((one) => one.id)).toEqual([
      id,
    ])
    for (const name of ['otherRep', 'manager', 'learner', 'admin', 'leader']) {
      expect(await lessonDraft(house, await as(name), id)).toMatchObject({ kind: 'not-yours' })
      expect(await publishLesson(house, await as(name), id)).toMatchObject({ kind: 'not-yours' })
      expect(await dropLessonDraft(house, await as(name), id)).toMatchObject({ kind: 'not-yours' })
      // Nor can somebody else write over it.
      expect(await keepLessonDraft(house, await as(name), id, contentOf())).toMatchObject({
        kind: 'changed-meanwhile',
      })
      expect(
        await house.store.seenBy(await as(name), (session) =>
          session.run('SELECT FROM lesson_draft'),
        ),
      ).toEqual([])
    }
    expect(done(await lessonDraft(house, await as('rep'), id)).content.when).toBe('mark-of-a-draft')
    expect(await dropLessonDraft(house, await as('rep'), id)).toBeUndefined()
    expect(done(await lessonDrafts(house, await as('rep'))).drafts).toEqual([])
  })

  test('begins from a segment, tells its numbers, and says what is missing', async () => {
    const where = [{ attribute: 'Segment', value: 'Small' }]
    const draft = done(await beginLessonDraft(house, await as('rep'), { where, loss: null }))
    expect(draft.missing).toEqual(['why it is lost', 'what to do next time'])
    expect(draft.backTest?.here?.deals).toBeGreaterThan(10)
    expect(await publishLesson(house, await as('rep'), draft.id)).toMatchObject({
      kind: 'not-asked-well',
      text: 'Not there yet: why it is lost and what to do next time.',
    })
    await dropLessonDraft(house, await as('rep'), draft.id)
  })

  test('begins with what one’s own account of a loss said, without its names', async () => {
    const said = accountAsked.parse({
      text: '',
      debrief: {
        when: 'the review was asked for by Aster manager',
        nextTime: 'ask for the form at Aster Company 3 first',
        fits: [{ about: 'approach', how: 'didNotFit', text: 'The form came after the offer' }],
        causes: [{ cause: 'unknown' }, { cause: 'stepCameLate' }],
        couldSee: 'The date',
      },
    })
    done(await fileAccount(house, await as('rep'), 'Aster-rep-4', said))
    const id = randomUUID()
    const begin = async (name: string, own = id) =>
      beginLessonDraft(house, await as(name), { id: own, where: [], loss: 'Aster-rep-4' })
    const draft = done(await begin('rep'))
    expect(draft.content).toMatchObject({
      when: 'the review was asked for by …',
      because: 'The form came after the offer',
      nextTime: 'ask for the form at … first',
      cause: 'stepCameLate',
      losses: ['Aster-rep-4'],
    })
    expect(draft.meets).toMatch(/its moment is told in words alone/)
    // What is sent twice is begun once, and what was written since stays.
    done(await keepLessonDraft(house, await as('rep'), id, contentOf({ when: 'it was changed' })))
    expect(done(await begin('rep')).content.when).toBe('it was changed')
    expect(await begin('otherRep', randomUUID())).toMatchObject({ kind: 'not-yours' })
    await dropLessonDraft(house, await as('rep'), id)
    const lesson = await publish('otherRep', { when: 'a loss is linked later' })
    expect((await page('rep', lesson)).linkable.map((deal) => deal.id)).toEqual(['Aster-rep-4'])
    expect(await linkLoss(house, await as('rep'), lesson, 'Aster-rep-4')).toBeUndefined()
    expect((await page('rep', lesson)).linkable).toEqual([])
    expect((await page('manager', lesson)).linkable).toEqual([])
  })

  test('names nobody when it is published, and says which name it was', async () => {
    const publishing = async (more: Partial<LessonDraftContent>) => {
      const id = randomUUID()
      done(await keepLessonDraft(house, await as('rep'), id, contentOf(more)))
      const told = await publishLesson(house, await as('rep'), id)
      await dropLessonDraft(house, await as('rep'), id)
      return isRefusal(told) ? told.text : 'published'
    }
    expect(await publishing({ because: 'aster COMPANY 3 had one already' })).toMatch(
      /^“aster COMPANY 3” is the name of a company here; a lesson names no person/,
    )
    expect(await publishing({ nextTime: 'ask Aster manager early' })).toMatch(
      /^“Aster manager” is the name of somebody/,
    )
    expect(await publishing({ when: 'it is like Aster deal rep 3' })).toMatch(
      /^“Aster deal rep 3” is the name of a deal/,
    )
    expect(await publishing({ when: 'the price is above € 20,000' })).toMatch(/is an amount/)
    expect(await publishing({ when: 'Aster had no budget' })).toMatch(
      /^“Aster” is the name of a company here/,
    )
    expect(await publishing({ when: '\u200b\u200b' })).toBe('Not there yet: when it helps.')
    expect(await publishing({ where: [{ attribute: 'Shoe size', value: '43' }] })).toMatch(
      /not told apart by “Shoe size”/,
    )
    expect(await publishing({ stage: 'Nowhere' })).toMatch(/^“Nowhere” is no stage of an open deal/)
    expect(await publishing({ stage: 'Lost' })).toMatch(/^“Lost” is no stage of an open deal/)
    expect(await publishing({ competitor: 'Nobody' })).toMatch(/^“Nobody” is no competitor/)
    expect(await publishing({ nextTime: 'know that the buyer lied to us' })).toMatch(
      /^A buyer is no cause here/,
    )
    const named = await publish('rep', { when: 'a stage is named', stage: ' offer' })
    expect((await page('rep', named)).lesson.content.stage).toBe('Offer')
  })
})

describe('published', () => {
  test('it is everybody’s without its author; twice is once', async () => {
    const id = randomUUID()
    const draft = contentOf({
      when: 'we publish twice',
      losses: ['Aster-rep-1'],
    })
    done(await keepLessonDraft(house, await as('rep'), id, draft))
    const both = await Promise.all([
      publishLesson(house, await as('rep'), id),
      publishLesson(house, await as('rep'), id),
    ])
    for (const told of both) expect(done(told).lesson.id).toBe(id)
    const rows = await house.store.inWorkspace((session) =>
      session.run('SELECT FROM lesson_wording WHERE lesson_id = $1', [id]),
    )
    expect(rows).toHaveLength(1)
    expect((await page('rep', id)).lesson.mine).toBe(true)
    const others = await page('manager', id)
    expect(others.lesson.mine).toBe(false)
    expect(JSON.stringify(others)).not.toContain(idOf('rep'))
    expect(others.ownLosses).toEqual([])
    expect((await page('rep', id)).ownLosses.map((deal) => deal.id)).toEqual(['Aster-rep-1'])
    expect(others.lesson.restsOn).toBe('It rests on few losses so far.')
    // A late draft of another tab does not come back.
    expect(await keepLessonDraft(house, await as('rep'), id, draft)).toMatchObject({
      kind: 'changed-meanwhile',
    })
    for (const table of ['lesson_author', 'lesson_evidence'])
      expect(
        await house.store.seenBy(await as('manager'), (session) =>
          session.run(`SELECT FROM ${table}`),
        ),
      ).toEqual([])
  })

  test('losses are told from five of three people on, and linked by their owners only', async () => {
    const id = await publish('rep', { when: 'we count losses' })
    const link = async (name: string, i: number) =>
      linkLoss(house, await as(name), id, `Aster-${name}-${i}`)
    for (const [name, i] of [
      ['rep', 1],
      ['rep', 4],
      ['rep', 9],
      ['otherRep', 1],
      ['otherRep', 4],
    ] as const)
      expect(await link(name, i)).toBeUndefined()
    expect((await page('rep', id)).lesson.restsOn).toBe('It rests on few losses so far.')
    expect(await link('thirdRep', 1)).toBeUndefined()
    expect(await link('thirdRep', 1)).toBeUndefined()
    // Not before the month is over: that somebody linked a loss today is seen by nobody.
    const restsOn = async () => (await page('leader', id)).lesson.restsOn
    expect(await restsOn()).toBe('It rests on few losses so far.')
    const month = 31 * 86_400_000
    clock.now += month
    expect(await restsOn()).toBe('It rests on 6 losses of at least 3 people.')
    const { moments } = done(await practiceOfLessons(house, await as('leader')))
    expect(moments.find((one) => one.id === id)?.happened).toMatch(
      /So it went on several deals here, for half of them over \d+ to \d+ months/,
    )
    // One more is too few to be told of by itself, ever.
    expect(await link('otherRep', 9)).toBeUndefined()
    clock.now += month
    expect(await restsOn()).toBe('It rests on 6 losses of at least 3 people.')
    clock.now -= 2 * month
    expect(await linkLoss(house, await as('manager'), id, 'Aster-rep-6')).toMatchObject({
      kind: 'not-yours',
    })
    // Neither is one that was won, or is open, a loss.
    expect(await link('rep', 0)).toMatchObject({ kind: 'not-asked-well' })
    expect(await link('rep', 2)).toMatchObject({ kind: 'not-asked-well' })
    done(
      await fileFilings(house, await as('rep'), {
        deals: ['Aster-rep-2'],
        said: { kind: 'letGo', as: 'lost', doorOpen: false, remindOn: null } as never,
      }),
    )
    expect(await link('rep', 2)).toBeUndefined()
  })

  test('a new wording on an old one is declined in a clear sentence', async () => {
    const id = await publish('rep', { when: 'two tabs are open' })
    const asked = (version: number, nextTime: string) => ({
      ...(lessonAsked.parse({ ...SECURITY, nextTime }) as LessonContent),
      version,
    })
    const reword = async (name: string, version: number, nextTime: string) =>
      wordAnew(house, await as(name), id, asked(version, nextTime))
    const tabs = await Promise.all([
      reword('rep', 1, 'close the first tab'),
      reword('learner', 1, 'close the second tab'),
    ])
    expect(tabs.filter(isRefusal)).toMatchObject([
      {
        kind: 'changed-meanwhile',
        text: 'Somebody gave this lesson a new wording since you opened it.',
      },
    ])
    expect(await reword('rep', 1, 'again')).toMatchObject({ kind: 'changed-meanwhile' })
    expect(await reword('otherRep', 2, 'it is not theirs')).toMatchObject({ kind: 'not-allowed' })
    const { lesson: told, wordings } = await page('otherRep', id)
    expect(told.version).toBe(2)
    expect(wordings).toHaveLength(2)
    expect(wordings[0]?.said).toBe(told.said)
  })

  test('another segment is tested by deals created from then on only', async () => {
    const id = await publish('rep', { when: 'segments change' })
    const frozen = async () =>
      house.store.inWorkspace((session) =>
        session.run<{ counts_from: string }>(
          'SELECT counts_from FROM lesson_wording WHERE lesson_id = $1 ORDER BY version',
          [id],
        ),
      )
    const before = await frozen()
    const where = [{ attribute: 'Region', value: 'East' }]
    done(
      await wordAnew(house, await as('rep'), id, {
        ...lessonAsked.parse({ ...SECURITY, where }),
        version: 1,
      }),
    )
    expect(await frozen()).toEqual([...before, { counts_from: before[0]?.counts_from }])
    const told = (await page('rep', id)).lesson
    expect(told.where).toBe('deals in East')
    expect(told.since?.verdict).toBe('tooEarly')
    expect(told.status).toBe('published')
    expect(told.figure).toMatch(/^\d+ % lost \(\d+–\d+ %\), others \d+ %$/)
  })

  test('wordings, authors and what became of it cannot be changed by the application', async () => {
    for (const table of [
      'lesson',
      'lesson_wording',
      'lesson_author',
      'lesson_event',
      'lesson_evidence',
      'lesson_trial',
    ])
      for (const text of [
        `DELETE FROM ${table}`,
        `UPDATE ${table} SET workspace_id = workspace_id`,
      ])
        await expect(house.store.inWorkspace((session) => session.run(text))).rejects.toThrow(
          /permission denied/,
        )
  })
})
