import { WON } from '../cohort/endings.ts'
import type { Closings } from './closings.ts'
import {
  type CountsByOwner,
  countsByOwner,
  strataByKind,
  type Tally,
  tallyOf,
} from './counts-by-owner.ts'
import { baseOf, courseOf } from './course.ts'
import { ENOUGH_HITS } from './enough.ts'
import { type Followed, follow } from './followed.ts'
import { groupsOf } from './groups-of.ts'
import { heldQuarters } from './held-quarters.ts'
import { type ScoreTest, scoreTest } from './score-test.ts'
import { toldKinds } from './told-kinds.ts'

/** How often deals of one kind are lost, beside others. */
export interface LostAmong extends Followed {
  readonly rest: Tally
  /** Within owners; null where it cannot be told. */
  readonly difference: ScoreTest | null
  /** The same where some of the other kinds are set apart. */
  readonly differenceWithout: (apart: readonly LostAmong[]) => ScoreTest | null
}

/** Kinds of deals. */
export interface Kinds {
  /** Empty where nothing may be said of a kind. */
  readonly names: readonly string[]
  /** -1: of none of them. */
  readonly kindOf: (deal: number) => number
  /** What a kind is compared with. */
  readonly rest: 'otherKinds' | 'noKind'
}

/** Known owners below which nothing is said of the deals that a kind is compared with. */
const ENOUGH_OWNERS = 3

/** How often the deals of each kind are lost; kinds of too few deals or owners are left out. */
export function lostAmong(closings: Closings, { names, kindOf, rest }: Kinds): LostAmong[] {
  const members = groupsOf(closings.all, kindOf, names.length)
  const none = closings.all.filter((n) => kindOf(n) < 0)
  const { told, pool, isRestTold } = toldKinds(closings, { names, members, none, rest })
  const dealsOf = (kind: number) => members[kind] ?? new Uint32Array()
  const held = heldQuarters(closings, told.map(dealsOf), [pool, none])
  const counts = countsByOwner(closings, kindOf, names.length)
  const compared = (kind: number) => {
    if (rest === 'noKind') return isRestTold ? [names.length] : []
    return (isRestTold ? [...names.keys()] : told).filter((k) => k !== kind)
  }
  return told.map((kind, at) => {
    const others = compared(kind)
    const deals = dealsOf(kind)
    const lost = deals.filter((n) => closings.closed.ending[n] !== WON)
    return {
      ...follow(names[kind] ?? '', courseOf(baseOf(closings, deals, held[at]), lost), false),
      rest: tallyOf(counts, others),
      difference: differenceOf(closings, counts, kind, others),
      differenceWithout(apart) {
        const left = others.filter((k) => apart.every((one) => one.name !== names[k]))
        return differenceOf(closings, counts, kind, left)
      },
    }
  })
}

function differenceOf(
  { floor }: Closings,
  counts: CountsByOwner,
  kind: number,
  others: readonly number[],
): ScoreTest | null {
  const { deals, owners } = tallyOf(counts, others)
  if (deals < ENOUGH_HITS || (floor.held && owners < ENOUGH_OWNERS)) return null
  return scoreTest(strataByKind(counts, kind, others))
}
