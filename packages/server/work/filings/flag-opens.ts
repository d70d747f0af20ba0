import { type FlagOpens, isoOfDay, type PersonViewer, STALLED } from '@closed-learned/deals'
import { readGraces } from '../../store/graces.ts'
import type { House } from '../house.ts'
import { actsSeen } from './acts-seen.ts'
import { ownDeals, truthNow } from './own-deals.ts'

/**
 * From when the first of the flags of an own deal opens to its owner's direct manager, if they go on with
 * it and say nothing else; null where none will: it is not flagged, or was answered.
 */
export async function flagOpens(
  house: House,
  person: PersonViewer,
  id: string,
): Promise<FlagOpens | null> {
  const truth = await truthNow(house, person)
  const [deal] = ownDeals(truth, person, [id])
  if (deal === undefined || (truth.state[deal.row] ?? 0) < STALLED) return null
  const acts = await actsSeen(house, person, truth, truth.cohort.day)
  const act = acts.actOf(deal.opportunity)
  if (act?.as === 'longDated') return null
  const untils = new Map(
    (await house.store.seenBy(person, readGraces))
      .filter((one) => one.opportunity_id === deal.opportunity && one.member_id === person.member)
      .map(({ kind, on_day, until }) => [`${kind} ${on_day}`, until]),
  )
  const opens = truth.signalsOf(deal.row).flatMap((signal): FlagOpens[] => {
    if (signal.tier === 'told' || signal.contradicted) return []
    const flag = { kind: signal.kind, on: isoOfDay(signal.on) }
    const until = untils.get(`${flag.kind} ${flag.on}`)
    // To go on takes back that it was let go, and with that its answer.
    const isAnswered =
      act?.as !== 'letGo' && acts.isAnswered(deal.opportunity, flag, until ?? person.now)
    return isAnswered ? [] : [until ?? 'unsettled']
  })
  const settled = opens.filter((one) => one !== 'unsettled')
  if (settled.length > 0) return Math.min(...settled)
  return opens.length > 0 ? 'unsettled' : null
}
