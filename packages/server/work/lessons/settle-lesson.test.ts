import { describe, expect, test } from 'vitest'
import { done, lessonCompany } from '../../testing/lesson-company.ts'
import { lessonsRouted } from './compiled.ts'
import { addAction, endLessonAction } from './lesson-actions.ts'
import { linkLoss } from './link-loss.ts'
import { mergeLesson, retireLesson, reviewLesson } from './settle-lesson.ts'
import { tryLesson } from './try-lesson.ts'

const { house, clock, idOf, as, publish, page, found } = await lessonCompany()

describe('what becomes of it', () => {
  test('who tried it tells in a line, without a name', async () => {
    const id = await publish('rep', { when: 'it is tried' })
    expect(
      await tryLesson(house, await as('otherRep'), id, { held: true, line: 'It saved a month.' }),
    ).toBeUndefined()
    expect(
      await tryLesson(house, await as('otherRep'), id, { held: true, line: 'It saved a month.' }),
    ).toBeUndefined()
    expect(
      await tryLesson(house, await as('southRep'), id, { held: false, line: 'Too late here.' }),
    ).toBeUndefined()
    expect(
      await tryLesson(house, await as('southRep'), id, {
        held: true,
        line: 'Aster thirdRep did it',
      }),
    ).toMatchObject({ kind: 'not-asked-well' })
    expect(
      await tryLesson(house, await as('southRep'), id, {
        held: true,
        line: 'The buyer lied to us.',
      }),
    ).toMatchObject({ text: expect.stringMatching(/^A buyer is no cause here/) })
    const read = await page('manager', id)
    expect(read.trials.map(({ line, mine }) => [line, mine])).toEqual(
      expect.arrayContaining([
        ['It saved a month.', false],
        ['Too late here.', false],
      ]),
    )
    expect(read.trials).toHaveLength(2)
    expect(read.lesson.tried).toBe('Tried two times: it held in one.')
    expect(JSON.stringify(read)).not.toMatch(new RegExp(`${idOf('otherRep')}|${idOf('southRep')}`))
    expect((await page('otherRep', id)).trials.filter(({ mine }) => mine)).toHaveLength(1)
  })

  test('actions have an owner and a day, and are followed to whether they worked', async () => {
    const id = await publish('rep', { when: 'something is to be done', route: 'product' })
    const action = {
      text: 'Write the page on security',
      dueOn: '2026-07-01',
      tag: 'process',
      check: 'Fewer late reviews',
    } as const
    const give = async (by: string, to: string) =>
      addAction(house, await as(by), id, { ...action, owner: idOf(to) })
    expect(await give('rep', 'otherRep')).toMatchObject({ kind: 'not-allowed' })
    expect(await give('rep', 'rep')).toBeUndefined()
    expect(await give('learner', 'admin')).toBeUndefined()
    const own = (await page('rep', id)).actions.find(({ mayEnd }) => mayEnd)
    const end = async (by: string, worked: boolean | null) =>
      endLessonAction(house, await as(by), id, own?.id ?? '', { done: true, worked })
    expect(await end('otherRep', true)).toMatchObject({ kind: 'not-allowed' })
    expect(await end('rep', null)).toBeUndefined()
    clock.now += 30 * 86_400_000
    expect(await end('learner', true)).toBeUndefined()
    clock.now -= 30 * 86_400_000
    expect((await page('rep', id)).actions.find((one) => one.id === own?.id)).toMatchObject({
      doneOn: '2026-06-01',
      worked: true,
    })
    const routed = done(await lessonsRouted(house, await as('learner')))
    expect(routed.routes[0]?.lessons.find((one) => one.id === id)?.actions).toHaveLength(2)
  })

  test('it is retired and taken up again by those who look after it', async () => {
    const id = await publish('rep', { when: 'it is retired' })
    const retire = async (by: string, retired: boolean) =>
      retireLesson(house, await as(by), id, { why: 'The product has it now', retired })
    expect(await retire('rep', true)).toMatchObject({ kind: 'not-allowed' })
    expect(await retire('manager', true)).toBeUndefined()
    expect(await page('rep', id)).toMatchObject({
      retired: 'The product has it now',
      lesson: { status: 'retired' },
    })
    expect(await found('it is retired')).toEqual([])
    expect(await retire('manager', false)).toBeUndefined()
    expect(await found('it is retired')).toContain(id)
    // Its owner may too; one that nobody keeps, anybody may take, and no other.
    const review = async (by: string, owner: string | null) =>
      reviewLesson(house, await as(by), id, { owner: owner && idOf(owner), on: '2026-09-01' })
    expect(await review('otherRep', 'rep')).toMatchObject({ kind: 'not-allowed' })
    expect(await review('otherRep', 'otherRep')).toBeUndefined()
    expect(await review('thirdRep', 'thirdRep')).toMatchObject({ kind: 'not-allowed' })
    // Whoever took it words it and looks at it again; to retire it those must have named them who look after all.
    expect(await retire('otherRep', true)).toMatchObject({ kind: 'not-allowed' })
    expect((await page('otherRep', id)).may).toMatchObject({ settle: false, reword: true })
    expect(await review('otherRep', 'otherRep')).toBeUndefined()
    expect(await retire('otherRep', true)).toMatchObject({ kind: 'not-allowed' })
    expect(await review('learner', 'otherRep')).toBeUndefined()
    expect(await review('otherRep', 'otherRep')).toBeUndefined()
    expect(await retire('otherRep', true)).toBeUndefined()
    expect(await page('rep', id)).toMatchObject({
      owner: { name: 'Aster otherRep' },
      reviewOn: '2026-09-01',
    })
  })

  test('a day to come is one from today on, ten years at most', async () => {
    const id = await publish('rep', { when: 'a day is set' })
    const review = async (on: string) => reviewLesson(house, await as('learner'), id, { on })
    const act = async (dueOn: string) =>
      addAction(house, await as('rep'), id, {
        ...{ text: 'Write the page', owner: idOf('rep'), dueOn, tag: 'process', check: '' },
      } as const)
    for (const day of ['1999-01-01', '2026-05-30', '2036-06-02', '9999-12-31']) {
      expect([day, await review(day)]).toMatchObject([day, { kind: 'not-asked-well' }])
      expect([day, await act(day)]).toMatchObject([day, { kind: 'not-asked-well' }])
    }
    for (const day of ['2026-06-01', '2036-06-01']) {
      expect(await review(day)).toBeUndefined()
      expect(await act(day)).toBeUndefined()
    }
  })

  test('checks and words are made of it by those who write the playbook', async () => {
    const id = await publish('rep', { when: 'a check could be made of it' })
    expect((await page('rep', id)).may.playbook).toBe(false)
    expect((await page('manager', id)).may.playbook).toBe(true)
  })

  test('near duplicates are offered, and merged with all that hangs on them', async () => {
    const kept = await publish('rep', { when: 'the champion leaves in the middle' })
    const other = await publish('otherRep', { when: 'the champion leaves in the middle of it' })
    await tryLesson(house, await as('rep'), other, { held: true, line: 'On the other one' })
    await linkLoss(house, await as('rep'), other, 'Aster-rep-1')
    expect((await page('learner', kept)).near.map(({ id }) => id)).toContain(other)
    expect((await page('rep', kept)).near).toEqual([])
    const merge = async (by: string, from: string, into: string) =>
      mergeLesson(house, await as(by), from, { into }.into)
    expect(await merge('rep', other, kept)).toMatchObject({ kind: 'not-allowed' })
    expect(await merge('learner', other, other)).toMatchObject({ kind: 'not-asked-well' })
    const both = await Promise.all([merge('learner', other, kept), merge('manager', kept, other)])
    expect(both.filter((refusal) => refusal === undefined).length).toBeLessThanOrEqual(1)
    const [root, gone] = both[0] === undefined ? [kept, other] : [other, kept]
    const read = await page('rep', gone)
    expect(read.lesson.id).toBe(root)
    expect(read.wordings.map(({ merged }) => merged).toSorted()).toEqual([false, true])
    expect(read.trials).toHaveLength(1)
    expect(read.ownLosses).toHaveLength(1)
    expect(await found('champion leaves in the middle')).toEqual([root])
  })
})
