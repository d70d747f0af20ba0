import { expect, test } from 'vitest'
import { dayOfCivil, NO_DAY } from '../shared/day.ts'
import { workspaceAnswer } from './workspace-answer.ts'

test('what is here, or where to begin', () => {
  expect(workspaceAnswer(0, NO_DAY)).toBe('Drop an export of your CRM.')
  const day = dayOfCivil(2026, 11, 22) ?? NO_DAY
  expect(workspaceAnswer(7_240, day)).toBe('7,240 deals are here, until 22 November 2026.')
  expect(workspaceAnswer(1, day)).toBe('1 deal is here, until 22 November 2026.')
})
