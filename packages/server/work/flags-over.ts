import {
  type Day,
  isoOfDay,
  type MemberId,
  ownerOf,
  type PersonViewer,
  type SignKind,
  type Truth,
} from '@closed-learned/deals'
import { readGraces } from '../store/graces.ts'
import type { House } from './house.ts'

/** Flags whose time with their owner alone is over. */
export interface FlagsOver {
  /** Another one whenever there is another one. */
  readonly key: string
  /** Of the deals of a truth: when that time ended (milliseconds since 1970), where it has. */
  readonly of: (truth: Truth) => (deal: number, kind: SignKind, on: Day) => number | undefined
}

/**
 * The flags whose time with their owner alone is over, as far as row security gives them to the viewer.
 * It is the time of the one who owns the deal: who takes a deal over is told first as well.
 */
export async function flagsOver(house: House, viewer: PersonViewer): Promise<FlagsOver> {
  const graces = await house.store.seenBy(viewer, readGraces)
  const untils = new Map(
    graces
      .filter(({ until }) => until <= viewer.now)
      .map(({ member_id, opportunity_id, kind, on_day, until }) => [
        `${member_id} ${opportunity_id} ${kind} ${on_day}`,
        until,
      ]),
  )
  return {
    key: [...untils.keys()].sort().join(),
    of: (truth) => {
      const owners = ownersIn(truth, viewer)
      return (deal, kind, on) => untils.get(`${owners.get(deal)} ${deal} ${kind} ${isoOfDay(on)}`)
    },
  }
}

/** Who owns each deal of a truth, by the store's number of it. */
function ownersIn({ cohort }: Truth, { organisation }: PersonViewer): Map<number, MemberId> {
  const { history, index, size } = cohort
  const owners = new Map<number, MemberId>()
  for (let row = 0; row < size; row++) {
    const owner = organisation.owners.get(ownerOf(cohort, row) ?? '')
    if (owner !== undefined) owners.set(history.key[index[row] ?? 0] ?? -1, owner)
  }
  return owners
}
