import { WON } from '../cohort/endings.ts'
import { settledCreations } from '../finding/settled-creations.ts'
import type { Closings } from './closings.ts'
import {
  type CountsByKind,
  countsByKind,
  strataByKind,
  type Tally,
  tallyOf,
} from './counts-by-kind.ts'
import { baseOf, courseOf } from './course.ts'
import { ENOUGH_HITS } from './enough.ts'
import { type Followed, follow } from './followed.ts'
import { groupsOf } from './groups-of.ts'
import { heldQuarters } from './held-quarters.ts'
import { peersOf } from './peers.ts'
import { type ScoreTest, scoreTest } from './score-test.ts'
import { toldKinds } from './told-kinds.ts'

/** How often deals of one kind are lost, beside others. */
export interface LostAmong extends Followed {
  readonly rest: Tally
  /** Within owners and quarters; null where it cannot be told. */
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

/** A difference stays where the second look at it is as clear as this. */
const CLEAR = 0.05

/** How often the deals of each kind are lost; kinds of too few deals or owners are left out. */
export function lostAmong(closings: Closings, { names, kindOf, rest }: Kinds): LostAmong[] {
  const members = groupsOf(closings.all, kindOf, names.length)
  const none = closings.all.filter((n) => kindOf(n) < 0)
  const { told, pool, isRestTold } = toldKinds(closings, { names, members, none, rest })
  const dealsOf = (kind: number) => members[kind] ?? new Uint32Array()
  const held = heldQuarters(closings, told.map(dealsOf), [pool, none])
  const looks = looksAt(closings, rest === 'noKind' ? [...members, none] : members)
  const ofNone = isRestTold ? [names.length] : []
  const compared = (kind: number) => {
    if (rest === 'noKind') return ofNone
    return (isRestTold ? [...names.keys()] : told).filter((k) => k !== kind)
  }
  return told.map((kind, at) => {
    const others = compared(kind)
    const deals = dealsOf(kind)
    const lost = deals.filter((n) => closings.closed.ending[n] !== WON)
    return {
      ...follow(names[kind] ?? '', courseOf(baseOf(closings, deals, held[at]), lost), false),
      rest: tallyOf(looks.byClosing, others),
      difference: differenceOf(closings, looks, kind, others),
      differenceWithout(apart) {
        const left = others.filter((k) => apart.every((one) => one.name !== names[k]))
        return differenceOf(closings, looks, kind, left)
      },
    }
  })
}

/** The deals of each kind beside their peers: of the same owner and time. */
interface Looks {
  readonly byClosing: CountsByKind
  /** Only those that had time enough to end; null where creations are not known. */
  readonly byCreation: CountsByKind | null
}

function looksAt(closings: Closings, members: readonly Uint32Array[]): Looks {
  const isOf = new Uint8Array(closings.closed.rows.length)
  for (const deals of members) for (const n of deals) isOf[n] = 1
  const deals = closings.all.filter((n) => isOf[n] === 1)
  const countsOver = (some: Uint32Array, quarter: Int16Array) =>
    countsByKind(closings, peersOf(closings, some, quarter), members)
  const settled = settledCreations(closings.cohort, closings.closed.rows, closings.all)
  return {
    byClosing: countsOver(deals, closings.closed.quarter),
    byCreation:
      settled &&
      countsOver(
        deals.filter((n) => (settled.quarter[n] ?? -1) >= 0),
        settled.quarter,
      ),
  }
}

function differenceOf(
  { floor }: Closings,
  { byClosing, byCreation }: Looks,
  kind: number,
  others: readonly number[],
): ScoreTest | null {
  const { deals, owners } = tallyOf(byClosing, others)
  if (deals < ENOUGH_HITS || (floor.held && owners < ENOUGH_OWNERS)) return null
  const found = scoreTest(strataByKind(byClosing, kind, others))
  if (found === null || byCreation === null) return found
  return borneOut(found, scoreTest(strataByKind(byCreation, kind, others)))
}

/** What is found by quarter of closing has to show by quarter of creation as well. */
function borneOut(found: ScoreTest, again: ScoreTest | null): ScoreTest {
  if (again === null || again.higher !== found.higher) return { ...found, p: 1 }
  return again.p <= CLEAR ? found : { ...found, p: Math.max(found.p, again.p) }
}
