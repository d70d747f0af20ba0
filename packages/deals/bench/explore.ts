// How long a table of the explorer takes: `npx tsx packages/deals/bench/explore.ts`.
import { pathToFileURL } from 'node:url'
import { findSegments } from '@closed-learned/analysis'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { explorePage } from '../explore/explore-page.ts'
import { segmentQuestion } from '../finding/segment-question.ts'
import { dayOfInstant } from '../shared/day.ts'
import { truthAsOf } from '../truth/truth-as-of.ts'
import { bigHistory } from './big-history.ts'
import { withAttributes } from './with-attributes.ts'

const DEALS = 100_000

/** Promised for 100,000 deals, in milliseconds. */
const TABLE_MS = 100

const TABLES = [
  ['Industry'],
  ['Uses SAP'],
  ['Country'],
  ['Industry', 'Size'],
  ['Lead Source', 'Buyer Title'],
  ['Country', 'Industry'],
  ['Uses SAP', 'Price Band'],
  ['Country', 'Industry', 'Lead Source'],
  ['Uses SAP', 'Size', 'Price Band'],
]

/** Prints what each table takes, the best of five; false if a promise is broken. */
export function run(): boolean {
  const history = withAttributes(bigHistory(DEALS))
  const truth = truthAsOf(cohortAsOf(history, dayOfInstant(history.reportedUntil)))
  const question = segmentQuestion(truth, 'lost')
  const search = findSegments(question.data, { depth: 1 })
  console.log(`${DEALS} deals, ${question.rows.length} of them closed and looked at:`)
  let kept = true
  for (const attributes of TABLES) {
    let best = Number.POSITIVE_INFINITY
    let cells = 0
    for (let round = 0; round < 5; round++) {
      const start = performance.now()
      cells = explorePage(question, search, attributes)?.cells.length ?? 0
      best = Math.min(best, performance.now() - start)
    }
    kept &&= best <= TABLE_MS && cells > 0
    console.log(`  ${attributes.join(' × ')}: ${best.toFixed(0)} ms, ${cells} cells`)
  }
  console.log(`  ${kept ? 'kept' : 'over'}: ${TABLE_MS} ms each`)
  return kept
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = run() ? 0 : 1
