import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adviseWords } from '../words/advise-words.ts'
import { NEEDS } from './schemas.ts'
import { MOST_NEEDS, sayNeeds, sayRest, type Waiting, whatNeedsMe } from './what-needs-me.ts'

const NOTHING: Waiting = {
  flags: [],
  reminders: [],
  headsUps: [],
  fitChecks: [],
  debriefs: [],
  invited: [],
  unwritten: [],
  lessons: [],
  predictions: [],
  lookBacks: [],
  toCarry: [],
}
const deal = (id: string) => ({ id, name: `Deal ${id}` })
const flag = (id: string, aloneUntil: string | null = null): Waiting['flags'][number] => ({
  opportunity: deal(id),
  state: 'buried',
  texts: ['Pushed 196 days at once.'],
  aloneUntil,
  text: 'Only you see all of it until Tuesday.',
})
const about = (id: string) => ({ opportunity: deal(id), text: 'It was learned from.' })
const prediction = (id: string): Waiting['predictions'][number] => ({
  opportunity: deal(id),
  stage: 'Fit',
  since: '2026-05-01',
  last: null,
  text: 'What do you expect? It takes ten seconds.',
})
const debrief = (id: string): Waiting['debriefs'][number] => ({
  opportunity: deal(id),
  ending: 'lost',
  endedOn: '2026-05-01',
  isLong: false,
  putOffUntil: null,
  text: 'Lost on 1 May 2026.',
})
const lesson = (id: string): Waiting['lessons'][number] => ({
  kind: 'action',
  lesson: id,
  text: 'Ask for the questionnaire.',
  verb: 'Say how it stands',
  note: 'You took it on until 1 June 2026.',
})
const reminder = (id: string) => ({ ...about(id), filing: id, on: '2026-06-01' })
const carried = (id: string) => ({ ...reminder(id), stage: null })
const kinds = (waiting: Waiting) => whatNeedsMe(waiting).needs.map(({ kind }) => kind)
const ids = (waiting: Waiting) =>
  whatNeedsMe(waiting).needs.map(({ opportunity }) => opportunity?.id ?? null)

test('what nobody else knows yet comes first, what has no day last', () => {
  const alone = '2026-06-05T12:00:00.000Z'
  const waiting = {
    ...NOTHING,
    flags: [flag('told'), flag('alone', alone)],
    headsUps: [about('lesson')],
    reminders: [reminder('door')],
    toCarry: [carried('gone')],
    lookBacks: [about('early')],
  }
  expect(ids(waiting)).toEqual(['alone', 'door', 'lesson', 'told', null])
  // There is never any hurry about looking back.
  expect(whatNeedsMe(waiting).rest).toBe(1)
  expect(ids({ ...NOTHING, lookBacks: [about('early')] })).toEqual(['early'])
})

test('a new deal comes with its words; lessons of one’s own come before predictions', () => {
  const ask = 'Shall we look at it first? '.repeat(20)
  const said = { doubt: 'Of such deals few are won.', ask, why: '', next: '', price: null }
  const waiting = {
    ...NOTHING,
    fitChecks: [{ ...about('new'), opening: { said } }, about('other')],
    unwritten: [about('loss')],
    lessons: [lesson('a')],
    predictions: [prediction('p')],
  }
  const { needs } = whatNeedsMe(waiting)
  expect(needs.map(({ kind }) => kind)).toEqual([
    ...['fitCheck', 'fitCheck', 'unwritten', 'action', 'prediction'],
  ])
  expect(needs[0]?.note).toMatch(
    /^Words to begin with: “Of such deals few are won\. Shall .{0,140}…”$/,
  )
  expect(needs[1]?.note).toBeNull()
  expect(needs[3]).toMatchObject({ opportunity: null, lesson: 'a' })
})

test('no kind crowds out the others, and what is left over is counted', () => {
  const waiting = {
    ...NOTHING,
    flags: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => flag(id)),
    debriefs: [debrief('g')],
    predictions: [prediction('h'), prediction('i'), prediction('j')],
  }
  expect(kinds(waiting)).toEqual(['flag', 'flag', 'debrief', 'prediction', 'prediction'])
  expect(whatNeedsMe(waiting).rest).toBe(5)
  expect(kinds({ ...waiting, predictions: [] })).toEqual([
    'flag',
    'flag',
    'flag',
    'flag',
    'debrief',
  ])
})

test('a deal stands in it once, for what is first', () => {
  const waiting = { ...NOTHING, flags: [flag('a')], predictions: [prediction('a')] }
  expect(kinds(waiting)).toEqual(['flag'])
  expect(whatNeedsMe(waiting).rest).toBe(0)
})

test('whatever waits: five at most, nothing is lost in counting, calm words', () => {
  const some = <T>(of: (id: string) => T) =>
    fc
      .uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 9 })
      .map((all) => all.map((n) => of(String(n))))
  const waitings = fc.record({
    flags: some(flag),
    reminders: some(reminder),
    headsUps: some(about),
    fitChecks: some(about),
    debriefs: some(debrief),
    invited: some(about),
    unwritten: some(about),
    lessons: some(lesson),
    predictions: some(prediction),
    lookBacks: some(about),
    toCarry: some(carried),
  })
  fc.assert(
    fc.property(waitings, (waiting) => {
      const { needs, rest } = whatNeedsMe(waiting)
      const { toCarry, lessons, ...ofDeals } = waiting
      const deals = new Set(
        Object.values(ofDeals).flatMap((all) => all.map(({ opportunity }) => opportunity.id)),
      )
      expect(needs.length + rest).toBe(deals.size + lessons.length + Math.min(1, toCarry.length))
      expect(needs.length).toBe(Math.min(MOST_NEEDS, needs.length + rest))
      for (const { text, verb } of needs) expect(adviseWords(`${text} ${verb}`)).toEqual([])
      expect(needs.every(({ kind }) => NEEDS.includes(kind))).toBe(true)
    }),
  )
})

test('the headline says how many, as a person would', () => {
  expect([0, 1, 2, 5].map(sayNeeds)).toEqual([
    'Nothing needs you.',
    'One thing needs you today.',
    'Two things need you today.',
    'Five things need you today.',
  ])
  expect(sayRest(0)).toBeNull()
  expect(sayRest(1)).toBe('1 more thing can wait; it comes up when these are done.')
})
