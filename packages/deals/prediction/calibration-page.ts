import { type Day, isoOfDay } from '../shared/day.ts'
import type { Calibration, Scored, Scores } from './calibration-of.ts'
import { drawnToTeam } from './drawn-to-team.ts'
import type { FateOf } from './fate.ts'
import type { Prediction } from './prediction.ts'
import {
  doubtsOfCalibration,
  sayBase,
  sayCalibration,
  sayChanging,
  sayDrawn,
  sayMonths,
  sayParts,
  sayUnresolved,
} from './say-calibration.ts'
import { differenceOf } from './say-predictions.ts'
import type { CalibrationPage } from './schemas.ts'
import type { ScoreTold } from './team-calibration.ts'

interface Asked {
  readonly calibration: Calibration
  readonly predictions: readonly Prediction[]
  readonly fateOf: FateOf
  /** The reason that the CRM gives for a loss, by the store's number of the deal. */
  readonly reasonOf: (opportunity: number) => string | null
  /** What the author's team was told last. */
  readonly team: ScoreTold | null
  readonly day: Day
}

/** How good somebody's predictions are, for themselves alone. */
export function calibrationPage(asked: Asked): CalibrationPage {
  const { calibration, team, day } = asked
  const { counted, open, away, late, scores, resolved } = calibration
  const drawn = drawnToTeam(resolved, team)
  return {
    asOf: isoOfDay(day),
    answer: sayCalibration(calibration),
    doubts: doubtsOfCalibration(calibration),
    predictions: {
      all: counted + open + away + late,
      resolved: counted,
      unresolved: open + away,
      late,
      text: sayUnresolved(calibration),
    },
    scores: scores && scoresTold(scores),
    drawn: drawn && { text: sayDrawn(drawn), score: drawn.score },
    deals: dealsTold(asked),
  }
}

function scoresTold(scores: Scores): NonNullable<CalibrationPage['scores']> {
  const { deals, said, won, wonInterval, gut, updated, changing, base, months } = scores
  return {
    deals,
    said,
    won: { deals: won, share: won / deals, interval: wonInterval },
    gut: scoredTold(gut),
    updated: scoredTold(updated),
    changing: sayChanging(changing),
    base: base && { text: sayBase(base), score: base.score },
    curve: curveTold(scores),
    months: { text: sayMonths(scores), ...months },
  }
}

function scoredTold(scored: Scored) {
  const { predictions: _, groups: __, ...brier } = scored.brier
  return { text: sayParts(scored.brier), ...brier, interval: scored.interval }
}

function curveTold({ curve }: Scores) {
  const at = (column: ArrayLike<number>, i: number) => column[i] ?? 0
  return Array.from(curve.predicted, (said, i) => ({
    said,
    came: at(curve.observed, i),
    low: at(curve.lower, i),
    high: at(curve.upper, i),
    deals: at(curve.predictions, i),
  }))
}

function dealsTold({ calibration, predictions, fateOf, reasonOf }: Asked) {
  return [...calibration.resolved].reverse().flatMap(({ opportunity, deal }) => {
    const own = predictions.filter((each) => each.opportunity === opportunity)
    const difference = differenceOf(own, fateOf(opportunity), reasonOf(opportunity))
    return difference === null ? [] : [{ opportunity: deal, difference }]
  })
}
