import { expect, test } from 'vitest'
import { saysCloseIt } from './says-close-it.ts'

test.each([
  'Just close it.',
  'Close it already and move on.',
  'Please mark it closed lost today.',
  'Thanks. Now kill the deal.',
  'Mark this as lost',
])('%s asks to close it', (text) => {
  expect(saysCloseIt(text)).toBe(true)
})

test.each([
  'Thank you for saying so early. Shall we call them together?',
  'I can close the gap on legal with you.',
  'If they do not answer by Friday, let it rest.',
  'We lost a deal like this in May; the notes may help.',
  'Let us close the call with a clear next step.',
])('%s does not', (text) => {
  expect(saysCloseIt(text)).toBe(false)
})
