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

const LESS = { stands: 'less', alone: null, bound: false } as const
const USUAL = { ...LESS, stands: 'usual' } as const

test('what is won more often is told by its wins, in all numbers alike', () => {
  const shown = shownOf('lost', directionShown(finding, 'less'))
  expect(turnedRate(finding.rate, shown)).toBe(0.6)
  expect(turnedInterval(finding.interval, shown)).toEqual([0.53, 0.6699999999999999])
  expect(sayHere(finding, 'lost', shown)).toBe('120 of 200 closed deals were won.')
  expect(saySure(finding, LESS, shown)).toContain('the odds are 4.0 times those of other deals')
  expect(saySure(finding, LESS, shown)).toMatch(/^Confirmed: /)
})

test('where nothing stands out the losses are told, and nothing is called confirmed', () => {
  const shown = shownOf('lost', directionShown(finding, 'usual'))
  expect(sayHere(finding, 'lost', shown)).toBe('80 of 200 closed deals were lost.')
  expect(saySure(finding, USUAL, shown)).toMatch(/^Not told apart from the usual/)
  expect(saySure({ ...finding, oddsRatio: null }, USUAL, shown)).not.toContain('odds')
})

test('what stands out by itself only, or cannot be told from who sells there, says so', () => {
  const shown = shownOf('lost', 'less')
  const alone = saySure(finding, { ...USUAL, alone: 'less' }, shown)
  expect(alone).toMatch(/^Not confirmed: it stands out by itself, but the search/)
  expect(alone).not.toContain('chance')
  const bound = saySure(finding, { ...USUAL, bound: true }, shown)
  expect(bound).toMatch(/^Not told apart from who sells there, and when/)
  expect(bound).not.toContain('p =')
})
