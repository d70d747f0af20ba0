import { describe, expect, test } from 'vitest'
import { CAUSES } from '../loss-account/causes.ts'
import type { OpportunityStory } from '../report/page-schemas.ts'
import { isoOfDay } from '../shared/day.ts'
import { keptText } from '../shared/kept-text.ts'
import { adviseWords } from '../words/advise-words.ts'
import { causeTold } from './cause-told.ts'
import { dayOffDeal } from './days-of-deal.ts'
import { type CauseGiven, debriefForm } from './debrief-form.ts'
import { DEBRIEF_NEEDS, debriefLacks, MOST_REQUIRED } from './debrief-lacks.ts'
import { debriefSaid } from './debrief-said.ts'
import { adviseDebrief } from './debrief-texts.ts'
import { FACILITATORS_GUIDE, GUIDE_MINUTES } from './facilitators-guide.ts'
import { FIRST_PARTS } from './first-parts.ts'
import { knowableDays } from './knowable-days.ts'
import { type LongAsked, longTriggers } from './long-triggers.ts'
import { noPersonAsCause } from './no-person-as-cause.ts'
import { praiseSooner } from './praise-sooner.ts'
import { processVerdict } from './process-verdict.ts'
import { mayPutOff, putOffUntil } from './put-off.ts'
import { sayDriver } from './say-driver.ts'

const form = (some: object = {}) => debriefForm.parse(some)

test('nothing is required while it is written; two things when it is filed, of six at most', () => {
  expect(debriefLacks(form()).map(({ of }) => of)).toEqual(['causes', 'fits'])
  expect(DEBRIEF_NEEDS.length).toBeLessThanOrEqual(MOST_REQUIRED)
  expect(debriefSaid.safeParse({}).success).toBe(false)
  const least = { causes: [{ cause: 'unknown' }], soonerWouldHaveBeenRight: true }
  expect(debriefLacks(form(least))).toEqual([])
  expect(debriefSaid.safeParse(least).success).toBe(true)
  // Spaces are no answer.
  expect(
    debriefLacks(form({ ...least, soonerWouldHaveBeenRight: false, couldSee: ' ' })),
  ).toHaveLength(1)
})

test.each(['x', '界', 'ש', '🧭'])('10,000 times %s survive, and no more', (sign) => {
  const whole = sign.repeat(10_000)
  expect(form({ couldSee: whole }).couldSee).toBe(whole)
  expect(debriefForm.safeParse({ couldSee: `${whole}${sign}` }).success).toBe(false)
})

test('what no store can keep is left out, and nothing else', () => {
  expect(keptText('a\u0000b')).toBe('ab')
  expect(keptText('\uD83E🧭\uDDED')).toBe('\uFFFD🧭\uFFFD')
  expect(keptText('\u202Eשלום\u2066 e\u0301 👩‍👩‍👧\t\n')).toBe(
    '\u202Eשלום\u2066 e\u0301 👩‍👩‍👧\t\n',
  )
})

describe('a cause', () => {
  const given = (some: object) =>
    form({ causes: [{ cause: 'price', ...some }] }).causes[0] as CauseGiven
  const quote = { kind: 'quote', text: 'Twice our range.' }

  test.each([
    [{}, [], true],
    [{ evidence: { kind: 'moment', on: '2026-01-02' } }, [], true],
    [{ from: 'buyer' }, [], true],
    [{ from: 'buyer', evidence: { kind: 'quote', text: ' ' } }, [], true],
    [{ from: 'buyer', evidence: quote }, [], false],
    [{ evidence: quote }, [{ from: 'buyer' }], false],
    [{}, [{ cause: 'timing', from: 'buyer', evidence: quote }], true],
    [{ cause: 'unknown' }, [], false],
  ])('%j beside %j: an opinion is %s', (one, others, isOpinion) => {
    expect(causeTold(given(one), others.map(given)).isOpinion).toBe(isOpinion)
  })

  test('neither the buyer nor a colleague: what to write instead', () => {
    expect(noPersonAsCause('The champion had left by then.')).toBeNull()
    expect(noPersonAsCause('The buyer lied to us.')?.text).toMatch(/^A buyer is no cause here\./)
    expect(noPersonAsCause('Joe dropped the ball.')?.text).toMatch(/^Nobody is a cause here\./)
  })

  test('a quote is somebody else’s words, and not advised about', () => {
    const blunt = 'The rep dropped the ball.'
    const causes = [{ cause: 'price', evidence: { kind: 'quote', text: blunt } }]
    expect(adviseDebrief(form({ causes }))).toEqual([])
    expect(adviseDebrief(form({ causes, couldSee: blunt })).map(({ field }) => field)).toEqual([
      'couldSee',
    ])
  })
})

describe('the long form', () => {
  const amounts = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100]
  const none: LongAsked = {
    isWon: false,
    amount: 10,
    amounts,
    reached: 0,
    ranks: [0, 1, 2, 3],
    chance: null,
  }
  const kinds = (some: Partial<LongAsked>) =>
    longTriggers({ ...none, ...some }).map(({ kind }) => kind)

  test('is offered by triggers that were fixed before', () => {
    expect(kinds({})).toEqual([])
    expect(kinds({ amount: 82 })).toEqual(['amount'])
    expect(kinds({ amount: 81 })).toEqual([])
    expect(kinds({ amount: 1000, amounts: amounts.slice(1) })).toEqual([])
    expect(kinds({ amount: Number.NaN })).toEqual([])
    expect(kinds({ reached: 2 })).toEqual(['stage'])
    expect(kinds({ reached: 1 })).toEqual([])
    expect(kinds({ reached: 1, ranks: [0, 1] })).toEqual([])
    expect(kinds({ chance: 60 })).toEqual(['surprise'])
    expect(kinds({ chance: 59 })).toEqual([])
    expect(kinds({ chance: 20, isWon: true })).toEqual(['surprise'])
    expect(kinds({ chance: 21, isWon: true })).toEqual([])
  })
})

describe('the days on which it could have been known', () => {
  const story: OpportunityStory = {
    from: '2025-01-01',
    today: '2025-12-01',
    until: '2025-12-01',
    currency: 'EUR',
    bands: [
      { stage: 'Offer', from: '2025-01-01', to: '2025-04-01', level: 0.5, parked: false },
      { stage: 'Suspect', from: '2025-04-01', to: '2025-12-01', level: 0, parked: true },
    ],
    moves: [
      { on: '2025-03-01', from: '2025-04-01', to: '2025-04-08', days: 7, text: '' },
      { on: '2025-04-01', from: '2025-04-08', to: '2026-04-08', days: 365, text: '' },
    ],
    amounts: [],
    contacts: [],
    silences: [{ from: '2025-05-01', to: '2025-12-01', days: 214, text: '' }],
    pauses: [],
    knowable: { on: '2025-04-01', text: '' },
    closeDate: null,
    buyerDate: null,
  }

  test('each once, in order of time, everyday pushes left out', () => {
    expect(knowableDays(story)).toEqual([
      { on: '2025-04-01', text: 'From here on its history looked over' },
      { on: '2025-05-01', text: 'The last contact before 214 days without any' },
    ])
  })

  test('six at most', () => {
    const moves = Array.from({ length: 20 }, (_, i) => ({
      on: `2025-02-${String(i + 1).padStart(2, '0')}`,
      from: '2025-04-01',
      to: '2025-06-01',
      days: 61 + i,
      text: '',
    }))
    const days = knowableDays({ ...story, moves })
    expect(days).toHaveLength(6)
    expect(days.map(({ on }) => on)).toEqual(days.map(({ on }) => on).toSorted())
  })
})

test('sooner is praised in words, and its day is marked', () => {
  expect(praiseSooner(null, '2025-12-01')).toContain('Mark the day')
  expect(praiseSooner('2025-04-01', '2025-12-01')).toBe(
    'That is one of the most useful things to find out. 1 April 2025 is marked. 34 weeks from there to the end can go to a better match next time.',
  )
  expect(praiseSooner('2025-12-01', '2025-12-01')).toMatch(/is marked\.$/)
})

test('process and outcome are judged apart', () => {
  expect(processVerdict('asMeant', false)).toMatch(/^The process was good\./)
  expect(processVerdict('otherwise', true)).toContain('a win is no proof')
  expect(processVerdict(null, true)).toBeNull()
})

test('a debrief waits a week in sum', () => {
  expect(mayPutOff(100, 100)).toBe(7)
  expect(putOffUntil(100, 103, 4)).toBe(107)
  expect(() => putOffUntil(100, 103, 5)).toThrow('a week after it ended')
  expect(mayPutOff(100, 130)).toBe(0)
  expect(() => putOffUntil(100, 130, 1)).toThrow('waits here')
})

test('the guide takes 45 minutes, and all words are calm', () => {
  expect(GUIDE_MINUTES).toBe(45)
  const guide = FACILITATORS_GUIDE.flatMap(({ name, how, questions }) => [name, how, ...questions])
  const parts = Object.values(FIRST_PARTS).flatMap((some) => some.flat(2))
  const drivers = CAUSES.flatMap((cause) => [sayDriver(cause, true), sayDriver(cause, false)])
  for (const text of [...guide, ...parts, ...drivers])
    expect([text, adviseWords(text)]).toEqual([text, []])
  expect(parts.filter((part) => noPersonAsCause(part) !== null)).toEqual([])
})

test('a day is one of the deal’s own; what shows a cause may come after its end', () => {
  const life = { createdOn: 100, endedOn: 200, today: 300 }
  const off = (firstKnowable: number | null, moment: number, some: object = {}) => {
    const evidence = { kind: 'moment', on: isoOfDay(moment) }
    const causes = [{ cause: 'price', evidence }]
    const day = firstKnowable === null ? null : isoOfDay(firstKnowable)
    return dayOffDeal(form({ firstKnowable: day, causes }), { ...life, ...some })
  }
  for (const day of [100, 150, 200, null]) expect(off(day, 150)).toBeNull()
  for (const day of [99, 201]) expect(off(day, 150)).toMatch(/^\d+ \w+ 1970 is not a day/)
  for (const day of [100, 250, 300]) expect(off(null, day)).toBeNull()
  for (const day of [99, 301]) expect(off(null, day)).toMatch(/shows nothing of this deal/)
  expect(off(1, 1, { createdOn: null })).toBeNull()
})
