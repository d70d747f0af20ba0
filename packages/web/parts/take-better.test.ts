import { adviseWords } from '@closed-learned/deals'
import { expect, test } from 'vitest'
import { takeBetter } from './take-better.ts'

test('only the sentence that holds the words is another one', () => {
  const text = 'It began well. Joe should have called them earlier. Then it went quiet.'
  const [advice] = adviseWords(text)
  if (advice === undefined) throw new Error('There is no advice for it.')
  const taken = takeBetter(text, advice)
  expect(taken).toBe(`It began well. ${advice.better} Then it went quiet.`)
  expect(adviseWords(taken)).toEqual([])
})

test('a text that is one sentence without an end is another one as a whole', () => {
  const advice = {
    kind: 'guilt',
    span: [0, 4],
    better: 'The next step came late.',
    why: '',
  } as const
  expect(takeBetter('We should have called', advice)).toBe('The next step came late.')
})
