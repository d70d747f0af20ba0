import {
  type CalibrationPage,
  calibrationOf,
  calibrationPage,
  knownWinRate,
  type Refusal,
  type Viewer,
} from '@closed-learned/deals'
import { truthNow } from '../filings/own-deals.ts'
import { personOnly } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { ownPredictions } from './own-predictions.ts'
import { tellTeams } from './tell-teams.ts'

/** How good the viewer's own predictions are, for themselves alone. */
export async function calibration(
  house: House,
  viewer: Viewer,
): Promise<CalibrationPage | Refusal> {
  try {
    const person = personOnly(viewer)
    const truth = await truthNow(house, person)
    const { predictions, fateOf, reasonOf } = await ownPredictions(house, person, truth)
    const team = person.organisation.members.get(person.member)?.team ?? null
    const told = (await tellTeams(house, person.organisation, truth)).find(
      (each) => each.team === team,
    )
    return calibrationPage({
      calibration: calibrationOf(predictions, fateOf, knownWinRate(truth.cohort)),
      predictions,
      fateOf,
      reasonOf,
      team: told?.told.score ?? null,
      day: truth.cohort.day,
    })
  } catch (trouble) {
    return asRefusal(trouble)
  }
}
