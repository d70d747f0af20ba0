import { expect, test } from 'vitest'
import { sentencesIn } from './sentences.ts'
import { cuesIn, weighCues } from './weigh-cues.ts'

const tokensOf = (text: string) => sentencesIn(text)[0]?.tokens ?? []

test('each cue says its name, its word and its weight', () => {
  const tokens = tokensOf('Rep discounted out of laziness.')
  const named = cuesIn(tokens).map(({ at, name, weight }) => [tokens[at]?.word, name, weight])
  expect(named).toEqual([
    ['rep', 'somebody', 1],
    ['laziness', 'vice', 2],
  ])
  expect(weighCues(tokens)).toEqual([{ kind: 'blamesPerson', from: 0, end: 5 }])
})

test.each([
  ['nobody is named', 'Laziness of the cache, a mistake.'],
  ['one slip alone', 'Tom saw the mistake.'],
  ['a number speaks for a fact', 'Tom saw 2 mistakes and the error.'],
  ['somebody is quoted', 'Tom said it was a mistake and an error.'],
  ['nothing at all', ''],
])('too little weight: %s', (_, text) => expect(weighCues(tokensOf(text))).toEqual([]))
