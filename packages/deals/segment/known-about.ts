import type { FoundSegment, SegmentSearch } from '@closed-learned/analysis'
import { STANDING_OPEN } from '../cohort/cohort.ts'
import { nameWhere } from '../finding/name-where.ts'
import { outcomeSaid } from '../finding/outcome-said.ts'
import { sayWhere } from '../finding/say-where.ts'
import type { SegmentQuestion } from '../finding/segment-question.ts'
import { tellFinding } from '../finding/tell-finding.ts'
import type { Finding, TrendOutcome } from '../report/trend-schemas.ts'
import { sayCount } from '../shared/say.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { mayTell } from './places.ts'
import { meetsWhere } from './rows-where.ts'

/** A question and what was found. */
export interface Searched {
  readonly question: SegmentQuestion
  readonly search: SegmentSearch
}

/** Something that was found and holds for deals like one. */
export interface Known {
  readonly text: string
  readonly finding: Finding
}

/**
 * The confirmed findings whose conditions an open deal meets today, on the winning side too, the
 * strongest first. Nothing for a deal that is not open.
 */
export function knownAbout(truth: Truth, { question, search }: Searched, row: number): Known[] {
  const { cohort } = truth
  if (cohort.standing[row] !== STANDING_OPEN) return []
  return search.confirmed.flatMap((found) => {
    const where = nameWhere(question, found.where)
    if (!meetsWhere(cohort, where, row) || !mayTell(question, found.where)) return []
    const finding = tellFinding(question, search, found)
    return [{ text: sayKnown(finding, found, question.outcome), finding }]
  })
}

/** `Retail accounts, like this one, were lost 81 times in 100 (76–85, 312 deals); usually it is 68.` */
function sayKnown(finding: Finding, { restRows, restEvents }: FoundSegment, outcome: TrendOutcome) {
  const { turned, were, one, many } = outcomeSaid(outcome, finding.direction)
  const say = (rate: number) => String(Math.round(100 * (turned ? 1 - rate : rate)))
  const [low, high] = turned ? finding.interval.toReversed() : finding.interval
  const usually = restRows === 0 ? '' : `; usually it is ${say(restEvents / restRows)}`
  return (
    `${sayWhere(finding.where)}, like this one,${were} ${say(finding.rate)} times in 100 ` +
    `(${say(low ?? 0)}–${say(high ?? 1)}, ${sayCount(finding.deals, one, many)})${usually}.`
  )
}
