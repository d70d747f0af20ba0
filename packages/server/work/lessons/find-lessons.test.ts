import { lessonAsked } from '@closed-learned/deals'
import { describe, expect, test } from 'vitest'
import { done, lessonCompany } from '../../testing/lesson-company.ts'
import { packOfLessons, practiceOfLessons, tableOfLessons } from './compiled.ts'
import { lessons } from './lessons.ts'
import { retireLesson } from './settle-lesson.ts'

const { house, as, publish, page, found } = await lessonCompany()

describe('search', () => {
  const TEXTS = {
    english: 'demos come too late',
    chinese: '安全审查来得太晚',
    arabic: 'تأتي المراجعة الأمنية متأخرة',
    hebrew: 'הבדיקה מגיעה מאוחר',
    emoji: 'the mood is 🙃 at the end',
    accents: 'der Einkauf prüft zu spät',
    quoted: `it is "quoted" & -excluded OR ) ( ' %_\\`,
  }

  test('finds every script, what is bent, and what is misspelled', async () => {
    const ids = new Map<string, string>()
    for (const [name, when] of Object.entries(TEXTS)) ids.set(name, await publish('rep', { when }))
    const finds = async (text: string, name: string) =>
      expect([text, await found(text)]).toEqual([text, expect.arrayContaining([ids.get(name)])])
    await finds('demo', 'english')
    await finds('安全', 'chinese')
    await finds('الأمنية', 'arabic')
    await finds('מאוחר', 'hebrew')
    await finds('🙃', 'emoji')
    await finds('prüft', 'accents')
    await finds('questionaire', 'english')
    for (const text of Object.values(TEXTS))
      await finds(
        text,
        Object.keys(TEXTS).find((key) => TEXTS[key as keyof typeof TEXTS] === text) ?? '',
      )
    expect(await found('zzzzqq')).toEqual([])
    const nothing = done(await lessons(house, await as('rep'), { text: 'zzzzqq' }))
    expect(nothing.answer).toBe('No lesson says that yet.')
    const some = done(await lessons(house, await as('rep'), { text: 'demo' }))
    expect(some.answer).toMatch(/^\d+ lessons? found\.$/)
    expect(await found('\0')).not.toEqual([])
  })

  test('keeps ten thousand characters of each part, as they are', async () => {
    const when = 'משא ומתן 🙃 ab '.repeat(700).slice(0, 9_999).trim()
    const id = await publish('rep', {
      when,
      because: 'x'.repeat(10_000),
      nextTime: '字'.repeat(10_000),
    })
    const told = (await page('otherRep', id)).lesson.content
    expect(told.when).toBe(when)
    expect(told.nextTime).toBe('字'.repeat(10_000))
    expect(lessonAsked.safeParse({ when: 'x'.repeat(10_001) }).success).toBe(false)
    expect(lessonAsked.parse({ when: 'a\0b\ud800' }).when).toBe('ab\ufffd')
    await retireLesson(house, await as('learner'), id, { why: 'It was long', retired: true })
  })

  test('by cause, product area and status', async () => {
    const id = await publish('rep', {
      when: 'an area is named',
      cause: 'missingInProduct',
      productArea: 'Reports',
    })
    const by = async (sought: object) =>
      done(await lessons(house, await as('rep'), sought)).lessons.map((one) => one.id)
    expect(await by({ cause: 'missingInProduct' })).toEqual([id])
    expect(await by({ area: 'Reports' })).toEqual([id])
    expect(await by({ area: 'reports' })).toEqual([id])
    expect(await by({ text: 'purchse list' })).toEqual([])
    expect(await by({ status: 'published', area: 'Reports' })).toEqual([id])
    expect(await by({ status: 'holds' })).toEqual([])
    const [east, small] = [
      { attribute: 'Region', value: 'East' },
      { attribute: 'Segment', value: 'Small' },
    ]
    const both = await publish('rep', { when: 'two conditions hold', where: [east, small] })
    const one = await publish('rep', { when: 'one condition holds', where: [east] })
    expect((await by({ where: [east] })).toSorted()).toEqual([one, both].toSorted())
    // By the name of a condition too, and by how its segment is said.
    expect((await by({ text: 'region' })).toSorted()).toEqual([one, both].toSorted())
    expect((await by({ text: 'in eas' })).toSorted()).toEqual([one, both].toSorted())
    expect(await by({ where: [small, east] })).toEqual([both])
    const { segments } = done(await lessons(house, await as('rep'), {}))
    expect(segments).toContainEqual({
      key: '[["Region","East"]]',
      text: 'Region is East',
      lessons: 2,
    })
  })
})

test('what is compiled names no deal, and a formula is none', async () => {
  await publish('rep', {
    when: '=cmd|’/c calc’!A1',
    cause: 'price',
    where: [{ attribute: 'Segment', value: 'Small' }],
  })
  const pack = done(await packOfLessons(house, await as('leader')))
  expect(pack.causes.map(({ cause }) => cause)).toContain('Price and value did not meet')
  const practice = done(await practiceOfLessons(house, await as('rep')))
  for (const { choices, lesson: right } of practice.moments) {
    expect(new Set(choices).size).toBe(choices.length)
    expect(choices[right]).toBeDefined()
  }
  expect(JSON.stringify([pack, practice])).not.toMatch(/Aster/)
  const lines = [...done(await tableOfLessons(house, await as('rep'))).lines]
  expect(lines.filter((line) => /^=/.test(line))).toEqual([])
  expect(lines.length).toBeGreaterThan(5)
})
