import { seededRandom } from '@closed-learned/analysis'
import { describe, expect, test } from 'vitest'
import { at, FIRST, type Made, TODAY, truthOf } from '../segment/testing/made-company.ts'
import { isoOfDay } from '../shared/day.ts'
import { caseOfLosses } from './case-of-losses.ts'
import { findLessons, lessonFacets, lessonsAnswer } from './find-lessons.ts'
import { type Lesson, lessonAsked } from './lesson.ts'
import { lessonGuide } from './lesson-guide.ts'
import { lessonPack } from './lesson-pack.ts'
import { lessonPractice } from './lesson-practice.ts'
import { lessonsStanding } from './lesson-standing.ts'
import { lessonsCsv } from './lessons-csv.ts'
import { sayMeetsOpen } from './meets-open.ts'
import { sayLesson } from './say-lesson.ts'
import { lessonPackSchema, lessonTold } from './schemas.ts'
import { tellLesson } from './tell-lesson.ts'

const RETAIL = [{ attribute: 'Industry', value: 'Retail' }]

/** A third of the deals are Retail; each side is lost so often, the rest is won later. */
function company(here: number, rest: number, owners = 8): Made[] {
  const random = seededRandom('lessons')
  return Array.from({ length: 900 }, (_, n): Made => {
    const isHere = random.below(3) === 0
    const isLost = random.uniform() < (isHere ? here : rest)
    const created = FIRST + random.below(TODAY - FIRST)
    const days = isLost ? 10 + random.below(150) : 20 + random.below(150)
    return {
      attributes: { Industry: isHere ? 'Retail' : 'Energy' },
      owner: `owner ${n % owners}`,
      created,
      days,
      ending: created + days > TODAY ? null : isLost ? 'Lost' : 'Won',
    }
  })
}

function lesson(more: Partial<Lesson['content']> = {}, about: Partial<Lesson> = {}): Lesson {
  const content = lessonAsked.parse({
    when: 'it is so',
    because: 'of it',
    nextTime: 'ask',
    ...more,
  })
  return {
    id: 'one',
    version: 1,
    content,
    said: sayLesson(content),
    publishedAt: Date.UTC(2023, 0, 1),
    publishedOn: at('2023-01-01'),
    countsFrom: at('2023-01-01'),
    retired: false,
    owner: null,
    reviewOn: null,
    merged: [],
    restsOn: { losses: 7, people: 3 },
    tried: { held: 1, didNot: 0 },
    ...about,
  }
}

const standing = (made: readonly Made[], ...lessons: Lesson[]) =>
  lessonsStanding(truthOf(made), lessons)
const retail = lesson({ where: RETAIL })

describe('by the deals', () => {
  test('it holds, does not hold, or is watched', () => {
    const status = (here: number, rest: number) => standing(company(here, rest), retail)[0]?.status
    expect(status(0.9, 0.6)).toBe('holds')
    expect(status(0.4, 0.9)).toBe('doesNotHold')
    expect(status(0.6, 0.6)).toBe('watched')
  })

  test('before any deal was created since it is published; without a segment it stays so', () => {
    const late = lesson({ where: RETAIL }, { countsFrom: TODAY })
    const none = lesson({}, { id: 'two' })
    const gone = lesson({ where: [{ attribute: 'Shoe', value: '43' }] }, { id: 'three' })
    const told = standing(company(0.9, 0.6), late, none, gone)
    expect(told.map(({ status }) => status)).toEqual(['published', 'published', 'published'])
    expect(told[1]).toMatchObject({ backTest: null, since: null })
    expect(told[2]?.backTest).toMatchObject({
      here: null,
      text: 'No closed deal has 43 as its Shoe.',
    })
    expect(lessonsStanding(null, [retail])[0]).toMatchObject({
      status: 'published',
      backTest: null,
    })
  })

  test('a competitor is part of its segment where there is room', () => {
    const [told] = standing(company(0.9, 0.6), lesson({ where: RETAIL, competitor: 'Rival' }))
    expect(told?.backTest).toMatchObject({ here: null })
    expect(told?.backTest?.text).toMatch(/Rival/)
  })

  test('past deals tell their rates with intervals, and what cannot be told apart', () => {
    const [told] = standing(company(0.9, 0.6), retail)
    expect(told?.backTest).toMatchObject({ direction: 'more' })
    expect(told?.backTest?.here?.interval?.[0]).toBeGreaterThan(told?.backTest?.rest?.value ?? 1)
    expect(told?.backTest?.text).toMatch(
      /Retail accounts are lost more often: \d\d % \(\d\d–\d\d\) of/,
    )
    const [same] = standing(company(0.6, 0.6), retail)
    expect(same?.backTest?.direction).toBeNull()
    expect(same?.backTest?.text).toMatch(/no difference can be told/)
  })

  test('nothing is told of fewer than three owners', () => {
    const [told] = standing(company(0.9, 0.6, 2), retail)
    expect(told?.backTest).toMatchObject({ here: null, rest: null, pValue: null })
    expect(told?.since?.here.value).toBeNull()
    expect(told?.status).toBe('watched')
  })
})

describe('open deals', () => {
  const truth = truthOf(company(0.9, 0.6))
  const meets = (more: Partial<Lesson['content']>) => sayMeetsOpen(truth, lesson(more).content)

  test('are told as a rounded number, or that few are like it, or that words find none', () => {
    expect(meets({})).toMatch(/^As it stands it will meet no open deal/)
    expect(meets({ roles: ['champion'] })).toMatch(/^It meets open deals of which it is known who/)
    expect(meets({ where: RETAIL })).toMatch(/^It meets about (5|10|20|50) of the deals/)
    expect(meets({ where: [{ attribute: 'Shoe', value: '43' }] })).toBe(
      'Few of the deals that are open now are like it, or none.',
    )
    expect(meets({ stage: 'Fit' })).toMatch(/^It meets nearly every deal/)
    const ofTwo = truthOf(company(0.9, 0.6, 2))
    expect(sayMeetsOpen(ofTwo, lesson({ where: RETAIL }).content)).toMatch(/^Few of/)
  })
})

describe('a case', () => {
  const truth = truthOf(company(0.9, 0.6))
  const { history, index, ending } = truth.cohort
  const closed = Array.from(ending.keys()).filter((row) => ending[row] !== 0)
  const keys = closed.map((row) => history.key[index[row] ?? 0] ?? -1)

  test('is made of five deals of three owners or more, as a range that is none of them', () => {
    expect(caseOfLosses(truth, keys.slice(0, 4))).toBeNull()
    expect(caseOfLosses(truth, keys.slice(0, 40))).toMatch(
      /^So it went on several deals here, for half of them over \d to \d months until they were lost\.$/,
    )
    const one = closed.filter((row) => truth.cohort.owner[row] === truth.cohort.owner[0])
    const ofOne = one.map((row) => history.key[index[row] ?? 0] ?? -1)
    expect(ofOne.length).toBeGreaterThan(5)
    expect(caseOfLosses(truth, ofOne)).toBeNull()
  })

  test('is what practice shows, else the numbers', () => {
    const all = lessonsStanding(truth, [retail])
    expect(lessonPractice(all).moments[0]?.happened).toMatch(/Retail accounts are lost more often/)
    const { moments } = lessonPractice(all, () => 'It went on.')
    expect(moments[0]?.happened).toBe('Such deals were lost because of it. It went on.')
  })
})

test('by a segment: those that hold all of its conditions, however many more they have', () => {
  const both = [...RETAIL, { attribute: 'Region', value: 'East' }]
  const all = lessonsStanding(null, [
    lesson({ where: both }, { id: 'both' }),
    lesson({ where: RETAIL }, { id: 'retail' }),
    lesson({}, { id: 'none' }),
  ])
  const ids = (where: Lesson['content']['where']) =>
    findLessons(all, { where }, new Map()).map((one) => one.lesson.id)
  expect(ids(RETAIL)).toEqual(['both', 'retail'])
  expect(ids(both.toReversed())).toEqual(['both'])
  expect(lessonFacets(all).segments).toEqual([
    { key: '[["Industry","Retail"]]', text: 'Industry is Retail', lessons: 2 },
    { key: '[["Region","East"]]', text: 'Region is East', lessons: 1 },
  ])
})

describe('as documents', () => {
  const all = standing(
    company(0.9, 0.6),
    retail,
    lesson({ when: 'they ask for SSO', cause: 'missingInProduct' }, { id: 'two' }),
    lesson({ when: 'it was once' }, { id: 'three', retired: true }),
  )

  test('fit their schemas', () => {
    for (const one of all) {
      const told = JSON.parse(JSON.stringify(tellLesson(one, false)))
      expect(lessonTold.parse(told)).toEqual(told)
    }
    const pack = lessonPack(all, isoOfDay(TODAY))
    expect(lessonPackSchema.parse(JSON.parse(JSON.stringify(pack)))).toEqual(pack)
    expect(pack.causes.flatMap(({ lessons }) => lessons.map(({ id }) => id)).toSorted()).toEqual([
      'one',
      'two',
    ])
  })

  test('the headline counts what holds; the retired are told only if asked for', () => {
    expect(lessonsAnswer(all)).toBe('Two lessons about two causes: one holds on the deals since.')
    expect(lessonsAnswer([])).toBe('No lesson is published yet.')
    expect(findLessons(all, {}, new Map()).map(({ lesson: { id } }) => id)).toEqual(['one', 'two'])
    expect(findLessons(all, { status: 'retired' }, new Map())).toHaveLength(1)
  })

  test('practice and guide are made of the same lessons, the same each time', () => {
    const practice = lessonPractice(all)
    expect(lessonPractice(all)).toEqual(practice)
    for (const { choices, lesson: right } of practice.moments) expect(choices[right]).toBe('Ask.')
    expect(lessonGuide(all).lessons).toHaveLength(2)
  })

  test('the table has a line for each that stands, with its numbers', () => {
    const [head = '', ...lines] = [...lessonsCsv(all)]
    expect(lines).toHaveLength(2)
    expect(lines[0]).toContain('Industry = Retail')
    for (const line of lines)
      expect(line.match(/,/g)?.length).toBeGreaterThanOrEqual(head.split(',').length - 1)
  })
})
