import { listOf } from '../reading/words.ts'
import type { Report } from './automation.ts'
import type { DeterrentJudgement } from './judgement.ts'
import { isOwnerField, namesLoss, wordsOfName } from './names.ts'

/** A report punishes if it sets people side by side by losses, or by dates. */
export function judgeReport(report: Report): DeterrentJudgement {
  const owners = report.groupedBy.filter(isOwnerField)
  if (report.isOwn || owners.length === 0) return 'fine'
  const by = `grouped by ${listOf(report.groupedBy)}`
  if (showsLosses(report)) return { kind: 'rankingReport', evidence: sayWith(report, by) }
  if (showsDates(report)) return { kind: 'hygieneRanking', evidence: sayWith(report, by) }
  return 'fine'
}

function sayWith({ when, measures }: Report, by: string): string {
  const counted = measures.filter((measure) => RATE.test(measure)).slice(0, 1)
  return [by, when.said, ...counted].filter((part) => part !== '').join('; ')
}

const RATE = /\b(LOST|IsLost)\b|\b(WON|IsWon)\b.*\/|win.?rate|loss.?rate|close.?rate/i

function showsLosses({ when, groupedBy, measures, name }: Report): boolean {
  if (when.lost && !when.won && !when.open) return true
  if (measures.some((measure) => RATE.test(measure))) return true
  const isByOutcome = groupedBy.some((field) => OUTCOME.test(wordsOfName(field)))
  if (when.lost && !when.open && isByOutcome) return true
  return when.lost && (namesLoss(name) || /win.?(\/|loss|rate)/i.test(name))
}

const OUTCOME = /\b(stage( name)?|won|closed|status|outcome|loss reason|lost reason)$/

const DATES =
  /close.?date.{0,12}(less|before|past|prior)|push.?count|past.?due|overdue|stale|hygiene|next.?step.{0,12}(empty|blank|equals\s*$)|no (activity|next step)|last.?activity.{0,12}less/i

function showsDates({ when, measures, name, text }: Report): boolean {
  return [when.said, name, text, ...measures].some((words) => DATES.test(words))
}
