import { expect, test } from 'vitest'
import { cuesOf } from './cues-of.ts'
import { sentencesIn } from './sentences.ts'
import { cuesFor, weighCues } from './weigh-cues.ts'

const tokensOf = (text: string) => sentencesIn(text)[0]?.tokens ?? []

test('the cues of a sentence: words without endings, pairs, whose people are, classes', () => {
  const names = cuesOf(tokensOf('Our rep bored Kim 3 times.')).map(({ name }) => name)
  expect(names).toEqual(
    expect.arrayContaining(['bor', '@ours_bor', '<__bor', 'bor_@ours', 'bor__#number', 'time']),
  )
  expect(names).not.toContain('@ours')
  expect(cuesOf(tokensOf('They are with us.'))).toEqual([])
})

test('each cue says its place and its weight', () => {
  const tokens = tokensOf('Rep discounted out of laziness.')
  const told = cuesFor('blamesPerson', tokens).find(({ name }) => name === '#vice')
  expect(told).toMatchObject({ from: 4, end: 5 })
  expect(told?.weight).toBeGreaterThan(5)
})

test('told where they weigh most', () => {
  const text = 'On Friday the boardroom saw a pathetic shambles of a readout, thanks to Omar.'
  const tokens = tokensOf(text)
  const [told] = weighCues(tokens)
  expect(told?.kind).toBe('blamesPerson')
  const words = tokens.slice(told?.from, told?.end).map(({ word }) => word)
  expect(words).toContain('pathetic')
  expect(words).not.toContain('friday')
})

test.each([
  'Tom saw 2 log entries.',
  'The customer is a hospital.',
  'Could you have legal look at this?',
  'Send them the recap before Friday, please.',
  'She is now our contact.',
  '',
])('too little weight: %s', (text) => expect(weighCues(tokensOf(text))).toEqual([]))
