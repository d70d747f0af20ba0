import {
  type Day,
  isoOfDay,
  type PublicationTold,
  seesSumsOnly,
  type Viewer,
} from '@closed-learned/deals'
import { readTold } from '../store/publications.ts'
import type { House } from './house.ts'

/** What was last published up to a day, for those who see sums only; others are told of deals instead. */
export async function lastPublished(
  house: House,
  viewer: Viewer,
  day: Day,
): Promise<PublicationTold | null> {
  if (!seesSumsOnly(viewer)) return null
  const told = await house.store.inWorkspace((session) => readTold(session, isoOfDay(day)))
  return told[0] ?? null
}
