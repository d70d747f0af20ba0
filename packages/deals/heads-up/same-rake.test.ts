import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { historyOf, type OpportunityRecord } from '../cohort/history-of.ts'
import { instantOfDay } from '../shared/day.ts'
import type { MemberId } from '../shared/ids.ts'
import { truthAsOf } from '../truth/truth-as-of.ts'
import { type DeliveryRow, deliveryTellings, lessonDelivery } from './delivery-told.ts'
import type { Delivered } from './heads-up.ts'
import { stoodThen } from './lesson-then.ts'
import { type Booking, type EndedDeal, sameRake } from './same-rake.ts'
import { sayBooking } from './tell-heads-up.ts'
import { standing, TODAY } from './testing/lessons.ts'

const STAGES = { Talk: 'open', Offer: 'open', Won: 'won', Lost: 'lost' } as const
const END = TODAY - 10
const owner = 'me' as MemberId
const NONE: Delivered = { shown: [], answers: [], uses: [] }

const truthOf = (...records: OpportunityRecord[]) =>
  truthAsOf(cohortAsOf(historyOf(records, { stages: STAGES, reportedUntil: TODAY }), TODAY))

const lost: OpportunityRecord = {
  id: 'lost',
  createdOn: TODAY - 90,
  attributes: { Industry: 'Retail' },
  changes: [{ on: END, field: 'stage', before: 'Offer', after: 'Lost' }],
}
const ended = (more: Partial<EndedDeal> = {}): EndedDeal => ({
  row: 0,
  deal: 1,
  owner,
  how: 'lost',
  on: END,
  ...more,
})
const about = (day: number, member = owner, lesson = 'a') => ({
  lesson,
  opportunity: 1,
  member,
  at: instantOfDay(day),
})
const answered = (day: number, answer: 'useful' | 'notHere' | 'later') => ({
  ...about(day),
  answer,
  why: '',
  untilDay: null,
})
const RETAIL = { where: [{ attribute: 'Industry', value: 'Retail' }] }
const { lesson } = standing('a', RETAIL)

const booked = (delivered: Partial<Delivered>, deal = ended(), of = lesson) =>
  sameRake(truthOf(lost), [of], [deal], { ...NONE, ...delivered }).map(({ booking }) => booking)

const late = (delivered: Partial<Delivered>) =>
  sameRake(truthOf(lost), [lesson], [ended()], { ...NONE, ...delivered }).map(({ late }) => late)

describe('what is booked', () => {
  test('not shown, or shown later than five days before the end', () => {
    expect(booked({})).toEqual(['notShown'])
    expect(booked({ shown: [about(END - 4)] })).toEqual(['notShown'])
    expect(late({ shown: [about(END - 4)] })).toEqual(['shown'])
    expect([late({}), late({ shown: [about(END + 1)] })]).toEqual([[null], [null]])
    // To somebody whose deal it was not in the end.
    expect(booked({ shown: [about(END - 20, 'you' as MemberId)] })).toEqual(['notShown'])
  })

  test('shown and not used: not answered, not here, or taken back', () => {
    const shown = [about(END - 5)]
    expect(booked({ shown })).toEqual(['shownNotUsed'])
    expect(booked({ shown, answers: [answered(END - 3, 'later')] })).toEqual(['shownNotUsed'])
    const back = [answered(END - 4, 'useful'), answered(END - 3, 'notHere')]
    expect(booked({ shown, answers: back })).toEqual(['shownNotUsed'])
    // What is said afterwards did not help.
    expect(booked({ shown, answers: [answered(END + 1, 'useful')] })).toEqual(['shownNotUsed'])
  })

  test('used and lost anyway: useful, or a talk track of it', () => {
    const shown = [about(END - 6)]
    const used = ['usedLostAnyway']
    expect(booked({ shown, answers: [answered(END - 5, 'useful')] })).toEqual(used)
    const putOff = [answered(END - 5, 'useful'), answered(END - 3, 'later')]
    expect(booked({ shown, answers: putOff })).toEqual(used)
    expect(booked({ uses: [about(END - 5)] })).toEqual(used)
    expect(booked({ uses: [about(END + 1)] })).toEqual(['notShown'])
  })

  test('used in its last days only: said so, and not counted as in time', () => {
    const of = (delivered: Partial<Delivered>) => [booked(delivered), late(delivered)]
    const useful = [answered(END - 2, 'useful')]
    expect(of({ shown: [about(END - 2)], answers: useful })).toEqual([['notShown'], ['used']])
    expect(of({ shown: [about(END - 6)], answers: useful })).toEqual([['shownNotUsed'], ['used']])
    expect(of({ uses: [about(END - 4)] })).toEqual([['notShown'], ['used']])
    const back = [...useful, answered(END - 1, 'notHere')]
    expect(of({ shown: [about(END - 2)], answers: back })).toEqual([['notShown'], ['shown']])
    expect(sayBooking({ booking: 'notShown', late: 'used' })).toMatch(
      /^This lesson was shown and used in the last days/,
    )
  })

  test('won after use; of other wins nothing', () => {
    const won = ended({ how: 'won' })
    expect(booked({ uses: [about(END - 5)] }, won)).toEqual(['wonAfterUse'])
    expect(booked({ uses: [about(END - 4)] }, won)).toEqual([])
    expect(booked({ shown: [about(END - 9)] }, won)).toEqual([])
  })

  test('nothing of deals that ended before, or that the lesson was not about', () => {
    const late = standing('a', RETAIL, { publishedAt: instantOfDay(END) }).lesson
    expect(booked({}, ended(), late)).toEqual([])
    // Given another segment on that day.
    expect(booked({}, ended(), { ...lesson, countsFrom: END })).toEqual([])
    const energy = standing('a', { where: [{ attribute: 'Industry', value: 'Energy' }] }).lesson
    expect(booked({}, ended(), energy)).toEqual([])
  })

  test('a deal let go counts by the moment, also on the day of publication', () => {
    const publishedAt = instantOfDay(END) + 1_000
    const { lesson: fresh } = standing('a', RETAIL, { publishedAt })
    const go = (letGoAt: number, delivered: Partial<Delivered> = {}) =>
      booked(delivered, ended({ letGoAt }), fresh)
    expect([go(publishedAt - 1), go(publishedAt)]).toEqual([[], ['notShown']])
    const uses = [{ ...about(END), at: publishedAt + 10 }]
    const lateBy = (letGoAt: number) =>
      sameRake(truthOf(lost), [fresh], [ended({ letGoAt })], { ...NONE, uses }).map((r) => r.late)
    expect([lateBy(publishedAt + 10), lateBy(publishedAt + 9)]).toEqual([['used'], [null]])
  })

  test('by the wording of that time: worded anew, retired or merged since changes nothing', () => {
    const wordings = [
      { lesson: 'a', content: lesson.content, at: instantOfDay(END - 30) },
      {
        lesson: 'a',
        content: standing('a', { stage: 'Talk' }).lesson.content,
        at: instantOfDay(END + 1),
      },
    ]
    const then = (events: readonly { kind: string; at: number }[], root = 'a', on = END) => {
      const past = { wordings, events: events.map((one) => ({ lesson: 'a', ...one })) }
      const merged = root === 'a' ? [] : ['a']
      const one = { ...lesson, id: root, merged, stood: stoodThen({ id: root, merged }, past) }
      return booked({}, ended({ on }), one)
    }
    const at = (day: number) => instantOfDay(day)
    expect(then([])).toEqual(['notShown'])
    expect(then([], 'a', END + 2)).toEqual([])
    expect(then([{ kind: 'retired', at: at(END + 1) }])).toEqual(['notShown'])
    expect(then([{ kind: 'retired', at: at(END - 1) }])).toEqual([])
    const retired = { kind: 'retired', at: at(END - 9) }
    expect(then([retired, { kind: 'takenUp', at: at(END - 5) }])).toEqual(['notShown'])
    expect(then([retired, { kind: 'takenUp', at: at(END + 1) }])).toEqual([])
    expect(then([{ kind: 'merged', at: at(END + 1) }], 'root')).toEqual(['notShown'])
    expect(then([{ kind: 'merged', at: at(END - 1) }], 'root')).toEqual([])
  })

  test('one that the deals do not bear out counts where it was brought, and nowhere else', () => {
    const refuted = { ...lesson, isRefuted: true }
    const of = (delivered: Partial<Delivered>) =>
      sameRake(truthOf(lost), [refuted], [ended()], { ...NONE, ...delivered }).length
    expect([of({}), of({ shown: [about(END - 9)] })]).toEqual([0, 1])
  })

  test('as it was knowable on the day before: not the stage, not the competitor of the closing', () => {
    const at = (stage: string) => booked({}, ended(), standing('a', { stage }).lesson)
    expect([at('Offer'), at('Talk'), at('Lost')]).toEqual([['notShown'], [], []])
    const rival = standing('a', { competitor: 'Rival' }).lesson
    const from = (on: number) => {
      const told = { on, field: 'competitor', before: null, after: 'Rival' } as const
      const record = { ...lost, changes: [...(lost.changes ?? []), told] }
      return sameRake(truthOf(record), [rival], [ended()], NONE).length
    }
    expect([from(END - 1), from(END)]).toEqual([1, 0])
    // Without a history it may have been filled in at the end.
    expect(sameRake(truthOf({ ...lost, competitor: 'Rival' }), [rival], [ended()], NONE)).toEqual(
      [],
    )
  })

  test('a stage that the deal never came to was not met, one that it fell back from was', () => {
    const early: OpportunityRecord = {
      ...lost,
      changes: [{ on: END, field: 'stage', before: 'Talk', after: 'Lost' }],
    }
    const back: OpportunityRecord = {
      ...lost,
      changes: [
        { on: END - 30, field: 'stage', before: 'Offer', after: 'Talk' },
        { on: END, field: 'stage', before: 'Talk', after: 'Lost' },
      ],
    }
    const meets = (record: OpportunityRecord, stage: string) =>
      sameRake(truthOf(record), [standing('a', { stage }).lesson], [ended()], NONE).length
    expect([meets(early, 'Offer'), meets(early, 'Talk')]).toEqual([0, 1])
    expect([meets(back, 'Offer'), meets(back, 'Talk')]).toEqual([1, 1])
  })

  test('one that was let go counts as it stood the day before', () => {
    const open: OpportunityRecord = {
      ...lost,
      changes: [
        { on: END, field: 'attribute', attribute: 'Industry', before: 'Energy', after: 'Retail' },
      ],
    }
    const go = (on: number) => sameRake(truthOf(open), [lesson], [ended({ on })], NONE).length
    expect([go(END), go(END + 1)]).toEqual([0, 1])
  })

  test('what was shown of a lesson that was merged counts for the one that stands', () => {
    const root = { ...lesson, id: 'root', merged: ['a'] }
    expect(booked({ shown: [about(END - 9)] }, ended(), root)).toEqual(['shownNotUsed'])
  })
})

describe('as sums', () => {
  const bookings: readonly Booking[] = ['notShown', 'shownNotUsed', 'usedLostAnyway', 'wonAfterUse']
  const rows = fc
    .array(
      fc.record({
        month: fc.constantFrom('2026-01', '2026-02'),
        author: fc.constantFrom(...'abcd'),
        booking: fc.constantFrom(...bookings),
      }),
      { maxLength: 40 },
    )
    .map((all): DeliveryRow[] => all.map((row, deal) => ({ ...row, deal })))

  test('of five losses of three owners, once, never none or all apart from few or most', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const tellings = deliveryTellings(all, ['2026-01', '2026-02'])
        const counted = tellings.flatMap((telling) => telling.counted)
        expect(new Set(counted).size).toBe(counted.length)
        for (const { told, counted } of tellings) {
          const own = all.filter(({ deal }) => counted.includes(deal))
          expect(own.length).toBeGreaterThanOrEqual(5)
          expect(own.length).toBeGreaterThanOrEqual(told.deals)
          expect(new Set(own.map(({ author }) => author)).size).toBeGreaterThanOrEqual(3)
          for (const { from, to } of [told.reached, told.used])
            expect(((to - from + 1) / 10) * own.length).toBeGreaterThanOrEqual(2)
        }
      }),
    )
  })

  test('in words, of nobody', () => {
    const made = [...'abcab'].map((author, deal): DeliveryRow => {
      return { month: '2026-01', author, deal, booking: deal < 4 ? 'shownNotUsed' : 'notShown' }
    })
    const told = deliveryTellings(made, ['2026-01']).map((telling) => telling.told)
    expect(lessonDelivery(told).answer).toBe(
      'January 2026: of 5 losses or more that met it, it had come in time to at least 5 in 10, and was used in at most 4 in 10.',
    )
    expect(lessonDelivery([]).answer).toMatch(/^Few losses/)
    expect(deliveryTellings(made.slice(1), ['2026-01'])).toEqual([])
  })
})
