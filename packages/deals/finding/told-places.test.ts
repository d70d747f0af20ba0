import { describe, expect, test } from 'vitest'
import { type SegmentQuestion, segmentQuestion } from './segment-question.ts'
import { closedCompany, evenly } from './testing/closed-company.ts'
import { conditionsFor } from './testing/test-of.ts'
import { ToldPlaces } from './told-places.ts'

const DEALS = 1200

/** Deals whose owners depend on where they are. */
function asked(
  attributesOf: (i: number) => Record<string, string | null>,
  ownerOf: (i: number) => string | null,
): SegmentQuestion {
  const truth = closedCompany(DEALS, (i) => ({
    closes: evenly(i, DEALS),
    stage: (i >> 3) % 3 ? 'Lost' : 'Won',
    owner: ownerOf(i),
    attributes: attributesOf(i),
  }))
  return segmentQuestion(truth, 'lost')
}

function letIn(question: SegmentQuestion, ...places: readonly Record<string, string>[]) {
  const told = new ToldPlaces(question, question)
  return places.map((where) => told.letIn(conditionsFor(question, where)))
}

const REGIONS = ['East', 'West', 'North', 'South']
const region = (i: number) => REGIONS[i % 4] ?? ''

describe('by itself', () => {
  test('a place of many owners is told, one of two is not', () => {
    const question = asked(
      (i) => ({ Region: region(i) }),
      (i) => (region(i) === 'East' ? `e${i % 8}` : `o${i % 9}`),
    )
    expect(letIn(question, { Region: 'East' }, { Region: 'West' })).toEqual([false, true])
  })

  test('nor is a place where all other deals are of two', () => {
    const question = asked(
      (i) => ({ New: i % 2 ? 'true' : 'false' }),
      (i) => (i % 2 ? `o${i % 9}` : `e${i % 4}`),
    )
    expect(letIn(question, { New: 'true' }, { New: 'false' })).toEqual([false, false])
  })

  test('those who have the deals now count as those who closed them did', () => {
    const question = asked(
      (i) => ({ Region: region(i) }),
      (i) => `o${i % 9}`,
    )
    const { cohort } = question.truth
    const owner = cohort.owner.map((code, r) =>
      region(cohort.index[r] ?? 0) === 'West' ? 0 : code,
    )
    const moved = { ...question, truth: { ...question.truth, cohort: { ...cohort, owner } } }
    expect(letIn(moved, { Region: 'West' }, { Region: 'North' })).toEqual([false, true])
  })

  test('without owners nothing is held back', () => {
    const question = asked(
      (i) => ({ Region: region(i) }),
      () => null,
    )
    expect(letIn(question, { Region: 'East' })).toEqual([true])
  })
})

describe('beside the others', () => {
  test('what one place has beyond another within it', () => {
    const question = asked(
      (i) => ({ Region: region(i), Kind: (i >> 2) % 2 ? 'a' : 'b' }),
      (i) => (region(i) === 'East' && (i >> 2) % 2 === 0 ? 'one' : `o${i % 9}`),
    )
    const [east, eastA] = [{ Region: 'East' }, { Region: 'East', Kind: 'a' }]
    expect(letIn(question, east, eastA)).toEqual([true, false])
    expect(letIn(question, eastA, east)).toEqual([true, false])
    expect(letIn(question, { Region: 'West' }, { Region: 'West', Kind: 'a' })).toEqual([true, true])
  })

  test('what the values of one attribute leave over', () => {
    const question = asked(
      (i) => ({ Region: i % 4 === 3 ? null : region(i) }),
      (i) => (i % 4 === 3 ? 'one' : `o${i % 9}`),
    )
    const places = ['East', 'West', 'North'].map((Region) => ({ Region }))
    expect(letIn(question, ...places)).toEqual([true, true, false])
  })

  test('nothing is left over where the values are all', () => {
    const question = asked(
      (i) => ({ Region: region(i) }),
      (i) => `o${i % 9}`,
    )
    expect(letIn(question, ...REGIONS.map((Region) => ({ Region })))).toEqual([
      true,
      true,
      true,
      true,
    ])
  })
})
