import { describe, expect, test } from 'vitest'
import type { TrendOutcome } from '../report/trend-schemas.ts'
import type { Basis } from './basis.ts'
import { sayFinding } from './say-finding.ts'
import type { Standing } from './standing-of.ts'

const where = [
  { attribute: 'Industry', value: 'Retail' },
  { attribute: 'LeadSource', value: 'Partner Referral' },
]
const more = { deals: 312, events: 253, restDeals: 9000, restEvents: 6120 }
const less = { deals: 312, events: 181, restDeals: 9000, restEvents: 6120 }

const said = (
  outcome: TrendOutcome,
  direction: 'more' | 'less',
  standing: Standing = 'confirmed',
  counts = direction === 'more' ? more : less,
  basis?: Basis,
) =>
  sayFinding({ where, outcome, direction, standing, apart: false, counts, ...(basis && { basis }) })

test.each([
  [
    said('lost', 'more'),
    'Retail accounts that came by partner referral are lost more often: 81 % (76–85) of 312 deals were lost, 68 % of the others.',
  ],
  [
    said('lost', 'less'),
    'Retail accounts that came by partner referral are won more often: 42 % (37–48) of 312 deals were won, 32 % of the others.',
  ],
  [
    said('slow', 'more'),
    'Retail accounts that came by partner referral take longer to lose: 81 % (76–85) of 312 lost deals took long, 68 % of the others.',
  ],
  [
    said('slow', 'less'),
    'Retail accounts that came by partner referral are lost sooner: 58 % (52–63) of 312 lost deals took long, 68 % of the others.',
  ],
  [
    said('noDecision', 'more'),
    'Retail accounts that came by partner referral end without a decision more often: 81 % (76–85) of 312 deals ended without a decision, 68 % of the others.',
  ],
  [
    said('noDecision', 'less'),
    'Retail accounts that came by partner referral come to a decision more often: 42 % (37–48) of 312 deals came to a decision, 32 % of the others.',
  ],
  [
    said('lost', 'more', 'exploratory'),
    'Retail accounts that came by partner referral seem to be lost more often: 81 % (76–85) of 312 deals were lost, 68 % of the others.',
  ],
  [
    said('lost', 'less', 'none'),
    'For Retail accounts that came by partner referral no difference can be told: 58 % (52–63) of 312 deals were lost, 68 % of the others.',
  ],
])('%s', (text, expected) => expect(text).toBe(expected))

test('where the plain shares go the other way, that is said instead of contradicted', () => {
  const counts = { deals: 312, events: 203, restDeals: 9000, restEvents: 6120 }
  expect(said('lost', 'more', 'confirmed', counts)).toBe(
    'Retail accounts that came by partner referral are lost more often than other deals of the same owner and quarter, though not over all: 65 % (60–70) of 312 deals were lost, 68 % of the others.',
  )
})

describe('beside the deals of the same owners and quarters', () => {
  const basis: Basis = {
    expected: 0.52,
    effect: 0.7,
    information: 60,
    plainEffect: 0.7,
    plainInformation: 70,
    byOwner: true,
  }
  const flat = { deals: 312, events: 215, restDeals: 9000, restEvents: 6120 }

  test('where the plain shares say the same, they are enough', () =>
    expect(said('lost', 'more', 'confirmed', more, basis)).toBe(said('lost', 'more')))

  test('where they hide what is confirmed, what is expected is told', () => {
    const hidden = { ...basis, plainEffect: 0.04 }
    expect(said('lost', 'more', 'confirmed', flat, hidden)).toMatch(
      / are lost more often: 69 % \(64–74\) of 312 deals were lost, 68 % of the others; of the same owners and quarters 52 % would be expected\.$/,
    )
    expect(said('lost', 'less', 'confirmed', less, hidden)).toContain('quarters 48 % would be')
    expect(said('lost', 'more', 'confirmed', flat, { ...hidden, byOwner: false })).toContain(
      '; of the same quarters 52 %',
    )
  })

  test('where they show what owners and quarters explain, that is told', () =>
    expect(said('lost', 'more', 'none', more, { ...basis, effect: 0.05, expected: 0.8 })).toMatch(
      /no difference can be told: .*; of the same owners and quarters 80 % would be expected/,
    ))

  test('where no owner sells both here and elsewhere, it cannot be told apart', () => {
    const bound = { ...basis, effect: 0, information: 0 }
    expect(said('slow', 'more', 'none', more, bound)).toBe(
      'For Retail accounts that came by partner referral no difference can be told apart from who sells there, and when: 81 % (76–85) of 312 lost deals took long, 68 % of the others.',
    )
    expect(said('lost', 'more', 'none', more, { ...basis, information: 5 })).toContain('who sells')
    expect(said('lost', 'more', 'none', more, { ...bound, byOwner: false })).toContain(
      'apart from when they closed:',
    )
  })
})

test('what the search does not confirm is only said of the place by itself', () =>
  expect(said('lost', 'more', 'alone')).toMatch(
    /^Taken by itself, Retail accounts that came by partner referral are lost more often: 81 %/,
  ))

test('a difference that whole percents would hide gets a decimal', () => {
  const counts = { deals: 40_000, events: 28_720, restDeals: 400_000, restEvents: 286_000 }
  expect(said('lost', 'more', 'confirmed', counts)).toContain('71.8 % (71.4–72.2)')
  expect(said('lost', 'more', 'confirmed', counts)).toContain('71.5 % of the others')
})

test('without other deals nothing is made up', () => {
  const counts = { deals: 1, events: 1, restDeals: 0, restEvents: 0 }
  expect(said('lost', 'more', 'none', counts)).toMatch(
    /of 1 deal were lost, there are no others\.$/,
  )
})

test('no sentence gives a cause', () => {
  for (const outcome of ['lost', 'slow', 'noDecision'] as const)
    for (const direction of ['more', 'less'] as const)
      expect(said(outcome, direction)).not.toMatch(/because|cause|due to|risk|poor|fail|!/i)
})
