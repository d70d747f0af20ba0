import { expect, test } from 'vitest'
import { ALL_OPEN, exportHref, filtersOf, given } from './filters.ts'

test('what cannot be read in an address is left out', () => {
  expect(filtersOf({ states: 'lost', stage: '', text: 7, sort: 'owner' })).toEqual({})
  expect(filtersOf({ states: 'stalled,lost', sort: 'amount' })).toEqual({
    states: 'stalled',
    sort: 'amount',
  })
})

test('one question has one address: the usual is not said, states stand in one order', () => {
  expect(filtersOf({ states: 'buried', sort: 'score' })).toEqual({})
  expect(filtersOf({ states: 'buried,stalled,longDated,live' })).toEqual({ states: ALL_OPEN })
})

test('equal questions are one, whatever was left out of them', () => {
  expect(given({ stage: '', text: '', states: undefined })).toEqual(given({ states: 'buried' }))
  expect(given({ asOf: '2026-03-31' })).not.toEqual(given({}))
})

test('the file holds what the page shows', () => {
  expect(exportHref({})).toBe('/api/v1/truth.csv?states=buried')
  expect(
    exportHref({ asOf: '2026-03-31', states: ALL_OPEN, stage: 'Closed & lost', text: 'å b' }),
  ).toBe(
    '/api/v1/truth.csv?asOf=2026-03-31&states=live%2ClongDated%2Cstalled%2Cburied&stage=Closed+%26+lost&text=%C3%A5+b',
  )
})
