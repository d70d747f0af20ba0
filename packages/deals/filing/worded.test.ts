import { expect, test } from 'vitest'
import { CAUSES, sayCause } from '../loss-account/causes.ts'
import { adviseWords } from '../words/advise-words.ts'
import { REPLY_KINDS, WORDED, WORDED_REPLIES } from './worded.ts'

const texts = [...WORDED.help, ...WORDED.headsUp, ...Object.values(WORDED_REPLIES).flat()]

test('every text to begin from is calm, and none says to close a deal', () => {
  for (const text of texts) {
    expect([text, adviseWords(text)]).toEqual([text, []])
    expect(text).not.toMatch(/!|\bclose (it|this|the deal)\b|overdue|at risk|should have|failed/i)
  }
  expect(REPLY_KINDS).toEqual(['help', 'jointCall', 'stopRule', 'thanks'])
  for (const kind of REPLY_KINDS) expect(WORDED_REPLIES[kind].length).toBeGreaterThan(1)
})

test('no cause is a person or the buyer, and not to know is one', () => {
  expect(CAUSES).toContain('unknown')
  for (const cause of CAUSES) {
    expect([cause, adviseWords(`${sayCause(cause)}.`)]).toEqual([cause, []])
    expect(sayCause(cause)).not.toMatch(/buyer|customer|rep\b|colleague|manager|they|you/i)
  }
})
