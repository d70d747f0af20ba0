import { mayOpen } from '../../cohort/cohort.ts'
import { findOpportunities } from '../../opportunity/find-opportunities.ts'
import { opportunityReport } from '../../opportunity/opportunity-report.ts'
import { overviewReport } from '../../overview/overview-report.ts'
import { pipelineReport } from '../../pipeline/pipeline-report.ts'
import { reasonsPage } from '../../reasons/reasons-page.ts'
import { timeToLose } from '../../time/time-to-lose.ts'
import type { Truth } from '../../truth/truth-as-of.ts'
import { truthList, truthRows } from '../../truth/truth-list.ts'
import { truthReport } from '../../truth/truth-report.ts'
import { watchPage } from '../../watch/watch-page.ts'

const ALL = { offset: 0, limit: Number.MAX_SAFE_INTEGER }
const SORTS = ['score', 'amount', 'age', 'closeDate', 'name'] as const
const STATES = ['live', 'longDated', 'stalled', 'buried'] as const

/** Every document that is made from a truth as somebody may know it, by its name. */
export function documentsOf(truth: Truth, facts: Truth): Record<string, unknown> {
  const { cohort } = truth
  const open = Array.from({ length: cohort.size }, (_, row) => row).filter((row) =>
    mayOpen(cohort, row),
  )
  return {
    overview: overviewReport(truth, timeToLose(facts)),
    lists: SORTS.map((sort) => truthList(truth, { ...ALL, sort })),
    byState: STATES.map((state) => truthList(truth, { ...ALL, states: [state] })),
    named: truthList(truth, { ...ALL, text: 'Bk' }),
    file: [...truthRows(truth, ALL)],
    pipeline: pipelineReport(truth),
    truth: truthReport(truth),
    all: truthReport(truth, { all: true }),
    search: ['Bk', 'id', 'Acme'].map((text) => findOpportunities(truth, { text, limit: 500 })),
    opportunities: open.map((row) => opportunityReport(truth, row)),
    time: timeToLose(facts),
    reasons: reasonsPage(facts),
    watches: watchPage(facts, []),
  }
}
