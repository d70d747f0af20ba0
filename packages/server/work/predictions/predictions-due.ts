import {
  isoOfDay,
  NO_DAY,
  type PersonViewer,
  type Prediction,
  type PredictionDue,
  type Truth,
} from '@closed-learned/deals'
import { type OwnDeal, openDealsOf } from '../filings/own-deals.ts'
import type { House } from '../house.ts'
import { isDue } from './is-due.ts'
import { ownPredictions } from './own-predictions.ts'

/**
 * Open deals of somebody's own that have entered a stage since they last said what they expect, or of
 * which they never did; the newest entry first. `truth`: that of the newest day.
 */
export async function predictionsDue(
  house: House,
  person: PersonViewer,
  truth: Truth,
): Promise<PredictionDue[]> {
  const { predictions, letGo } = await ownPredictions(house, person, truth)
  const last = new Map(predictions.map((each) => [each.opportunity, each]))
  return openDealsOf(truth, person)
    .filter(({ opportunity }) => letGo(person.member, opportunity) === undefined)
    .filter((deal) => isDue(truth, deal.row, last.get(deal.opportunity)))
    .map((deal) => dueOf(truth, deal, last.get(deal.opportunity)))
    .sort((a, b) => (a.since < b.since ? 1 : a.since > b.since ? -1 : 0))
}

function dueOf({ cohort }: Truth, deal: OwnDeal, last: Prediction | undefined): PredictionDue {
  const stage = cohort.history.stage.values[cohort.stage[deal.row] ?? -1] ?? null
  const [entered, created] = [cohort.stageSince[deal.row], cohort.createdOn[deal.row]]
  const since = [entered, created].find((day) => day !== undefined && day !== NO_DAY)
  const to = stage === null ? 'another stage' : stage
  return {
    opportunity: { id: deal.id, name: deal.name },
    stage,
    since: isoOfDay(since ?? cohort.day),
    last: last?.chance ?? null,
    text: last
      ? `It moved to ${to} since you said ${last.chance} %.`
      : 'What do you expect? It takes ten seconds.',
  }
}
