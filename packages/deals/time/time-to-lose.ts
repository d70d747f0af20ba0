import { observationHorizon } from '@closed-learned/analysis'
import type { TimePage } from '../report/page-schemas.ts'
import { isoOfDay, sayDay } from '../shared/day.ts'
import { sayCount } from '../shared/say.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { type EndingTime, endingTimes } from './ending-times.ts'
import { lastStageLosses } from './last-stage.ts'
import { type Purge, purgesIn } from './purges.ts'
import { spellsOf } from './spells.ts'
import { timeAnswer } from './time-answer.ts'
import { mostAreUndated, timeDoubts } from './time-doubts.ts'
import { trendOf } from './trend.ts'
import { watchedFor } from './watched-for.ts'

/** The document of `report time --json`, and of the page. */
export type TimeReport = TimePage

/** Quarters are compared over the time within which this share of the endings comes. */
const MOST = 0.9

/** How long losing takes beside winning, as it was knowable on the cohort's day; days throughout. */
export function timeToLose(truth: Truth): TimeReport {
  const { cohort } = truth
  const purges = purgesIn(truth)
  const purged = new Set(purges.flatMap((purge) => purge.rows))
  const spells = spellsOf(cohort, purged)
  const horizon = spells.size === 0 ? null : observationHorizon(spells)
  const times = endingTimes(spells, horizon)
  const most = { lost: mostOver(times.lost), won: mostOver(times.won) }
  const watch = { days: watchedFor(cohort, spells.row), settled: most.lost }
  return {
    asOf: isoOfDay(cohort.day),
    deals: spells.size,
    answer: timeAnswer(times.lost, times.won, mostAreUndated(cohort, spells)),
    doubts: timeDoubts(truth, spells, times, purges),
    horizon,
    ...times,
    trend: trendOf(cohort, spells, most),
    purged: purges.map((purge) => purgeTold(truth, purge)),
    lastStage: lastStageLosses(cohort, purged, watch),
  }
}

/** The day by which nine of ten endings of a kind within the horizon are over. */
function mostOver({ curve, share }: EndingTime): number | null {
  return curve.find((point) => point.value >= MOST * share)?.day ?? null
}

function purgeTold({ toldTo }: Truth, { on, deals, closed, usual }: Purge) {
  const before =
    toldTo === undefined
      ? 'had been lost in fact before'
      : 'had been open for longer than nearly every won deal'
  const text = `On ${sayDay(on)}, ${sayCount(deals, 'deal', 'deals')} were let go that ${before}; they are shown apart.`
  return { on: isoOfDay(on), deals, closed, usual: Math.round(usual * 100) / 100, text }
}
