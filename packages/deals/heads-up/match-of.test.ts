import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { historyOf, type OpportunityRecord } from '../cohort/history-of.ts'
import { truthAsOf } from '../truth/truth-as-of.ts'
import { committeeKnown } from './committee-known.ts'
import { matchOf } from './match-of.ts'
import { sayWhatToDo, sayWhyItMatches } from './say-match.ts'
import { anyContent, INDUSTRIES, REGIONS, RIVALS, standing, TODAY } from './testing/lessons.ts'

const STAGES = {
  Talk: 'open',
  Fit: 'open',
  Offer: 'open',
  Shelf: 'parked',
  Won: 'won',
  Lost: 'lost',
} as const

const truthOf = (records: readonly OpportunityRecord[]) =>
  truthAsOf(cohortAsOf(historyOf(records, { stages: STAGES, reportedUntil: TODAY }), TODAY))

const deal = (more: Partial<OpportunityRecord> = {}): OpportunityRecord => ({
  id: 'one',
  createdOn: TODAY - 60,
  stage: 'Fit',
  competitor: 'Rival',
  attributes: { Industry: 'Retail', Region: null },
  ...more,
})
/** Some other deals, so that every value is one of the workspace. */
const others: OpportunityRecord[] = [...INDUSTRIES].flatMap((Industry, n) =>
  REGIONS.map((Region, m) => ({
    ...deal({ id: `other ${n} ${m}`, stage: 'Talk', competitor: RIVALS[n % 2] ?? null }),
    attributes: { Industry, Region },
  })),
)

const lessonsOf = (record: OpportunityRecord, ...lessons: ReturnType<typeof standing>[]) =>
  matchOf(truthOf([record, ...others]), lessons)
    .all(0)
    .map(({ standing: { lesson } }) => lesson.id)

const RETAIL = { attribute: 'Industry', value: 'Retail' }

describe('a lesson matches', () => {
  test('where all conditions hold; what is not known does not', () => {
    expect(lessonsOf(deal(), standing('a', { where: [RETAIL] }))).toEqual(['a'])
    const and = (attribute: string, value: string) => [RETAIL, { attribute, value }]
    // The deal has no region; nobody has shoes.
    expect(lessonsOf(deal(), standing('a', { where: and('Region', 'East') }))).toEqual([])
    expect(lessonsOf(deal(), standing('a', { where: and('Shoe', '43') }))).toEqual([])
  })

  test('where its stage is the deal’s, or still to come', () => {
    const at = (stage: string) => lessonsOf(deal(), standing('a', { stage }))
    expect(['Talk', 'Fit', 'Offer', ' offer ', 'Won', 'Lost', 'Nowhere'].map(at)).toEqual([
      [],
      ['a'],
      ['a'],
      ['a'],
      [],
      [],
      [],
    ])
    // A parked deal stands as far as it had come.
    const parked = deal({
      changes: [
        { on: TODAY - 40, field: 'stage', before: 'Talk', after: 'Fit' },
        { on: TODAY - 20, field: 'stage', before: 'Fit', after: 'Shelf' },
      ],
      stage: 'Shelf',
    })
    expect(lessonsOf(parked, standing('a', { stage: 'Talk' }))).toEqual([])
    expect(lessonsOf(parked, standing('a', { stage: 'Offer' }))).toEqual(['a'])
    expect(lessonsOf(parked, standing('a', { stage: 'Shelf' }))).toEqual(['a'])
    expect(lessonsOf(deal({ stage: null }), standing('a', { stage: 'Offer' }))).toEqual([])
  })

  test('a stage alone there and one stage before; with a segment from further off', () => {
    const talk = deal({ stage: 'Talk' })
    const of = (content: Parameters<typeof standing>[1]) => lessonsOf(talk, standing('a', content))
    expect(['Talk', 'Fit', 'Offer'].map((stage) => of({ stage }))).toEqual([['a'], ['a'], []])
    expect(of({ stage: 'Offer', where: [RETAIL] })).toEqual(['a'])
    expect(of({ stage: 'Offer', competitor: 'Rival' })).toEqual(['a'])
    // Of roles nothing is known; where they are missing they tell the deal from others.
    const roles = standing('a', { stage: 'Offer', roles: ['champion'] })
    expect(lessonsOf(talk, roles)).toEqual([])
    const committee = committeeKnown(['Economic Buyer'], [])
    expect(matchOf(truthOf([talk, ...others]), [roles]).all(0, { committee })).toHaveLength(1)
  })

  test('where its competitor is the deal’s', () => {
    const against = (competitor: string) => lessonsOf(deal(), standing('a', { competitor }))
    expect(['Rival', 'rival ', 'Other', 'Nobody'].map(against)).toEqual([['a'], ['a'], [], []])
    expect(lessonsOf(deal({ competitor: null }), standing('a', { competitor: 'Rival' }))).toEqual(
      [],
    )
  })

  test('not without anything that a deal can be known by', () => {
    expect(lessonsOf(deal(), standing('a'), standing('b', { roles: ['champion'] }))).toEqual([])
  })

  test('not where it is retired, does not hold, or was published after the day', () => {
    const of = { where: [RETAIL] }
    expect(
      lessonsOf(
        deal(),
        standing('a', of, { status: 'retired' }),
        standing('b', of, { status: 'doesNotHold' }),
        standing('c', of, { publishedOn: TODAY + 1 }),
      ),
    ).toEqual([])
  })

  test('only open deals', () => {
    const lost = deal({
      changes: [{ on: TODAY - 5, field: 'stage', before: 'Fit', after: 'Lost' }],
    })
    expect(lessonsOf(lost, standing('a', { where: [RETAIL] }))).toEqual([])
  })
})

describe('the strongest first', () => {
  const of = { where: [RETAIL] }

  test('by where it stands, by its past deals, by how much of it is met, then the newest', () => {
    const order = lessonsOf(
      deal(),
      standing('published', of),
      standing('with roles', { ...of, roles: ['champion'] }, { status: 'holds' }),
      standing('watched', of, { status: 'watched' }),
      standing('holds', of, { status: 'holds' }),
      standing('lift', of, { oddsRatio: 3 }),
      standing('newer', of, { publishedAt: Date.UTC(2024, 0, 5) }),
    )
    // With roles: half of it is met, so 3/4 · 1/2.
    expect(order).toEqual(['holds', 'watched', 'lift', 'with roles', 'newer', 'published'])
  })

  test('three at most, whatever there is; those put aside make room', () => {
    const many = [...'abcde'].map((id) => standing(id, of))
    const matches = matchOf(truthOf([deal(), ...others]), many)
    const ids = (isAside?: (lesson: string) => boolean) =>
      matches.of(0, { isAside }).map(({ standing: { lesson } }) => lesson.id)
    expect(ids()).toEqual(['a', 'b', 'c'])
    expect(ids((id) => id === 'b')).toEqual(['a', 'c', 'd'])
  })
})

describe('roles of the committee', () => {
  const champion = standing('champion', { roles: ['champion'] })
  const both = standing('both', { stage: 'Fit', roles: ['champion'] })
  const stage = standing('stage', { stage: 'Fit' }, { oddsRatio: 1.1 })
  const matches = matchOf(truthOf([deal(), ...others]), [champion, both, stage])
  const found = (called: readonly string[], noted: Parameters<typeof committeeKnown>[1] = []) =>
    matches
      .all(0, { committee: committeeKnown(called, noted) })
      .map(({ standing: { lesson }, roles }) => [lesson.id, roles])

  test('where nothing is known of them the rest decides, and they alone nothing', () => {
    expect(found([])).toEqual([
      ['stage', null],
      ['both', 'notKnown'],
    ])
    expect(found(['Something else'])).toEqual(found([]))
    expect(matches.askCommittees).toBe(true)
  })

  test('missing where others are recorded, or against it: met, and the stronger for it', () => {
    const missing = [
      ['stage', null],
      ['both', 'met'],
      ['champion', 'met'],
    ]
    expect(found(['Economic Buyer']).toSorted()).toEqual(missing.toSorted())
    const against = [{ role: 'champion', stance: 'against' }] as const
    expect(found(['Champion'], [...against]).toSorted()).toEqual(missing.toSorted())
    const [match] = matches.all(0, { committee: committeeKnown(['Buyer (economic)'], []) })
    expect(match && sayWhyItMatches(match)).toMatch(/^(It stands in Fit|The champion is missing)/)
  })

  test('there and not against it: not a match', () => {
    expect(found(['Champion'])).toEqual([['stage', null]])
    expect(found([], [{ role: 'champion', stance: 'for' }])).toEqual([['stage', null]])
  })
})

describe('whatever the lessons', () => {
  const truth = truthOf([deal(), ...others])
  const rows = Array.from({ length: truth.cohort.size }, (_, row) => row)
  const lessons = fc
    .array(anyContent, { maxLength: 70 })
    .map((contents) => contents.map((content, n) => standing(`lesson ${n}`, content)))
  const found = (all: readonly ReturnType<typeof standing>[]) => {
    const matches = matchOf(truth, all)
    return rows.map((row) => matches.all(row).map(({ standing: { lesson } }) => lesson.id))
  }

  test('an attribute that is not known of a deal never adds a match', () => {
    fc.assert(
      fc.property(lessons, fc.constantFrom('Shoe', 'Region'), (all, attribute) => {
        const value = attribute === 'Region' ? 'Nowhere' : '43'
        const before = found(all)
        const after = found(
          all.map((one) => {
            const { content } = one.lesson
            const where = [
              ...content.where.filter((each) => each.attribute !== attribute),
              { attribute, value },
            ]
            return { ...one, lesson: { ...one.lesson, content: { ...content, where } } }
          }),
        )
        for (const row of rows) for (const id of after[row] ?? []) expect(before[row]).toContain(id)
        expect(after.flat()).toEqual([])
      }),
    )
  })

  test('the same in any order they come, three at most, and as a plain look finds', () => {
    fc.assert(
      fc.property(lessons, (all) => {
        const matches = matchOf(truth, all)
        expect(found(all.toReversed())).toEqual(found(all))
        for (const row of rows) {
          expect(matches.of(row).length).toBeLessThanOrEqual(3)
          const strengths = matches.all(row).map(({ strength }) => strength)
          expect(strengths).toEqual(strengths.toSorted((a, b) => b - a))
        }
        const record = [deal(), ...others]
        for (const one of all) {
          const { where, stage, competitor } = one.lesson.content
          const isMet = (each: OpportunityRecord) =>
            (where.length > 0 || stage !== null || competitor !== null) &&
            where.every(({ attribute, value }) => each.attributes?.[attribute] === value) &&
            (competitor === null || each.competitor === competitor) &&
            (stage === null || isAheadBy(stage, each, where.length > 0 || competitor !== null))
          const expected = rows.filter((row) => isMet(record[row] ?? deal()))
          const ids = rows.filter((row) =>
            matches.all(row).some(({ standing: { lesson } }) => lesson.id === one.lesson.id),
          )
          expect(ids).toEqual(expected)
        }
      }),
    )
  })
})

const ORDER = ['Talk', 'Fit', 'Offer']

function isAheadBy(stage: string, { stage: at }: OpportunityRecord, isFarToo: boolean): boolean {
  const ahead = ORDER.indexOf(stage) - ORDER.indexOf(at ?? '')
  return ahead >= 0 && (isFarToo || ahead <= 1)
}

describe('in words', () => {
  const told = (content: Parameters<typeof standing>[1]) => {
    const [match] = matchOf(truthOf([deal(), ...others]), [standing('a', content)]).all(0)
    return match && sayWhyItMatches(match)
  }

  test('one sentence from the conditions', () => {
    expect(told({ where: [RETAIL] })).toBe('It is one of the Retail accounts.')
    expect(told({ where: [RETAIL], competitor: 'Rival', stage: 'Offer' })).toBe(
      'It is one of the Retail accounts against Rival and Offer is still to come.',
    )
    expect(told({ stage: 'Fit', roles: ['champion', 'blocker'] })).toBe(
      'It stands in Fit; what is said of the champion and blocker is not recorded here.',
    )
  })

  test('what to do is the lesson’s next time', () => {
    expect(sayWhatToDo({ standing: standing('a', { nextTime: 'Next time, ask early.' }) })).toBe(
      'Ask early.',
    )
  })
})
