import { sayDay } from '@closed-learned/deals'
import type { Summary } from '../../../work/summary.ts'
import { wrap } from './layout.ts'
import { pipelineLines, timeLines, truthLines } from './report.ts'

const NAMES = {
  company: 'A sample company: 40 reps in 6 teams, three years; everything in it is invented.',
  untouched:
    'A sample company before anybody there used this: 40 reps in 6 teams, three years; everything in it is invented.',
  aws: 'The "Sales Pipeline" sample of Amazon QuickSight: a fictional business (MIT-0).',
}

/** The workspace on one screen: three answers, each with its evidence. */
export function presentSummary(told: Summary, sample: keyof typeof NAMES): string {
  return [
    NAMES[sample],
    `As of ${sayDay(told.asOf)}.`,
    '',
    wrap(told.pipeline.answer),
    pipelineLines(told.pipeline),
    '',
    wrap(told.truth.answer),
    truthLines(told.truth, 3, 1),
    '',
    wrap(told.time.answer),
    timeLines(told.time, 0),
    '',
  ].join('\n')
}
