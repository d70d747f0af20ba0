import fc from 'fast-check'
import { expect, test } from 'vitest'
import { timeToLose } from '../time/time-to-lose.ts'
import { factsOf } from '../visibility/facts-of.ts'
import { anyBook } from '../visibility/testing/any-book.ts'
import { anyViewer } from '../visibility/testing/any-organisation.ts'
import { truthSeenBy } from '../visibility/truth-seen-by.ts'
import { companyNumbers } from './company-numbers.ts'
import { overviewReport } from './overview-report.ts'

test('what is made once for all people is what is made for each of them alone', () => {
  fc.assert(
    fc.property(anyBook, anyViewer, fc.boolean(), (whole, viewer, isOver) => {
      fc.pre(viewer.kind === 'person')
      const seen = truthSeenBy(whole, viewer, () => isOver)
      const facts = factsOf(whole)
      const shared = overviewReport(seen, timeToLose(facts), null, companyNumbers(facts))
      expect(shared).toEqual(overviewReport(seen))
    }),
    { numRuns: 40 },
  )
})
