import {
  dayOfInstant,
  isClosedWithoutClass,
  ownerOf,
  ownersWord,
  type Truth,
  type Viewer,
} from '@closed-learned/deals'
import { readFilings } from '../../store/filings.ts'
import type { House } from '../house.ts'
import { maySee } from './tell-filings.ts'

/** How a closed deal ended by its owner's word, for its owner and for whoever may see what they filed. */
export async function ownersWordOf(
  house: House,
  viewer: Viewer,
  truth: Truth,
  row: number,
): Promise<string | null> {
  if (viewer.kind !== 'person' || !isClosedWithoutClass(truth, row)) return null
  const { cohort } = truth
  const owner = viewer.organisation.owners.get(ownerOf(cohort, row) ?? '')
  if (owner === undefined) return null
  const of = cohort.history.key[cohort.index[row] ?? 0] ?? -1
  const filings = await house.store.seenBy(viewer, (session) =>
    readFilings(session, { of, by: [owner] }),
  )
  // On a past day nothing is known that was filed after it.
  const until = cohort.day < dayOfInstant(cohort.history.reportedUntil) ? cohort.day : Infinity
  const seen = filings.filter(
    (filing) => maySee(viewer, filing) && dayOfInstant(filing.filedAt) <= until,
  )
  return ownersWord(
    truth,
    row,
    seen.map((filing) => ({ ...filing, flags: [] })),
  )
}
