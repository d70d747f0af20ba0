import {
  type Day,
  dayOfInstant,
  OWN,
  oncePer,
  ownerOf,
  type PersonViewer,
  sightOf,
  type Truth,
  type Viewer,
} from '@closed-learned/deals'
import type { House } from '../house.ts'
import { factsNow } from '../lessons/facts-now.ts'

/** What the playbook is told from: the facts that everybody may know, and the day of today. */
export interface PlaybookNow {
  /** Null while there are no deals. */
  readonly facts: Truth | null
  readonly today: Day
}

export async function playbookNow(house: House, viewer: Viewer): Promise<PlaybookNow> {
  return { facts: await factsNow(house, viewer), today: dayOfInstant(house.now()) }
}

/** The rows of deals by the store's numbers. */
export const rowsByNumber = oncePer((truth: Truth): ReadonlyMap<number, number> => {
  const { history, index, size } = truth.cohort
  return new Map(
    Array.from({ length: size }, (_, row) => [history.key[index[row] ?? 0] ?? -1, row]),
  )
})

/** The same of the viewer's own deals alone: others are not named. */
export function ownRowsByNumber(truth: Truth, person: PersonViewer): ReadonlyMap<number, number> {
  const isOwn = (row: number) => sightOf(person, ownerOf(truth.cohort, row)).sight === OWN
  return new Map([...rowsByNumber(truth)].filter(([, row]) => isOwn(row)))
}
