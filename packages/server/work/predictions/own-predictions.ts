import {
  type FateOf,
  type PersonViewer,
  type Prediction,
  STANDING_CLOSED,
  type Truth,
} from '@closed-learned/deals'
import { readFilings } from '../../store/filings.ts'
import { readPredictions } from '../../store/predictions.ts'
import type { House } from '../house.ts'
import { fatesIn } from './fates.ts'
import { type LetGoSince, letGoSince } from './let-go-since.ts'
import { rowsOf } from './rows-of.ts'

/** What somebody predicted, the oldest first, and what became of it as far as they may know. */
export interface OwnPredictions {
  readonly predictions: readonly Prediction[]
  readonly fateOf: FateOf
  readonly letGo: LetGoSince
  /** The reason that the CRM gives for a loss. */
  readonly reasonOf: (opportunity: number) => string | null
}

/** Somebody's own predictions, of all deals or `of` one, as row security hands them out. */
export async function ownPredictions(
  house: House,
  person: PersonViewer,
  truth: Truth,
  of?: number,
): Promise<OwnPredictions> {
  const { predictions, filings } = await house.store.seenBy(person, async (session) => ({
    predictions: await readPredictions(session, of),
    filings: await readFilings(session, { by: [person.member], ...(of !== undefined && { of }) }),
  }))
  const wanted = of === undefined ? predictions : [{ opportunity: of }]
  const rows = rowsOf(truth, wanted)
  const letGo = letGoSince(filings, truth)
  const fates = fatesIn(truth, person.organisation, rows, letGo)
  const fateOf: FateOf = (opportunity) => fates(person.member, opportunity)
  const reasonOf = (opportunity: number) =>
    fateOf(opportunity).is === 'ended' ? reasonIn(truth, rows.get(opportunity)) : null
  return { predictions, fateOf, letGo, reasonOf }
}

function reasonIn({ cohort }: Truth, row: number | undefined): string | null {
  if (row === undefined || cohort.standing[row] !== STANDING_CLOSED) return null
  return cohort.history.lossReason.values[cohort.lossReason[row] ?? -1] ?? null
}
