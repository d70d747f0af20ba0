import { type CostSoFar, costSoFar as made, type Refusal, type Viewer } from '@closed-learned/deals'
import { readSettings } from '../../store/settings.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { openDealOf } from './open-deal-of.ts'

/** What an open deal has taken so far; told to its owner alone, and only where they ask. */
export async function costSoFar(
  house: House,
  viewer: Viewer,
  id: string,
): Promise<CostSoFar | Refusal> {
  try {
    const { truth, row } = await openDealOf(house, viewer, id)
    const { weekCost } = await house.store.inWorkspace((session) => readSettings(session))
    return made(truth, row, weekCost)
  } catch (trouble) {
    return asRefusal(trouble)
  }
}
