import { createHash } from 'node:crypto'
import {
  type ActOf,
  type ActOfDeal,
  type Day,
  dayOfInstant,
  directManagersOf,
  type Filing,
  type FlagMark,
  isAnswered,
  type MemberId,
  OPEN,
  ownerOf,
  type PersonViewer,
  reopenedOn,
  type StandingAct,
  standingAct,
  type Truth,
} from '@closed-learned/deals'
import { flagsThen, readFilings } from '../../store/filings.ts'
import type { House } from '../house.ts'
import { maySee } from './tell-filings.ts'

/** What owners' filings make of the deals that somebody sees. */
export interface ActsSeen {
  /** Another one whenever anything of it is. */
  readonly key: string
  /** What stands of a deal by the filings that the viewer may see. */
  readonly actOf: ActOf
  /**
   * Whether its owner has answered a flag by letting go or with evidence: then it is not open for others.
   * `until`: the end of the time in which it was the owner's alone. To whom the flag was told by then it
   * stays open until they may see the answer itself, or its vanishing would tell them of it before.
   */
  readonly isAnswered: (opportunity: number, flag: FlagMark, until: number) => boolean
}

/**
 * What stands of open deals on the day of a truth: for an owner by all that they filed, for a direct
 * manager by what they may see of it; beside that only which flags are answered, so that none is told
 * on that its owner let go in time. `newest`: the last day that the sources tell of, up to now.
 */
export async function actsSeen(
  house: House,
  viewer: PersonViewer,
  truth: Truth,
  newest: Day,
): Promise<ActsSeen> {
  const all = await house.store.inWorkspace(async (session) => {
    const filings = await readFilings(session, { by: authorsFor(viewer) })
    const flags = filings.length === 0 ? undefined : await flagsThen(session, filings)
    return filings.map((filing): Act => ({ ...filing, flags: flags?.get(filing.id) ?? [] }))
  })
  const { day } = truth.cohort
  const until = day >= newest ? Number.POSITIVE_INFINITY : day
  const isBy = ({ filedAt }: Act) => dayOfInstant(filedAt) <= until
  const seen = all.filter((act) => isBy(act) && maySee(viewer, act))
  const byDeal = grouped(all)
  const seenByDeal = grouped(seen)
  const rows = rowsOf(truth, byDeal)
  const today = day >= newest ? Math.max(day, dayOfInstant(viewer.now)) : day
  const standing = (acts: readonly Act[] | undefined, opportunity: number) =>
    standsOf(viewer, truth, rows, acts ?? [], opportunity, today)
  const isToCome = ({ member, audience }: Act) =>
    audience.some(
      (seer) =>
        seer.from > viewer.now && (member === viewer.member || seer.member === viewer.member),
    )
  return {
    key: keyOf([all, seen, all.filter(isToCome)], today),
    actOf: (opportunity) => standing(seenByDeal.get(opportunity), opportunity),
    isAnswered: (opportunity, flag, until) => {
      const acts = byDeal.get(opportunity) ?? []
      // What was answered in time was never open for others, not on an earlier day either.
      const told = acts.filter((act) => act.filedAt < until || (isBy(act) && !isToCome(act)))
      return isAnswered(told, standing(told, opportunity), flag)
    },
  }
}

type Act = Filing & ActOfDeal
type Acts = ReadonlyMap<number, readonly Act[]>

/** Those whose deals the viewer can be told of: their own, and of whom they manage directly. */
function authorsFor({ organisation, member }: PersonViewer): MemberId[] {
  return [...organisation.members.keys()].filter(
    (id) => id === member || directManagersOf(organisation, id).includes(member),
  )
}

function grouped(acts: readonly Act[]): Map<number, Act[]> {
  const byDeal = new Map<number, Act[]>()
  for (const act of acts) byDeal.set(act.opportunity, [...(byDeal.get(act.opportunity) ?? []), act])
  return byDeal
}

function rowsOf({ cohort }: Truth, acts: Acts): Map<number, number> {
  const rows = new Map<number, number>()
  for (let row = 0; row < cohort.size; row++) {
    const opportunity = cohort.history.key[cohort.index[row] ?? 0] ?? -1
    if (acts.has(opportunity) && cohort.ending[row] === OPEN) rows.set(opportunity, row)
  }
  return rows
}

function standsOf(
  { organisation }: PersonViewer,
  truth: Truth,
  rows: ReadonlyMap<number, number>,
  acts: readonly Act[],
  opportunity: number,
  today: Day,
): StandingAct | null {
  const row = rows.get(opportunity)
  if (row === undefined) return null
  // What somebody else filed while it was theirs binds nobody who has it now.
  const owner = organisation.owners.get(ownerOf(truth.cohort, row) ?? '')
  const own = acts.filter(({ member }) => member === owner)
  return standingAct(own, today, reopenedOn(truth, row))
}

function keyOf(parts: readonly (readonly Act[])[], today: Day): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.map(({ id }) => id).join()};`)
  return `${today} ${hash.digest('base64url')}`
}
