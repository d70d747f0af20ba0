import { describe, expect, test } from 'vitest'
import { debriefForm } from '../debrief/debrief-form.ts'
import { dayOfInstant } from '../shared/day.ts'
import type { MemberId } from '../shared/ids.ts'
import { adviseWords } from '../words/advise-words.ts'
import { deliveryParts } from './delivery-parts.ts'
import { lessonAsked } from './lesson.ts'
import { knownAs } from './lesson-moments.ts'
import { lessonNeeds } from './lesson-needs.ts'
import { lessonOfLoss } from './lesson-of-loss.ts'
import { type LossLinked, lossesTold } from './losses-told.ts'
import { nearLessons } from './near-lessons.ts'
import { sayUseful, type UsefulAnswer } from './say-useful.ts'

const MAY = Date.UTC(2026, 4, 10)
const JUNE = Date.UTC(2026, 5, 10)
const JULY = dayOfInstant(Date.UTC(2026, 6, 1))

const linked = (deal: number, of: number, at = MAY, lesson = 'one'): LossLinked => ({
  lesson,
  deal,
  member: `member ${of}` as MemberId,
  at,
})
const five = [1, 2, 3, 4, 5].map((deal) => linked(deal, deal % 3))

describe('losses behind a lesson', () => {
  test('are told in steps of five of three people, of months that are over', () => {
    expect(lossesTold(five.slice(1), JULY)).toEqual([])
    expect(lossesTold(five, JULY)).toHaveLength(5)
    expect(lossesTold(five, dayOfInstant(MAY))).toEqual([])
    // One more is held back until four others came, whoever looks and when.
    expect(lossesTold([...five, linked(6, 1, JUNE)], JULY)).toHaveLength(5)
  })

  test('each deal counts once, and two of too few that are merged stay untold', () => {
    expect(lossesTold([...five, linked(1, 1, JUNE), linked(2, 2, JUNE)], JULY)).toHaveLength(5)
    const apart = five.map((one, n) => ({ ...one, lesson: n < 3 ? 'one' : 'two' }))
    expect(lossesTold(apart, JULY)).toEqual([])
  })
})

test('useful is told as a range, of what was said first, from five deals of three owners on', () => {
  const answer = (n: number, answer: UsefulAnswer['answer'], at = MAY) => ({
    ...{ opportunity: n, member: `member ${n % 3}`, answer, at },
  })
  const all = [1, 2, 3, 4, 5, 6].map((n) => answer(n, 'useful'))
  expect(sayUseful(all.slice(2), JULY)).toMatch(/^Few heads-ups/)
  expect(sayUseful(all, dayOfInstant(MAY))).toMatch(/^Few heads-ups/)
  const said = sayUseful(all, JULY)
  expect(said).toMatch(
    /^Of 5 heads-ups or more that were answered, at least \d in 10 were useful\.$/,
  )
  // All and all but one read the same; later is no answer, and a second thought changes nothing.
  expect(sayUseful([...all.slice(1), answer(1, 'notHere')], JULY)).toBe(said)
  expect(sayUseful([...all, answer(1, 'notHere', JUNE), answer(9, 'later')], JULY)).toBe(said)
})

test('the parts of its delivery are ranges that hold all that is possible', () => {
  const parts = deliveryParts({ reached: { from: 4, to: 6 }, used: { from: 0, to: 3 } })
  expect(parts.map(({ text }) => text)).toEqual(['4 to 6 in 10', '1 to 6 in 10', 'At most 3 in 10'])
  const none = { from: 0, to: 0 }
  expect(deliveryParts({ reached: none, used: none }).map(({ text }) => text)).toEqual([
    'Nearly all',
    'Hardly any',
    'Hardly any',
  ])
})

test('its owner is reminded from a week before the day, the earliest first', () => {
  const lesson = (id: string, reviewOn: string | null, retired = false) => ({
    ...{ id, said: 'When x, we lose', owner: 'me' as MemberId, reviewOn, retired },
  })
  const lessons = [
    lesson('late', '2026-07-09'),
    lesson('near', '2026-07-08'),
    lesson('gone', '2026-07-01', true),
    lesson('none', null),
  ]
  const action = (owner: string, isDone: boolean) => ({
    ...{ lesson: 'near', owner, text: 'Write it '.repeat(40), dueOn: '2026-06-01', isDone },
  })
  const actions = [action('me', false), action('me', true), action('other', false)]
  const needs = lessonNeeds('me', JULY, lessons, actions)
  expect(needs.map(({ kind, lesson: id }) => [kind, id])).toEqual([
    ['action', 'near'],
    ['review', 'near'],
  ])
  for (const { text, verb, note } of needs) {
    expect(text.length).toBeLessThan(200)
    expect(adviseWords(`${text} ${verb} ${note}`)).toEqual([])
  }
})

describe('from an account', () => {
  test('when, why and next time are those that were said', () => {
    const debrief = debriefForm.parse({
      when: 'it is late',
      couldDo: 'ask',
      couldSee: 'the date',
      causes: [{ cause: 'unknown' }, { cause: 'price' }],
      committee: [
        { role: 'blocker', stance: 'against' },
        { role: 'champion', stance: 'for' },
      ],
    })
    expect(lessonOfLoss({ text: 'All of it', causes: [], debrief })).toEqual({
      ...{ when: 'it is late', because: 'the date', nextTime: 'ask', cause: 'price' },
      roles: ['blocker'],
    })
    expect(lessonOfLoss({ text: 'All of it', causes: ['timing'] })).toMatchObject({
      because: 'All of it',
      cause: 'timing',
      nextTime: '',
    })
  })

  test('a name is known in the CRM’s own spelling', () => {
    expect(knownAs(' offer ', ['Talk', 'Offer'])).toBe('Offer')
    expect(knownAs('Nowhere', ['Talk', 'Offer'])).toBeUndefined()
  })
})

test('the same cause and segment is offered however it is worded; an unknown cause is nothing shared', () => {
  const content = (words: string, cause: string) =>
    lessonAsked.parse({
      ...{ when: words, because: words, nextTime: words, cause },
      where: [{ attribute: 'Industry', value: 'Retail' }],
    })
  const near = (cause: string) =>
    nearLessons(content('audit log', cause), [{ content: content('who exported', cause) }])
  expect(near('price')).toHaveLength(1)
  expect(near('unknown')).toEqual([])
})
