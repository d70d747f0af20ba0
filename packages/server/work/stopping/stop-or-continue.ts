import {
  factsFor,
  type KeptGoingSaid,
  knownAbout,
  stopOrContinue as made,
  type Refusal,
  type StopOrContinue,
  type Viewer,
} from '@closed-learned/deals'
import { readFilings } from '../../store/filings.ts'
import { readSettings } from '../../store/settings.ts'
import { keptSince } from '../filings/kept-going.ts'
import { segmentsAtHand } from '../find-segments.ts'
import type { House } from '../house.ts'
import { asRefusal, isRefusal } from '../refusals.ts'
import { openDealOf } from './open-deal-of.ts'
import { teamKeptGoing } from './team-kept-going.ts'

/** For the owner of an open deal alone: what going on is likely to take, and what else the time could do. */
export async function stopOrContinue(
  house: House,
  viewer: Viewer,
  id: string,
): Promise<StopOrContinue | Refusal> {
  try {
    const { truth, row, own } = await openDealOf(house, viewer, id)
    const facts = factsFor(viewer, truth)
    // What was found is told where it is at hand: nobody waits for a search here.
    const searched = segmentsAtHand(facts, { outcome: 'lost' })
    const knownOf = (of: number) => (searched === undefined ? [] : knownAbout(facts, searched, of))
    const { weekCost } = await house.store.inWorkspace((session) => readSettings(session))
    const keptGoing = await keptGoingSaid(house, viewer)
    return made(truth, row, { own, knownOf, cost: weekCost, keptGoing })
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** What came of going on so far: one's own, and what one's team was told of itself. */
async function keptGoingSaid(house: House, viewer: Viewer): Promise<KeptGoingSaid> {
  if (viewer.kind === 'operator') return { yours: null, team: null }
  const mine = await house.store.seenBy(viewer, (session) =>
    readFilings(session, { by: [viewer.member] }),
  )
  const { keptGoing } = await keptSince(house, viewer, mine)
  const team = await teamKeptGoing(house, viewer)
  const newest = isRefusal(team) ? undefined : team.told[0]
  return {
    yours: keptGoing?.text ?? null,
    team: newest ? `${newest.team}, ${newest.when}: ${newest.text}` : null,
  }
}
