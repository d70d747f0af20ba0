import { seededRandom } from '@closed-learned/analysis'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { historyOf, type OpportunityRecord } from '../cohort/history-of.ts'
import { timeBySchema } from '../report/page-schemas.ts'
import { dayOfIso, NO_DAY } from '../shared/day.ts'
import { SIMULATED_STAGES, simulateCompany } from '../testing/simulate-company.ts'
import { truthAsOf } from '../truth/truth-as-of.ts'
import { timeBy } from './time-by.ts'

const at = (iso: string) => dayOfIso(iso) ?? NO_DAY
const TODAY = at('2025-01-01')

function truthOf(records: readonly OpportunityRecord[], day = TODAY) {
  return truthAsOf(
    cohortAsOf(historyOf(records, { stages: SIMULATED_STAGES, reportedUntil: TODAY }), day),
  )
}

function by(records: readonly OpportunityRecord[], attribute = 'Region', day = TODAY) {
  const told = timeBy(truthOf(records, day), attribute)
  if (!told) throw new Error(`not offered: ${attribute}`)
  return told
}

interface Some {
  readonly region?: string | null
  readonly stage?: string
  readonly days: readonly number[]
  readonly owners?: readonly (string | null)[]
  readonly created?: string
}

/** Deals of one region that ended so after so many days; owners take turns. */
function some({ region = 'North', stage = 'Lost', days, owners, created }: Some) {
  const from = at(created ?? '2024-01-01')
  return days.map((after, i): OpportunityRecord => {
    const turns = owners ?? ['A', 'B', 'C', 'D']
    return {
      id: `${region} ${stage} ${i} ${created}`,
      createdOn: from,
      owner: turns[i % turns.length] ?? null,
      attributes: { Region: region },
      changes: [{ on: from + after, field: 'stage', before: 'Fit', after: stage }],
    }
  })
}

const upTo = (count: number, step: number, from = 0) =>
  Array.from({ length: count }, (_, i) => from + (i + 1) * step)
/** Open for the whole year, so that no horizon cuts the endings. */
const open = (region: string) => some({ region, stage: 'Fit', days: upTo(12, 1) })

const valuesOf = (told: ReturnType<typeof by>) => told.segments.map(({ value }) => value)
const segment = (told: ReturnType<typeof by>, value: string) =>
  told.segments.find((one) => one.value === value)

describe('by hand', () => {
  const records = [
    ...some({ region: 'North', days: upTo(40, 6) }),
    ...some({ region: 'North', stage: 'Won', days: upTo(20, 3) }),
    ...some({ region: 'South', days: upTo(30, 2) }),
    ...some({ region: 'South', stage: 'Won', days: upTo(12, 6) }),
    ...open('North'),
    ...open('South'),
  ]

  test('where nothing is censored early, means are those of the deals that ended so', () => {
    const told = by(records)
    expect(told).toMatchObject({ asOf: '2025-01-01', attribute: 'Region', deals: 126 })
    expect(told.horizon).toBe(366)
    expect(valuesOf(told)).toEqual(['North', 'South'])
    const [north, south] = told.segments
    expect(north).toMatchObject({ deals: 72, withheld: null })
    expect(north?.lost).toMatchObject({ deals: 40, median: 120 })
    expect(north?.lost?.mean).toBeCloseTo(123, 9)
    expect(north?.won?.mean).toBeCloseTo(31.5, 9)
    expect(north?.lost?.share).toBeCloseTo(40 / 72, 9)
    expect(south?.lost?.mean).toBeCloseTo(31, 9)
    expect(south?.won?.mean).toBeCloseTo(39, 9)
  })

  test('the headline names the value that surely differs, and by how much', () => {
    const { answer, doubts } = by(records)
    expect(answer).toMatch(
      /^Losing takes longer where Region is North: 123 days against 31 in the rest \(\d+–\d+ days longer\)\.$/,
    )
    const [, low, high] = /\((\d+)–(\d+) days/.exec(answer) ?? []
    expect(Number(low)).toBeGreaterThan(40)
    expect(Number(low)).toBeLessThan(92)
    expect(Number(high)).toBeGreaterThan(92)
    expect(doubts.join(' ')).toContain('Of twenty attributes')
  })

  test('quick losses are told as quick', () => {
    const quick = [
      ...some({ region: 'East', days: upTo(30, 1) }),
      ...['North', 'South', 'West'].flatMap((region) => [
        ...some({ region, days: upTo(30, 4) }),
        ...open(region),
      ]),
    ]
    expect(by(quick).answer).toMatch(/^Losing is quicker where Region is East: 16 days against 62 /)
  })

  test('where nothing differs, that is said', () => {
    const same = ['North', 'South'].flatMap((region) => [
      ...some({ region, days: upTo(40, 5) }),
      ...open(region),
    ])
    const { answer, doubts } = by(same)
    expect(answer).toBe('No value of Region loses at a different pace, as far as can be told.')
    expect(doubts.join(' ')).not.toContain('Of twenty attributes')
  })
})

test('undefined where there is no such attribute, or deals cannot be cut by it', () => {
  const records = some({ days: upTo(40, 5) }).map((record, i) => ({
    ...record,
    attributes: { Region: `${i % 2}`, Owner: `${i % 2}`, Same: 'same' },
  }))
  const truth = truthOf(records)
  expect(timeBy(truth, 'Region')).toBeDefined()
  for (const name of ['Nothing', 'Owner', 'Same', '']) expect(timeBy(truth, name)).toBeUndefined()
})

test('the six values with most deals; the others and deals without a value are counted in doubts', () => {
  const records = [
    ...Array.from({ length: 8 }, (_, v) => some({ region: `R${v}`, days: upTo(20 + v, 5) })).flat(),
    ...some({ region: null, days: [5] }),
  ]
  const told = by(records)
  expect(valuesOf(told)).toEqual(['R7', 'R6', 'R5', 'R4', 'R3', 'R2'])
  expect(told.deals).toBe(188)
  expect(told.doubts).toContain('Region is empty in 1 deal; left out here.')
  expect(told.doubts).toContain('Region has 8 values; the 6 with most deals are shown.')
})

test('values are those of the day', () => {
  const records = [
    ...some({ region: 'North', days: upTo(40, 5) }),
    ...some({ region: 'South', days: upTo(40, 5) }),
  ].map((record, i) => ({
    ...record,
    changes: [
      ...(record.changes ?? []),
      {
        on: '2024-12-01',
        field: 'attribute' as const,
        attribute: 'Region',
        before: 'West',
        after: i < 40 ? 'North' : 'South',
      },
    ],
  }))
  expect(valuesOf(by(records))).toEqual(['North', 'South'])
  expect(valuesOf(by(records, 'Region', at('2024-11-30')))).toEqual(['West'])
})

test('a purge of the backlog does not make losing look longer, nor one value unlike another', () => {
  const [lastDay, purgeOn] = [19_700, 19_690]
  const told = (options: { purgeOn?: number }) => {
    const { records } = simulateCompany({ seed: 'purge 2', deals: 2_500, lastDay, ...options })
    const cut = records.map((record, i) => ({
      ...record,
      attributes: { Region: `R${Math.floor(i / 9) % 2}` },
    }))
    const history = historyOf(cut, { stages: SIMULATED_STAGES, reportedUntil: lastDay })
    return timeBy(truthAsOf(cohortAsOf(history, lastDay)), 'Region')
  }
  const [without, purged] = [told({}), told({ purgeOn })]
  expect(purged?.doubts.join(' ')).toContain('let go in 1 purge')
  expect(purged?.answer).toMatch(/^No value of Region/)
  expect(purged?.segments).toHaveLength(2)
  for (const [i, { lost }] of purged?.segments.entries() ?? [])
    expect(lost?.mean).toBeLessThanOrEqual((without?.segments[i]?.lost?.mean ?? 0) * 1.01)
})

test('fewer than ten endings are not enough', () => {
  const records = [
    ...some({ region: 'North', days: upTo(40, 5) }),
    ...some({ region: 'South', days: upTo(9, 5) }),
    ...open('South'),
  ]
  expect(by(records).segments.at(-1)).toEqual({
    value: 'South',
    deals: 21,
    withheld: 'Not enough deals have ended to say.',
    lost: null,
    won: null,
  })
})

test('a value that is too new shows only quick endings: nothing is said of it', () => {
  const records = [
    ...some({ region: 'North', days: upTo(60, 5) }),
    ...some({ region: 'New', days: upTo(15, 1), created: '2024-11-01' }),
    ...open('North'),
  ]
  const told = by(records)
  expect(told.segments.at(-1)).toMatchObject({ value: 'New', lost: null })
  expect(told.segments.at(-1)?.withheld).toContain('Too new to say')
  expect(told.answer).toContain('Not enough to tell')
})

describe('the owner floor', () => {
  const two = { region: 'Small', owners: ['A', 'B'] }

  test('a value with deals of two owners gets no number, and is named in no comparison', () => {
    const records = [
      ...some({ region: 'North', days: upTo(40, 5) }),
      ...some({ region: 'South', days: upTo(40, 5) }),
      ...some({ ...two, days: upTo(60, 1) }),
      ...some({ ...two, stage: 'Won', days: upTo(60, 1) }),
    ]
    const told = by(records)
    const small = segment(told, 'Small')
    expect(small).toEqual({
      value: 'Small',
      deals: null,
      withheld: 'Too few owners to say anything about this.',
      lost: null,
      won: null,
    })
    expect(valuesOf(told).at(-1)).toBe('Small')
    expect(told.answer).not.toContain('Small')
  })

  test('what the rest would say of two owners is not said either', () => {
    const records = [
      ...some({ region: 'North', days: upTo(40, 5) }),
      ...some({ ...two, days: upTo(40, 1) }),
    ]
    expect(by(records).answer).toBe(
      'Not enough to tell whether the time to lose differs by Region.',
    )
  })

  test('owners of open deals alone do not lift it, nor owners of wins the times of losses', () => {
    const records = [
      ...some({ region: 'North', days: upTo(40, 5) }),
      ...some({ ...two, days: upTo(40, 1) }),
      ...some({ region: 'Small', stage: 'Fit', days: upTo(40, 1), owners: ['C', 'D', 'E'] }),
      ...some({ region: 'Wins', stage: 'Won', days: upTo(20, 2) }),
      ...some({ region: 'Wins', days: upTo(20, 2), owners: ['A', 'B'] }),
    ]
    const told = by(records)
    expect(segment(told, 'Small')?.withheld).toBe('Too few owners to say anything about this.')
    expect(segment(told, 'Wins')).toMatchObject({ withheld: null, lost: null, won: { deals: 20 } })
  })

  test('where owners are not recorded it cannot be held, and a doubt says so', () => {
    const records = [
      ...some({ region: 'North', days: upTo(40, 5), owners: [null] }),
      ...some({ region: 'South', days: upTo(40, 2), owners: [null] }),
    ]
    const told = by(records)
    expect(told.segments.every(({ withheld }) => withheld === null)).toBe(true)
    expect(told.doubts.join(' ')).toContain('Owners are not recorded')
  })

  test('whatever the deals: no number of fewer than three owners', () => {
    const deal = fc.record({
      region: fc.constantFrom('North', 'South', 'East', 'West', null),
      owner: fc.constantFrom('A', 'B', 'C', 'D', null),
      stage: fc.constantFrom('Won', 'Lost', 'Lost', 'Fit'),
      days: fc.nat(300),
    })
    fc.assert(
      fc.property(fc.array(deal, { minLength: 30, maxLength: 90 }), (deals) => {
        const records = deals.flatMap(({ region, owner, stage, days }, i) =>
          some({ region, stage, days: [days], owners: [owner] }).map((r) => ({ ...r, id: `${i}` })),
        )
        const told = timeBy(truthOf(records), 'Region')
        if (!told) return
        const json = JSON.parse(JSON.stringify(told))
        expect(timeBySchema.parse(json)).toEqual(json)
        const held = deals.some(({ owner }) => owner !== null)
        for (const { value, withheld, ...numbers } of told.segments) {
          const own = deals.filter(({ region }) => region === value)
          const owners = (stages: readonly string[]) =>
            new Set(own.flatMap((d) => (d.owner && stages.includes(d.stage) ? [d.owner] : []))).size
          if (withheld !== null || (held && owners(['Won', 'Lost', 'Fit']) < 3)) {
            expect(withheld).not.toBeNull()
            expect(numbers).toMatchObject({ lost: null, won: null })
          }
          if (held && owners(['Won', 'Lost', 'Fit']) < 3)
            expect(JSON.stringify(numbers)).not.toMatch(/\d/)
          if (held && owners(['Lost']) < 3) expect(numbers.lost).toBeNull()
          if (held && owners(['Won']) < 3) expect(numbers.won).toBeNull()
        }
      }),
      { numRuns: 150 },
    )
  })
})

/** A company whose deals get a region by lot; `slower` days are added to losses of the last. */
function company(seed: number, deals: number, shares: readonly number[], slower = 0) {
  const { records, lastDay } = simulateCompany({ seed: `by ${seed}`, deals })
  const random = seededRandom(`region ${seed}`)
  const total = shares.reduce((a, b) => a + b)
  const cut = records.map((record): OpportunityRecord => {
    const lot = random.uniform() * total
    const region = shares.findIndex((_, r) => lot < shares.slice(0, r + 1).reduce((a, b) => a + b))
    const late = region === shares.length - 1 ? slower : 0
    const changes = record.changes?.map((c) => ({
      ...c,
      on: Number(c.on) + (c.after === 'Lost' ? late : 0),
    }))
    const past = changes?.filter((c) => c.on <= lastDay) ?? []
    return {
      ...record,
      ...(past.some((c) => c.field === 'stage') ? {} : { stage: 'Qualify' }),
      attributes: { Region: `R${region}` },
      changes: past,
    }
  })
  const history = historyOf(cut, { stages: SIMULATED_STAGES, reportedUntil: lastDay })
  return timeBy(truthAsOf(cohortAsOf(history, lastDay)), 'Region')?.answer ?? ''
}

const claims = (answer: string) => /takes longer|is quicker/.test(answer)

test.each([
  [120, [1, 1]],
  [300, [5, 3, 2, 1, 1]],
  [700, [5, 4, 3, 3, 3, 3]],
])('where no region differs, one is rarely said to: %i deals, shares %j', (deals, shares) => {
  const said = Array.from({ length: 30 }, (_, seed) => company(seed, deals, shares))
  expect(said.filter(claims).length).toBeLessThanOrEqual(3)
})

test('a region that loses four months later is found', () => {
  const said = Array.from({ length: 10 }, (_, seed) => company(seed, 1_500, [3, 3, 2], 120))
  expect(said.filter((answer) => answer.includes('longer where Region is R2')).length).toBe(10)
})
