import { seededRandom } from '@closed-learned/analysis'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { historyOf, type OpportunityRecord } from '../cohort/history-of.ts'
import { sayMoney } from '../shared/say-money.ts'
import { type Truth, truthAsOf } from '../truth/truth-as-of.ts'
import { comparableDeals } from './comparable-deals.ts'
import { DEFAULT_TALK_TRACKS } from './default-talk-tracks.ts'
import { renderTalkTrack } from './render-talk-track.ts'
import { TALK_NUMBERS, type TalkNumberName } from './talk-number.ts'
import { type TalkTrack, type TalkTrackContent, talkTrackContent } from './talk-track.ts'

const TODAY = 20_089
const STAGES = { Fit: 'open', Won: 'won', Lost: 'lost', Gone: 'noDecision' } as const

/** A deal of a made company, in plain words. */
interface Deal {
  readonly industry: string
  readonly region: string
  readonly owner: string
  readonly account: string
  readonly created: number
  readonly closed: number | null
  readonly how: 'Won' | 'Lost' | 'Gone'
  readonly amount: number
  readonly currency: string
}

function madeDeals(seed: string, count: number, owners = 9): Deal[] {
  const random = seededRandom(seed)
  const among = <T>(values: readonly T[]): T => values[random.below(values.length)] as T
  return Array.from({ length: count }, () => {
    const industry = among(['Retail', 'Energy', 'Health'])
    const created = TODAY - 20 - random.below(1_500)
    const closed = created + 10 + random.below(400)
    const wins = random.uniform() < (industry === 'Retail' ? 0.15 : 0.55)
    return {
      industry,
      region: among(['North', 'South']),
      owner: `owner ${random.below(owners)}`,
      account: `account ${random.below(60)}`,
      created,
      closed: closed <= TODAY ? closed : null,
      how: wins ? 'Won' : among(['Lost', 'Lost', 'Gone']),
      amount: 100 * (500 + random.below(90_000)),
      currency: random.uniform() < 0.8 ? 'EUR' : 'USD',
    }
  })
}

function truthOf(deals: readonly Deal[]): Truth {
  const records = deals.map((deal, n): OpportunityRecord => {
    const { industry, region, owner, account, created, closed, how, amount, currency } = deal
    return {
      id: `deal ${n}`,
      createdOn: created,
      owner,
      account,
      amount,
      currency,
      attributes: { Industry: industry, Region: region },
      ...(closed === null
        ? { stage: 'Fit' }
        : { changes: [{ on: closed, field: 'stage', before: 'Fit', after: how } as const] }),
    }
  })
  const history = historyOf(records, { stages: STAGES, reportedUntil: TODAY })
  return truthAsOf(cohortAsOf(history, TODAY))
}

const track = (content: Partial<TalkTrackContent>, more: Partial<TalkTrack> = {}): TalkTrack => ({
  id: 'one',
  version: 1,
  lesson: null,
  content: talkTrackContent.parse({ doubt: 'A doubt', ask: 'Shall we?', ...content }),
  expiresOn: TODAY + 100,
  retired: false,
  ...more,
})

/** The same query, written a second time over the plain deals. */
function plainly(deals: readonly Deal[], name: TalkNumberName): string | null {
  const recent = deals.filter(({ closed }) => closed !== null && closed > TODAY - 730)
  const won = recent.filter(({ how }) => how === 'Won')
  const lost = recent.filter(({ how }) => how !== 'Won')
  const enough = (some: readonly Deal[]) =>
    some.length >= 5 && new Set(some.map(({ owner }) => owner)).size >= 3
  const took = (some: readonly Deal[]) => some.map(({ created, closed }) => (closed ?? 0) - created)
  const percent = (share: number) => {
    const rate = share * 100
    const isFine = (rate > 0 && rate < 1) || (rate > 99 && rate < 100)
    return `${isFine ? rate.toFixed(1) : Math.round(rate)} %`
  }
  const months = (some: readonly Deal[]) => {
    const many = Math.max(1, Math.round(at(took(some), 0.5) / 30.4375))
    return `${many} ${many === 1 ? 'month' : 'months'}`
  }
  const inEuro = won.filter(({ currency }) => currency === 'EUR')
  const price = (share: number) => {
    const euro =
      inEuro.length >= won.length - inEuro.length ? inEuro : won.filter((d) => !inEuro.includes(d))
    if (!enough(euro)) return null
    const quartile = at(
      euro.map(({ amount }) => amount / 100),
      share,
    )
    return sayMoney(Number(quartile.toPrecision(2)), euro[0]?.currency ?? '')
  }
  if (!enough(recent)) return null
  const needs = {
    deals: recent,
    lostShare: recent,
    lostCompanies: lost,
    monthsToLose: lost,
    lateShare: lost,
    monthsToWin: won,
    priceLow: won,
    priceHigh: won,
  }
  if (!enough(needs[name]) || (name === 'lateShare' && !enough(won))) return null
  const companies = new Set(lost.map(({ account }) => account)).size
  switch (name) {
    case 'deals':
      return `${recent.length} deals`
    case 'lostShare':
      return percent(lost.length / recent.length)
    case 'lostCompanies':
      return companies < 5 ? null : `${companies} companies`
    case 'monthsToLose':
      return months(lost)
    case 'monthsToWin':
      return months(won)
    case 'lateShare': {
      const usual = at(took(won), 0.5)
      return percent(took(lost).filter((days) => days > usual).length / lost.length)
    }
    case 'priceLow':
      return price(0.25)
    case 'priceHigh':
      return price(0.75)
  }
}

/** A quantile as spreadsheets have it. */
function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0]
  return low + (place - Math.floor(place)) * (high - low)
}

const WHERES = [
  { where: [], isIn: () => true },
  {
    where: [{ attribute: 'Industry', value: 'Retail' }],
    isIn: (d: Deal) => d.industry === 'Retail',
  },
  {
    where: [
      { attribute: 'Industry', value: 'Energy' },
      { attribute: 'Region', value: 'North' },
    ],
    isIn: (d: Deal) => d.industry === 'Energy' && d.region === 'North',
  },
] as const

describe('a number in a track', () => {
  test('equals its query, or the track is not said', () => {
    let [said, unsaid] = [0, 0]
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e6 }),
        fc.constantFrom(30, 120, 600),
        fc.constantFrom(2, 4, 9),
        fc.constantFrom(...WHERES),
        fc.subarray([...TALK_NUMBERS], { minLength: 1 }),
        (seed, count, owners, { where, isIn }, names) => {
          const deals = madeDeals(`talk ${seed}`, count, owners)
          // Told apart: losing is claimed elsewhere.
          const mine = names.filter((name) => name !== 'lostShare' && name !== 'lostCompanies')
          const used = where.length === 0 ? names : mine
          const doubt = `In truth: ${used.map((name) => `{${name}}`).join(' | ')}.`
          const {
            said: words,
            whyNot,
            numbers,
          } = renderTalkTrack(truthOf(deals), track({ doubt, where: [...where] }), TODAY)
          const expected = used.map((name) => plainly(deals.filter(isIn), name))
          if (words === null) {
            unsaid++
            expect(whyNot).toMatch(/\.$/)
            return
          }
          if (used.length > 0) said++
          expect(words.doubt).toBe(`In truth: ${expected.join(' | ')}.`)
          expect(expected).not.toContain(null)
          expect(numbers.map(({ name }) => name).toSorted()).toEqual([...used].toSorted())
        },
      ),
      { numRuns: 120, seed: 7 },
    )
    // Both must have come up, or nothing was tried.
    expect(Math.min(said, unsaid)).toBeGreaterThan(15)
  })

  test('rests on the last two years alone', () => {
    const deals = madeDeals('old', 300).map((deal) => ({
      ...deal,
      closed: deal.closed === null ? null : Math.min(deal.closed, TODAY - 730),
    }))
    const { said, whyNot } = renderTalkTrack(truthOf(deals), track({ doubt: '{deals}' }), TODAY)
    expect(said).toBeNull()
    expect(whyNot).toMatch(/^Too few deals closed in the last two years/)
  })

  test('is not told of deals of two owners, and never of few companies', () => {
    const truth = truthOf(madeDeals('few', 200, 2))
    expect(renderTalkTrack(truth, track({ doubt: '{deals}' }), TODAY).said).toBeNull()
    const one = madeDeals('same', 200).map((deal) => ({ ...deal, account: 'account 1' }))
    const { whyNot } = renderTalkTrack(truthOf(one), track({ doubt: '{lostCompanies}' }), TODAY)
    expect(whyNot).toBe('Too few companies are known of them to tell.')
  })
})

describe('a claim of losing', () => {
  const truth = truthOf(madeDeals('claim', 600))
  const lost = (value: string) =>
    track({
      doubt: 'Such deals are lost: {lostShare} of {deals}.',
      where: [{ attribute: 'Industry', value }],
    })

  test('is said where it holds, else not', () => {
    expect(renderTalkTrack(truth, lost('Retail'), TODAY).said?.doubt).toMatch(
      /^Such deals are lost: 8/,
    )
    const { said, whyNot } = renderTalkTrack(truth, lost('Energy'), TODAY)
    expect(said).toBeNull()
    expect(whyNot).toMatch(/^Energy accounts are not lost more often than others now/)
  })

  test('rests on a place that is known, and on enough others', () => {
    expect(renderTalkTrack(truth, lost('Space'), TODAY).whyNot).toMatch(
      /^No closed deal is told of/,
    )
    const compared = comparableDeals(truth, [{ attribute: 'Industry', value: 'Retail' }])
    expect('here' in compared && compared.here.length + compared.rest.length).toBeGreaterThan(100)
  })
})

test('a track that has expired or was retired is not said, and says so', () => {
  const truth = truthOf(madeDeals('expired', 100))
  const expired = renderTalkTrack(truth, track({}, { expiresOn: TODAY - 1 }), TODAY)
  expect(expired).toMatchObject({ said: null })
  expect(expired.whyNot).toMatch(/^It expired on .* 20\d\d; look at it again/)
  expect(renderTalkTrack(truth, track({}, { expiresOn: TODAY }), TODAY).said).not.toBeNull()
  expect(renderTalkTrack(truth, track({}, { retired: true }), TODAY).whyNot).toBe('It was retired.')
})

test('the range of prices stands beside the words, of won deals alone', () => {
  const deals = madeDeals('price', 400)
  const { said } = renderTalkTrack(truthOf(deals), track({ priceRange: true }), TODAY)
  const [low, high] = [plainly(deals, 'priceLow'), plainly(deals, 'priceHigh')]
  expect(said?.price).toContain(`between ${low} and ${high}`)
})

describe('a template', () => {
  const parse = (doubt: string) => talkTrackContent.safeParse({ doubt, ask: 'Shall we?' })

  test.each([
    'Of {dealz} deals',
    'An open { brace',
    '9 of 10 are lost',
    'two other companies needed it',
    'It took 7 months',
    'half of our deals end so',
    '80 % go elsewhere',
    'most companies decide against it',
    'x'.repeat(1_001),
  ])('is declined: %s', (text) => {
    expect(parse(text).success).toBe(false)
  })

  test.each([
    'We have no ISO 27001 report yet.',
    'Could we meet for 30 minutes, on 3 May?',
    'Von {deals} 🙂 اختبار',
    'One of us should ask.',
  ])('is taken: %s', (text) => {
    expect(parse(text).success).toBe(true)
  })

  test('those to adopt are good ones, and are said where there are deals', () => {
    const truth = truthOf(madeDeals('defaults', 500))
    for (const { content } of DEFAULT_TALK_TRACKS) {
      expect(talkTrackContent.parse(content)).toEqual(content)
      const { said, whyNot } = renderTalkTrack(truth, track(content), TODAY)
      expect([said === null, whyNot]).toEqual([false, null])
      expect(JSON.stringify(said)).not.toMatch(/[{}]{2}|undefined|\{[a-z]/)
    }
    expect(DEFAULT_TALK_TRACKS).toHaveLength(4)
  })
})
