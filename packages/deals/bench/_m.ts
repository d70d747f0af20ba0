import { findSegments, segmentTables as A } from '@closed-learned/analysis'
import { segmentTables as B } from '/tmp/opened/an/subgroup/segment-tables.ts'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { placesOf } from '../segment/places.ts'
import { explorePage } from '../explore/explore-page.ts'
import { segmentQuestion } from '../finding/segment-question.ts'
import { dayOfInstant } from '../shared/day.ts'
import { truthAsOf } from '../truth/truth-as-of.ts'
import { bigHistory } from './big-history.ts'
import { withAttributes } from './with-attributes.ts'
const history = withAttributes(bigHistory(100_000))
const truth = truthAsOf(cohortAsOf(history, dayOfInstant(history.reportedUntil)))
const q = segmentQuestion(truth, 'lost')
const search = findSegments(q.data, { depth: 1 })
const cpu = (f: () => unknown) => { let best = 1e9; for (let i = 0; i < 4; i++) { const c = process.cpuUsage(); f(); const u = process.cpuUsage(c); best = Math.min(best, (u.user + u.system) / 1000) } return best.toFixed(0) }
for (const at of [[0], [9], [5], [0, 1], [2, 3], [5, 0], [5, 0, 2], [9, 1, 7]]) {
  console.log(at.map((x) => q.attributes[x]!.name).join('×'), 'cpu ms', cpu(() => A(q.data, at)), cpu(() => B(q.data, at, [0.001, 1e-5, 1e-6][at.length - 1])), 'places', cpu(() => placesOf(q, at, search)), 'page', cpu(() => explorePage(q, search, at.map((x) => q.attributes[x]!.name))))
}
