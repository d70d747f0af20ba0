import {
  dayOfInstant,
  isoOfDay,
  type PersonViewer,
  type PredictedBefore,
} from '@closed-learned/deals'
import { readPredictions } from '../../store/predictions.ts'
import type { House } from '../house.ts'
import type { LossAtHand } from '../loss-accounts/loss-at-hand.ts'

/** What the viewer themselves had predicted of a deal until the day on which it ended, the first first. */
export async function predictedBefore(
  house: House,
  person: PersonViewer,
  { deal, ended }: Pick<LossAtHand, 'deal' | 'ended'>,
): Promise<PredictedBefore[]> {
  const all = await house.store.seenBy(person, (session) =>
    readPredictions(session, deal.opportunity),
  )
  return all
    .filter(({ member, at }) => member === person.member && isoOfDay(dayOfInstant(at)) <= ended.on)
    .map(({ at, stage, chance, month, likeliest }) => ({
      at: new Date(at).toISOString(),
      stage,
      chance,
      month,
      likeliest,
    }))
}
