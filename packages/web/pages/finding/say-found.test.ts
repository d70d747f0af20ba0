import type { Finding } from '@closed-learned/deals'
import { expect, test } from 'vitest'
import { shownOf, turnedInterval, turnedRate } from '../trends/shown.ts'
import { directionShown } from './direction-shown.ts'
import { sayHere, saySure } from './say-found.ts'

const finding: Finding = {
  id: 'lost:[["Industry","Retail"]]',
  where: [{ attribute: 'Industry', value: 'Retail' }],
  direction: 'less',
  kind: 'confirmed',
  title: 'Retail accounts',
  text: 'Retail accounts are won more often.',
  deals: 200,
  lost: 80,
  rate: 0.4,
  interval: [0.33, 0.47],
  restRate: 0.7,
  oddsRatio: 0.25,
  pValue: 0.00001,
  since: null,
  lately: null,
  toKnowMore: null,
  explains: [],
}

test('what is won more often is told by its wins, in all numbers alike', () => {
  const shown = shownOf('lost', directionShown(finding, 'less'))
  expect(turnedRate(finding.rate, shown)).toBe(0.6)
  expect(turnedInterval(finding.interval, shown)).toEqual([0.53, 0.6699999999999999])
  expect(sayHere(finding, 'lost', shown)).toBe('120 of 200 closed deals were won.')
  expect(saySure(finding, 'less', shown)).toContain('the odds are 4.0 times those of other deals')
  expect(saySure(finding, 'less', shown)).toMatch(/^Confirmed: /)
})

test('where nothing stands out the losses are told, and nothing is called confirmed', () => {
  const shown = shownOf('lost', directionShown(finding, 'usual'))
  expect(sayHere(finding, 'lost', shown)).toBe('80 of 200 closed deals were lost.')
  expect(saySure(finding, 'usual', shown)).toMatch(/^Not told apart from the usual/)
  expect(saySure({ ...finding, oddsRatio: null }, 'usual', shown)).not.toContain('odds')
})
