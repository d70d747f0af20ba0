import { expect, test } from 'vitest'
import { findingRows } from './finding-rows.ts'
import { shownOf } from './shown.ts'

const finding = {
  id: 'lost:[["Industry","Retail"]]',
  where: [{ attribute: 'Industry', value: 'Retail' }],
  direction: 'less',
  kind: 'confirmed',
  title: 'Retail accounts',
  text: 'Retail accounts are won more often.',
  deals: 200,
  lost: 80,
  rate: 0.4,
  interval: [0.25, 0.5],
  restRate: 0.75,
  oddsRatio: 0.25,
  pValue: 0.00001,
  since: null,
  lately: null,
  toKnowMore: null,
  explains: [],
} as const

test('the shares of the picture, turned as it turns them', () => {
  expect(findingRows(finding, shownOf('lost', 'less'))).toEqual([
    ['place', 'deals', 'share that were won', 'low', 'high'],
    ['Retail accounts', 200, 0.6, 0.5, 0.75],
    ['elsewhere', null, 0.25, null, null],
  ])
  expect(findingRows(finding, shownOf('lost', 'more'))[1]).toEqual([
    'Retail accounts',
    200,
    0.4,
    0.25,
    0.5,
  ])
})
