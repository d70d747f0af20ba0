import {
  ENDINGS,
  type Fate,
  instantOfDay,
  type MemberId,
  NO_DAY,
  type Organisation,
  ownerOf,
  STANDING_CLOSED,
  STANDING_OPEN,
  type Truth,
} from '@closed-learned/deals'
import type { LetGoSince } from './let-go-since.ts'

/** What became of a deal for somebody who predicted it; of one that is not theirs any more nothing is told. */
export type FateFor = (member: MemberId, opportunity: number) => Fate

/** The fates of some deals, by the store's numbers, on the day of a truth. */
export function fatesIn(
  { cohort }: Truth,
  { owners }: Organisation,
  rows: ReadonlyMap<number, number>,
  letGo: LetGoSince,
): FateFor {
  return (member, opportunity) => {
    const row = rows.get(opportunity)
    if (row === undefined || owners.get(ownerOf(cohort, row) ?? '') !== member) return AWAY
    if (cohort.standing[row] === STANDING_OPEN) return { is: 'open' }
    const how = ENDINGS[cohort.ending[row] ?? 0]
    if (cohort.standing[row] !== STANDING_CLOSED || how === undefined || how === 'open') return AWAY
    const closedOn = cohort.closedOn[row] ?? NO_DAY
    const on = closedOn === NO_DAY ? cohort.day : closedOn
    const since = letGo(member, opportunity) ?? Number.POSITIVE_INFINITY
    return { is: 'ended', how, on, knownFrom: Math.min(instantOfDay(on), since) }
  }
}

const AWAY: Fate = { is: 'away' }
