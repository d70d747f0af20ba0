import { brierScore } from '@closed-learned/analysis'
import type { ResolvedDeal } from './resolved-deals.ts'
import type { ScoreTold } from './team-calibration.ts'

/** As many deals as the team's score counts for. */
const WEIGHT_OF_TEAM = 10
/** From so many resolved deals on, one's own score speaks for itself. */
const ENOUGH_ALONE = 30
/** The end of the last range is open: its middle is taken as far from its beginning as that of the others. */
const HALF_A_STEP = 0.05

/** A score of few deals, drawn towards what the author's team was told last. */
export interface DrawnScore {
  readonly score: number
  readonly deals: number
  readonly team: ScoreTold
  /** So many deals of the team's score stand beside the author's own. */
  readonly weight: number
}

/**
 * Few deals say little of the next ones: their score is taken together with that of the team, as if
 * ten more deals had scored like it. It rests on nothing that the team was not told. Null without own
 * deals, where the team was told nothing, and where one's own are enough.
 */
export function drawnToTeam(
  deals: readonly ResolvedDeal[],
  team: ScoreTold | null,
): DrawnScore | null {
  if (team === null || deals.length === 0 || deals.length >= ENOUGH_ALONE) return null
  const own = brierScore({
    predicted: deals.map(({ gut }) => gut.chance / 100),
    outcome: deals.map(({ won }) => Number(won)),
  }).score
  const theirs = team.from + HALF_A_STEP
  const score = (deals.length * own + WEIGHT_OF_TEAM * theirs) / (deals.length + WEIGHT_OF_TEAM)
  return { score, deals: deals.length, team, weight: WEIGHT_OF_TEAM }
}
