import { expect, test } from 'vitest'
import { rowOfId } from './row-of-id.ts'
import { stage, truthOf } from './testing/told.ts'

test('the row of the source’s own id; of several with one id an open one', () => {
  const lost = { createdOn: '2025-01-01', changes: [stage('2025-02-01', 'Fit', 'Lost')] }
  const open = { createdOn: '2025-01-01', stage: 'Fit' }
  const truth = truthOf(
    [
      { id: 'A', ...lost },
      { id: 'B', ...lost },
      { id: 'B', ...open },
      { id: 'C', ...open },
      { id: 'C', ...lost },
      { id: 'later', ...open, createdOn: '2025-08-01' },
    ],
    '2025-06-30',
  )
  expect(rowOfId(truth, 'A')).toBe(0)
  expect(rowOfId(truth, 'B')).toBe(2)
  expect(rowOfId(truth, 'C')).toBe(3)
  expect(rowOfId(truth, 'a')).toBeUndefined()
  expect(rowOfId(truth, 'later')).toBeUndefined()
})
