import {
  dayOfInstant,
  isoOfDay,
  type PublicationsPage,
  publicationsPage,
  publishedDay,
  type Refusal,
  type Viewer,
} from '@closed-learned/deals'
import { readTold } from '../../store/publications.ts'
import { asOf } from '../as-of.ts'
import { historyNow } from '../history-now.ts'
import type { House } from '../house.ts'
import { organisationNow } from '../organisation-now.ts'
import { asRefusal, isRefusal } from '../refusals.ts'

/** What is told of the teams' secrets once a month, the newest first. */
export async function publications(
  house: House,
  viewer: Viewer,
): Promise<PublicationsPage | Refusal> {
  try {
    const then = await asOf(house, viewer)
    if (isRefusal(then)) return then
    const newest = dayOfInstant((await historyNow(house)).reportedUntil)
    const until = publishedDay(viewer, undefined, newest)
    const { organisation } = await organisationNow(house)
    const told = await house.store.inWorkspace((session) => readTold(session, isoOfDay(until)))
    return publicationsPage(told, organisation, viewer, until)
  } catch (trouble) {
    return asRefusal(trouble)
  }
}
