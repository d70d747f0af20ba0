import { expect, test } from 'vitest'
import { lessonAsked } from '../lesson/lesson.ts'
import { at, closed, open, truthOf } from '../overview/testing/closed-deals.ts'
import { instantOfDay, isoOfDay } from '../shared/day.ts'
import type { MemberId } from '../shared/ids.ts'
import type { OwnGains } from './own-chain.ts'
import { ownerWeeks } from './owner-weeks.ts'
import { yourGains } from './your-gains.ts'

const day = at('2026-06-30')
const ME = 'me' as MemberId

const records = [
  ...closed('Lost', 1, day - 300, 100),
  ...open(1, day - 290),
  ...closed('Won', 1, day - 280, 200),
  ...closed('Lost', 1, day - 270, 240),
  ...open(1, day - 40),
].map((deal) => ({ ...deal, owner: '1' }))
const truth = truthOf(records, day)
const [LOST, LET_GO, WON, LATER, OPEN] = [...truth.cohort.index].map(
  (i) => truth.cohort.history.key[i] ?? -1,
)
const LESSON = {
  ...{ id: 'x', said: 'When so, we lose.', merged: ['y'], content: lessonAsked.parse({}) },
  ...{ publishedAt: instantOfDay(day - 180), publishedOn: day - 180, countsFrom: day - 180 },
  stood: [
    {
      content: lessonAsked.parse({ stage: 'Fit' }),
      from: instantOfDay(day - 180),
      until: Number.POSITIVE_INFINITY,
    },
  ],
}
const about = (opportunity: number | undefined, on: number) => ({
  ...{ lesson: 'x', opportunity: opportunity ?? -1, member: ME, at: instantOfDay(on) },
})

function told(more: Partial<OwnGains> = {}) {
  return yourGains(
    truth,
    {
      member: ME,
      rows: [...truth.cohort.index.keys()],
      accounts: [],
      evidence: [],
      lessons: [LESSON],
      delivered: { shown: [], answers: [], uses: [] },
      letGoAt: () => undefined,
      ...more,
    },
    ownerWeeks(truth.cohort),
  )
}
const figure = ({ figures }: ReturnType<typeof told>, key: string) =>
  figures.find((each) => each.key === key)

test('what was let go here ended on that day, whatever the CRM shows', () => {
  expect(told().deals).toHaveLength(3)
  const letGoAt = (deal: number) => (deal === LET_GO ? instantOfDay(day - 90) : undefined)
  const account = { opportunity: LET_GO ?? -1, at: instantOfDay(day - 88) }
  const of = told({
    letGoAt,
    accounts: [{ ...account, knowable: isoOfDay(day - 140) }],
    evidence: [about(LET_GO, day - 80)],
  })
  expect(of.deals).toHaveLength(4)
  expect(figure(of, 'yourGap')).toMatchObject({ value: 50 })
  expect(figure(of, 'yourLessonDays')).toMatchObject({ value: 10 })
  expect(figure(of, 'yourLessons')).toMatchObject({ value: 1, base: { deals: 3, owners: 1 } })
})

test('an account without a day takes none back that an earlier one named', () => {
  const account = { opportunity: LOST ?? -1, at: instantOfDay(day - 190) }
  const of = told({
    accounts: [
      { ...account, knowable: isoOfDay(day - 230) },
      { ...account, at: account.at + 1, knowable: null },
    ],
  })
  expect(figure(of, 'yourGap')).toMatchObject({ value: 30 })
})

test('the chain leads from a loss to its account, its lesson, and what came of it', () => {
  const of = told({
    accounts: [{ opportunity: LOST ?? -1, at: instantOfDay(day - 199), knowable: null }],
    // Linked to a lesson that was merged into this one since.
    evidence: [{ ...about(LOST, day - 190), lesson: 'y' }],
    delivered: {
      shown: [about(WON, day - 150), about(LATER, day - 150), about(OPEN, day - 30)],
      answers: [],
      uses: [about(WON, day - 149)],
    },
  })
  const loss = of.deals.find(({ toldOn }) => toldOn !== null)
  expect(loss).toMatchObject({ toldOn: isoOfDay(day - 199), bought: 'A lesson.' })
  expect(loss?.lessons).toEqual([
    {
      ...{ id: 'x', said: 'When so, we lose.' },
      since:
        'Met by 3 other deals of yours: won after it was used: 1; lost with it shown, and not used in time: 1; open still, with it shown: 1.',
    },
  ])
})
