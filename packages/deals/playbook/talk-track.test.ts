import { wilsonInterval } from '@closed-learned/analysis'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noPersonAsCause } from '../debrief/no-person-as-cause.ts'
import { sayRate } from '../shared/say.ts'
import { sayMoney } from '../shared/say-money.ts'
import { comparableDeals } from './comparable-deals.ts'
import { DEFAULT_TALK_TRACKS } from './default-talk-tracks.ts'
import { COMPARED_NUMBERS, type ComparedNumberName } from './talk-number.ts'
import { talkTrackContent } from './talk-track.ts'
import {
  type Deal,
  isRecent,
  madeDeals,
  render,
  TODAY,
  track,
  truthOf,
} from './testing/talk-company.ts'

const isEnough = (some: readonly Deal[]) =>
  some.length >= 5 && new Set(some.map(({ owner }) => owner)).size >= 3

const recentIn = (all: readonly Deal[], isIn: (deal: Deal) => boolean) =>
  all.filter(isRecent).filter(isIn)

/** Closed deals that a number of all won, or of all lost ones, leaves out; null for other numbers. */
function othersOf(all: readonly Deal[], name: string, isIn: (deal: Deal) => boolean) {
  if (name !== 'monthsToLose' && name !== 'monthsToWin') return null
  return recentIn(all, isIn).filter(({ how }) => (how === 'Won') === (name === 'monthsToLose'))
}

/** The same query, written a second time over the plain deals. */
function plainly(
  all: readonly Deal[],
  name: ComparedNumberName,
  isIn: (deal: Deal) => boolean = () => true,
): string | null {
  const recent = recentIn(all, isIn)
  const won = recent.filter(({ how }) => how === 'Won')
  const lost = recent.filter(({ how }) => how !== 'Won')
  const enough = isEnough
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
  const bought = new Set(
    all.filter((deal) => isRecent(deal) && deal.how === 'Won').map((d) => d.account),
  )
  const theirs = lost.filter(({ account }) => !bought.has(account))
  const companies = new Set(theirs.map(({ account }) => account)).size
  const late = lost.filter((deal) => (took([deal])[0] ?? 0) > at(took(won), 0.5))
  const early = lost.filter((deal) => !late.includes(deal))
  switch (name) {
    case 'deals':
      return `${recent.length} deals`
    case 'lostShare':
      return enough(lost) && enough(won) ? percent(lost.length / recent.length) : null
    case 'lostCompanies':
      return companies < 5 || !enough(theirs) ? null : `${companies} companies that did not buy`
    case 'monthsToLose':
      return months(lost)
    case 'monthsToWin':
      return months(won)
    case 'lateShare':
      return enough(late) && enough(early) ? percent(late.length / lost.length) : null
    case 'priceLow':
      return price(0.25)
    case 'priceHigh':
      return price(0.75)
  }
}

/** Whether the deals of a place are lost more often, by more than chance would make. */
function losesMore(deals: readonly Deal[], isIn: (deal: Deal) => boolean): boolean {
  const recent = deals.filter(isRecent)
  const share = (some: readonly Deal[]) => some.filter(({ how }) => how !== 'Won').length
  const [here, rest] = [recent.filter(isIn), recent.filter((deal) => !isIn(deal))]
  return wilsonInterval(share(here), here.length)[0] > share(rest) / rest.length
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
    let [said, unsaid, claimed] = [0, 0, 0]
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e6 }),
        fc.constantFrom(30, 120, 600),
        fc.constantFrom(2, 4, 9),
        fc.constantFrom(...WHERES),
        fc.subarray([...COMPARED_NUMBERS], { minLength: 1 }),
        (seed, count, owners, { where, isIn }, names) => {
          const deals = madeDeals(`talk ${seed}`, count, owners)
          const doubt = `In truth: ${names.map((name) => `{${name}}`).join(' | ')}.`
          const one = track({ doubt, where: [...where] })
          const { said: words, whyNot, numbers } = render(truthOf(deals), one)
          const expected = names.map((name) => plainly(deals, name, isIn))
          // That such deals were lost is said only where they are lost more often than others.
          const claims = names.some((name) => name === 'lostShare' || name === 'lostCompanies')
          if (words !== null && claims && where.length > 0)
            expect(losesMore(deals, isIn)).toBe(true)
          if (words === null) {
            unsaid++
            expect(whyNot).toMatch(/\.$/)
            return
          }
          said++
          if (claims && where.length > 0) claimed++
          expect(words.doubt).toBe(`In truth: ${expected.join(' | ')}.`)
          expect(expected).not.toContain(null)
          expect(numbers.map(({ name }) => name).toSorted()).toEqual([...names].toSorted())
          // Beside the count of all, none tells of the few that it leaves out.
          for (const { name, deals: count } of numbers) {
            const left = recentIn(deals, isIn).length - (count ?? 0)
            if (count !== null) expect([name, left === 0 || left >= 5]).toEqual([name, true])
            const others = othersOf(deals, name, isIn)
            if (others !== null) expect([name, count !== null]).toEqual([name, isEnough(others)])
          }
          for (const { name, value, text } of numbers)
            if (name === 'lostShare' || name === 'lateShare') expect(sayRate(value)).toBe(text)
        },
      ),
      { numRuns: 120, seed: 7 },
    )
    // Both must have come up, or nothing was tried.
    expect(Math.min(said, unsaid)).toBeGreaterThan(15)
    expect(claimed).toBeGreaterThan(3)
  })

  test('rests on the last two years alone', () => {
    const deals = madeDeals('old', 300).map((deal) => ({
      ...deal,
      closed: deal.closed === null ? null : Math.min(deal.closed, TODAY - 730),
    }))
    const { said, whyNot } = render(truthOf(deals), track({ doubt: '{deals}' }))
    expect(said).toBeNull()
    expect(whyNot).toMatch(/^Too few deals closed in the last two years/)
  })

  test('is not told of deals of two owners, and never of few companies', () => {
    const truth = truthOf(madeDeals('few', 200, 2))
    expect(render(truth, track({ doubt: '{deals}' })).said).toBeNull()
    const one = madeDeals('same', 200).map((deal) => ({ ...deal, account: 'account 1' }))
    const { whyNot } = render(truthOf(one), track({ doubt: '{lostCompanies}' }))
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
    expect(render(truth, lost('Retail')).said?.doubt).toMatch(/^Such deals are lost: 8/)
    const { said, whyNot } = render(truth, lost('Energy'))
    expect(said).toBeNull()
    expect(whyNot).toMatch(/^Energy accounts are not lost more often than others now/)
  })

  test('rests on a place that is known, and on enough others', () => {
    expect(render(truth, lost('Space')).whyNot).toMatch(/^No closed deal is told of/)
    const compared = comparableDeals(truth, [{ attribute: 'Industry', value: 'Retail' }])
    expect('here' in compared && compared.here.length + compared.rest.length).toBeGreaterThan(100)
  })
})

test('a track that has expired or was retired is not said, and says so', () => {
  const truth = truthOf(madeDeals('expired', 100))
  const expired = render(truth, track({}, { expiresOn: TODAY - 1 }))
  expect(expired).toMatchObject({ said: null })
  expect(expired.whyNot).toMatch(/^It expired on .* 20\d\d; look at it again/)
  expect(render(truth, track({}, { expiresOn: TODAY })).said).not.toBeNull()
  expect(render(truth, track({}, { retired: true })).whyNot).toBe('It was retired.')
})

test('the range of prices stands beside the words, of won deals alone', () => {
  const deals = madeDeals('price', 400)
  const { said } = render(truthOf(deals), track({ priceRange: true }))
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
    'x'.repeat(10_001),
    'thirteen customers went elsewhere',
    'It is lost twice as often',
    'three times as likely to stop',
    'a third of such purchases stop',
    '٧ companies needed it',
    '８０％ go elsewhere',
    '{lostCompanies} needed SSO and we do not have it',
    'Because of SSO, {lostShare} did not go ahead',
    'We met {lostCompanies}. They lacked a certificate.',
    '{neededCompanies} had no certificate',
    '½ of them had no budget',
    '3/4 of our customers waited',
    'We met a dozen of those',
    'A dozen did not buy',
    'half of them went elsewhere',
    'A handful of companies needed it',
    'a handful decided against it',
    'Most of them stopped',
    'the majority of buyers wait',
    'a majority did not go ahead',
    'IX of X stop',
    'VII of them had no budget',
    'Die meisten Firmen entscheiden sich dagegen',
    'die Hälfte davon geht nicht weiter',
    'Ein Dutzend Kunden brauchte es',
    'Half of the comparable companies came to nothing',
  ])('is declined: %.60s', (text) => {
    expect(parse(text).success).toBe(false)
  })

  test.each([
    'We have no ISO 27001 report yet.',
    'Could we meet for 30 minutes, on 3 May?',
    'Von {deals} 🙂 اختبار',
    'One of us should ask.',
    'Could we take half an hour, or a handful of questions?',
    'Half of the comparable purchases came to between {priceLow} and {priceHigh}.',
    'What matters most to you, and what is most needed?',
    'I have a dozen questions, most of all one.',
    'Is it on 3/4 or on 4/4, in the second half of the year?',
    'Is it IV of the plan or V?',
    'Could they join for a quarter of an hour?',
    'You may need what we lack. We met {lostCompanies} lately.',
  ])('is taken: %s', (text) => {
    expect(parse(text).success).toBe(true)
  })

  test('those to adopt are good ones, and are said where there are deals', () => {
    const deals = madeDeals('defaults', 500)
    const truth = truthOf(deals)
    const slow = deals.findIndex(({ closed, created }) => closed === null && TODAY - created > 250)
    for (const { key, content } of DEFAULT_TALK_TRACKS) {
      expect(talkTrackContent.parse(content)).toEqual(content)
      const said = [content.doubt, content.ask, content.why, content.next]
      expect(said.filter((text) => noPersonAsCause(text) !== null)).toEqual([])
      const isOfDeal = key === 'ownPace' || key === 'movedDay'
      // Nothing of these deals was ever put off.
      if (key === 'movedDay') continue
      const alone = render(truth, track(content))
      if (isOfDeal) expect(alone.whyNot).toMatch(/^Its numbers are of the deal itself/)
      const told = isOfDeal ? render(truth, track(content), {}, { truth, row: slow }) : alone
      expect([key, told.whyNot]).toEqual([key, null])
      expect(JSON.stringify(told.said)).not.toMatch(/[{}]{2}|undefined|\{[a-z]/)
    }
    expect(DEFAULT_TALK_TRACKS).toHaveLength(6)
  })
})
