import { expect, it } from 'vitest'
import { columnNames, nearestName, plainName, wordsOf } from './header.ts'

it.each([
  ['StageName', 'stagename'],
  ['stage_name', 'stagename'],
  ['Étape', 'etape'],
  ['Probability (%)', 'probability%'],
  ["Nom de l'opportunité", 'nomdelopportunite'],
])('%s is plainly %s', (header, plain) => expect(plainName(header)).toBe(plain))

it.each([
  ['Size_Band__c', 'size band'],
  ['NumberOfEmployees', 'number of employees'],
  ['Deal - Won time', 'deal won time'],
  ['Uses_SAP__c', 'uses sap'],
])('%s reads as words: %s', (header, words) => expect(wordsOf(header)).toBe(words))

it('tells repeated headers apart and leaves out columns without one', () => {
  expect(columnNames(['A', ' A ', '', 'B', 'A', 'A (2)'])).toEqual([
    'A',
    'A (2)',
    '',
    'B',
    'A (3)',
    'A (2) (2)',
  ])
})

it('finds the nearest name', () => {
  expect(nearestName('Target Clse', ['Stage', 'Target Close', ''])).toBe('Target Close')
  expect(nearestName('x', [])).toBeUndefined()
})
