import { seededRandom } from '@closed-learned/analysis'
import { describe, expect, test } from 'vitest'
import { watchPageSchema } from '../report/trend-schemas.ts'
import { at, FIRST, type Made, TODAY, truthOf } from '../segment/testing/made-company.ts'
import type { Watch } from './watch.ts'
import { watchPage } from './watch-page.ts'
import { watchedDeals } from './watched-deals.ts'

const FROZEN = at('2023-01-01')
const WATCH: Watch = {
  id: 'w',
  outcome: 'lost',
  where: [{ attribute: 'Industry', value: 'Retail' }],
  direction: 'more',
  frozenOn: FROZEN,
}

interface Rates {
  readonly here: number
  readonly rest: number
  /** Days to a loss, at most. */
  readonly lostBy?: number
}

/** A third of the deals are Retail; each side is lost so often, the rest is won later. */
function company({ here, rest, lostBy = 150 }: Rates, deals = 900, seed = 'watch'): Made[] {
  const random = seededRandom(seed)
  return Array.from({ length: deals }, (_, n): Made => {
    const isHere = random.below(3) === 0
    const isLost = random.uniform() < (isHere ? here : rest)
    const created = FIRST + random.below(TODAY - FIRST)
    const days = isLost ? 10 + random.below(lostBy) : 20 + random.below(150)
    return {
      attributes: { Industry: isHere ? 'Retail' : 'Energy' },
      owner: `owner ${n % 8}`,
      created,
      days,
      ending: created + days > TODAY ? null : isLost ? 'Lost' : 'Won',
    }
  })
}

const toldOf = (made: readonly Made[], watch: Watch = WATCH, day = TODAY) =>
  watchPage(truthOf(made, day), [watch]).watches[0]

describe('what the deals created since say', () => {
  test('supported, with the rates of the deals that count', () => {
    const made = company({ here: 0.9, rest: 0.6 })
    const page = watchPage(truthOf(made), [WATCH])
    const json = JSON.parse(JSON.stringify(page))
    expect(watchPageSchema.parse(json)).toEqual(json)
    const [told] = page.watches
    expect(told).toMatchObject({ verdict: 'supported', title: 'Retail accounts' })
    expect(told?.evidence).toBeGreaterThanOrEqual(20)
    const counted = made.filter(
      (deal) =>
        deal.attributes.Industry === 'Retail' &&
        deal.created > FROZEN &&
        deal.created + 180 <= TODAY,
    )
    const lost = counted.filter(({ ending, days }) => ending === 'Lost' && days <= 180)
    expect(told?.here).toMatchObject({ deals: counted.length, value: lost.length / counted.length })
    expect(told?.text).toMatch(
      /^Supported: of \d+ deals created since, \d\d % were lost within 180 days \(\d\d–\d\d %\), against \d\d % of the others \(\d\d–\d\d %\)\.$/,
    )
    expect(page.answer).toBe('The finding under watch is supported.')
  })

  test('the other direction of the same deals is not borne out', () => {
    const told = toldOf(company({ here: 0.9, rest: 0.5 }), { ...WATCH, direction: 'less' })
    expect(told).toMatchObject({ verdict: 'refuted' })
    expect(told?.evidence).toBeLessThan(1)
    expect(told?.text).toMatch(/^Not borne out: /)
  })

  test('where there is no difference it is not settled', () => {
    const told = toldOf(company({ here: 0.6, rest: 0.6 }))
    expect(told).toMatchObject({ verdict: 'open' })
    expect(told?.text).toMatch(/^Not settled: /)
  })

  test('deals created until the day do not count', () => {
    const before = company({ here: 0.95, rest: 0.3 }).filter(({ created }) => created <= FROZEN)
    const since = company({ here: 0.5, rest: 0.5 }, 900, 'since').filter(
      ({ created }) => created > FROZEN,
    )
    const named = since.map((deal, n): Made => ({ ...deal, id: `since ${n}` }))
    const told = toldOf([...before, ...named])
    expect(told?.verdict).toBe('open')
    expect(told).toEqual(toldOf(named))
  })

  test('the order of the file does not count', () => {
    const made = company({ here: 0.8, rest: 0.6 }).map(
      (deal, n): Made => ({
        ...deal,
        id: `deal ${n}`,
        created: deal.created - (deal.created % 30),
      }),
    )
    const sorted = made.toSorted((a, b) => (a.ending ?? '').localeCompare(b.ending ?? ''))
    expect(toldOf(sorted)).toEqual(toldOf(made))
  })
})

describe('too early', () => {
  test('before any deal, and while most are too young to count', () => {
    const made = company({ here: 0.9, rest: 0.5 })
    const none = toldOf(made, { ...WATCH, frozenOn: TODAY })
    expect(none).toMatchObject({
      verdict: 'tooEarly',
      text: 'Too early: no deal like this was created since.',
      openShare: null,
    })
    const young = toldOf(made, { ...WATCH, frozenOn: TODAY - 240 })
    expect(young).toMatchObject({ verdict: 'tooEarly', evidence: 1 })
    expect(young?.text).toMatch(
      /^Too early: \d+ deals created since, \d+ of them old enough to count\.$/,
    )
    expect(young?.openShare).toBeGreaterThan(0)
  })

  test('while they are few and of two owners not even how many', () => {
    const made = company({ here: 0.9, rest: 0.5 }).map((deal, n): Made => {
      const isNew = deal.created > TODAY - 20
      return { ...deal, owner: isNew ? `owner ${n % 2}` : deal.owner }
    })
    const told = toldOf(made, { ...WATCH, frozenOn: TODAY - 20 })
    expect(told).toMatchObject({ verdict: 'tooEarly', openShare: null })
    expect(told?.text).toBe('Too early: few deals like this were created since.')
  })

  test('a watch that is frozen later than the day that is asked for is not there yet', () => {
    const page = watchPage(truthOf(company({ here: 0.9, rest: 0.5 }), FROZEN - 1), [WATCH])
    expect(page).toMatchObject({ answer: 'No finding is under watch yet.', watches: [], deals: 0 })
  })
})

describe('a fixed age', () => {
  test('a deal that is lost after it counts as not lost, and quick losses gain nothing', () => {
    const quick = company({ here: 0.6, rest: 0.6, lostBy: 60 })
    const slow = company({ here: 0.6, rest: 0.6, lostBy: 900 })
    const told = toldOf(slow)
    const lostBy = (made: readonly Made[]) =>
      made.filter(
        (d) =>
          d.attributes.Industry === 'Retail' &&
          d.created > FROZEN &&
          d.created + 180 <= TODAY &&
          d.ending === 'Lost' &&
          d.days <= 180,
      ).length
    expect(told?.here.value).toBeCloseTo(lostBy(slow) / (told?.here.deals ?? 1), 9)
    expect(told?.here.value).toBeLessThan(toldOf(quick)?.here.value ?? 0)
  })

  test('what counted on one day counts the same on every later day', () => {
    const made = company({ here: 0.8, rest: 0.6 })
    const columns = [TODAY - 300, TODAY - 120, TODAY].map((day) => {
      const deals = watchedDeals(truthOf(made, day), WATCH)
      return { size: deals?.rows.length ?? 0, ids: idsOf(made, day), outcome: deals?.outcome }
    })
    expect(columns[0]?.size).toBeGreaterThan(50)
    for (const [n, { size, ids, outcome }] of columns.slice(0, -1).entries()) {
      const later = columns[n + 1]
      expect(later?.size).toBeGreaterThan(size)
      expect(later?.ids.slice(0, size)).toEqual(ids)
      expect(later?.outcome?.slice(0, size)).toEqual(outcome)
    }
  })

  test('a loss that was opened again counts as it stood at that age', () => {
    const made = company({ here: 0.8, rest: 0.6 }).map((deal, n): Made => {
      const isAgain = n % 5 === 0 && deal.ending === 'Lost' && deal.created + 200 <= TODAY
      return isAgain ? { ...deal, reopenedAfter: 200 } : deal
    })
    const then = watchedDeals(truthOf(made, TODAY - 120), WATCH)
    const now = watchedDeals(truthOf(made), WATCH)
    expect(then?.rows.length).toBeGreaterThan(50)
    expect(now?.outcome.slice(0, then?.outcome.length)).toEqual(then?.outcome)
    expect(toldOf(made)?.here.value).toBe(toldOf(company({ here: 0.8, rest: 0.6 }))?.here.value)
  })
})

function idsOf(made: readonly Made[], day: number): string[] {
  const { cohort } = truthOf(made, day)
  const { rows = [] } = watchedDeals(truthOf(made, day), WATCH) ?? {}
  return Array.from(rows, (row) => cohort.history.id.at(cohort.index[row] ?? -1))
}

describe('the owner floor', () => {
  const small = company({ here: 0.9, rest: 0.5 }).map((deal, n): Made => {
    const isHere = deal.attributes.Industry === 'Retail'
    return { ...deal, owner: isHere ? `owner ${n % 2}` : deal.owner }
  })

  test('deals of two owners: no rate, no direction, no count', () => {
    const told = toldOf(small)
    expect(told).toMatchObject({
      verdict: 'withheld',
      evidence: 1,
      here: { value: null, interval: null, deals: 0 },
      rest: { value: null, interval: null, deals: 0 },
      openShare: null,
      text: 'Too few owners so far to say anything about this place.',
    })
  })

  test('nor where the rest is of two owners', () => {
    const rest: Watch = { ...WATCH, where: [{ attribute: 'Industry', value: 'Energy' }] }
    expect(toldOf(small, rest)?.verdict).toBe('withheld')
  })
})

test('a whole book of two owners: nothing, not even how many deals were created', () => {
  const made = company({ here: 0.9, rest: 0.5 }).map((deal, n) => ({
    ...deal,
    owner: `owner ${n % 2}`,
  }))
  const page = watchPage(truthOf(made), [WATCH])
  const said = 'Too few owners to say anything about this.'
  expect(page).toMatchObject({ answer: said, deals: 0 })
  expect(page.watches[0]).toMatchObject({ verdict: 'withheld', text: said, openShare: null })
  expect(watchPage(truthOf(made), []).answer).toBe('No finding is under watch yet.')
})

test('while it is too early nothing is counted from which others of two owners could be told', () => {
  const made = company({ here: 0.9, rest: 0.5 }).map((deal, n): Made => {
    const isNew = deal.created > TODAY - 60 && deal.attributes.Industry === 'Energy'
    return { ...deal, owner: isNew ? `owner ${n % 2}` : deal.owner }
  })
  const told = toldOf(made, { ...WATCH, frozenOn: TODAY - 60 })
  expect(told?.text).toBe('Too early: few deals like this were created since.')
})

test('deals without the value are on neither side', () => {
  // Open deals have no industry yet.
  const made = company({ here: 0.6, rest: 0.6 }, 1_500).map((deal, n): Made => {
    const isOpen = n % 3 === 0
    const industry = isOpen ? null : (deal.attributes.Industry ?? null)
    return { ...deal, ending: isOpen ? null : deal.ending, attributes: { Industry: industry } }
  })
  const told = toldOf(made)
  expect(told?.verdict).toBe('open')
  expect(Math.abs((told?.here.value ?? 0) - (told?.rest.value ?? 1))).toBeLessThan(0.12)
})

test('late losses count as late by what was late when it was frozen; no decision by itself', () => {
  const made = company({ here: 0.7, rest: 0.7, lostBy: 170 }, 2_000)
  const late = made.map((deal): Made => {
    const isHere = deal.attributes.Industry === 'Retail' && deal.ending === 'Lost'
    return isHere ? { ...deal, days: Math.min(178, deal.days + 60) } : deal
  })
  const told = toldOf(late, { ...WATCH, outcome: 'slow' })
  expect(told?.verdict).toBe('supported')
  expect(told?.text).toMatch(/^Supported: of \d+ lost deals created since, \d\d % were lost late/)
  const none = toldOf(late, { ...WATCH, outcome: 'noDecision' })
  expect(none).toMatchObject({ verdict: 'open', here: { value: 0 } })
})

test('several watches, the newest first, summed up in the headline', () => {
  const made = company({ here: 0.9, rest: 0.5 })
  const page = watchPage(truthOf(made), [
    WATCH,
    { ...WATCH, id: 'less', direction: 'less' },
    { ...WATCH, id: 'young', frozenOn: TODAY - 10 },
    { ...WATCH, id: 'gone', where: [{ attribute: 'Planet', value: 'Mars' }] },
  ])
  expect(page.watches.map(({ id }) => id)).toEqual(['young', 'gone', 'less', 'w'])
  expect(page.answer).toBe(
    'Of four findings under watch, one is supported, one is not borne out, one is not settled and one is too young to tell.',
  )
  expect(page.watches[1]?.text).toMatch(/^Not settled: /)
  expect(watchPage(truthOf(made), [])).toMatchObject({
    answer: 'No finding is under watch yet.',
    doubts: [],
  })
})

test('looked at every month, a claim that is wrong is rarely called supported', () => {
  let wrong = 0
  for (let seed = 0; seed < 40; seed++) {
    const made = company({ here: 0.65, rest: 0.65 }, 400, `null ${seed}`)
    const days = [0, 90, 180, 270, 360].map((back) => TODAY - back)
    const ever = days.some((day) => toldOf(made, WATCH, day)?.verdict === 'supported')
    if (ever) wrong++
  }
  expect(wrong).toBeLessThanOrEqual(5)
})
