import {
  type FiledThen,
  isoOfDay,
  OPERATOR,
  OWN,
  ownerOf,
  type PersonViewer,
  refuse,
  rowOfId,
  STALLED,
  STANDING_OPEN,
  sightOf,
  TRUTH_STATES,
  type Truth,
} from '@closed-learned/deals'
import { asOf } from '../as-of.ts'
import type { House } from '../house.ts'
import { isRefusal } from '../refusals.ts'
import { notYours } from './person-only.ts'

/** A deal of somebody's own; `opportunity` is the store's number of it. */
export interface OwnDeal {
  readonly row: number
  readonly opportunity: number
  readonly id: string
  readonly name: string
}

/** All of the truth of the newest day, once its flags have been told to their owners. */
export async function truthNow(house: House, viewer: PersonViewer): Promise<Truth> {
  const seen = await asOf(house, viewer)
  if (isRefusal(seen)) return refuse(seen.kind, seen.text, seen.mend)
  if (seen.whole.cohort.day === seen.newest) return seen.whole
  const newest = await asOf(house, OPERATOR)
  return isRefusal(newest) ? refuse(newest.kind, newest.text, newest.mend) : newest.whole
}

/** The deals of these ids, all of which must be the viewer's own; each once. */
export function ownDeals(truth: Truth, viewer: PersonViewer, ids: readonly string[]): OwnDeal[] {
  const deals = new Map<number, OwnDeal>()
  for (const id of ids) {
    const row = rowOfId(truth, id)
    if (row === undefined || !isOwn(truth, viewer, row)) return notYours('deal')
    deals.set(row, dealAt(truth, row))
  }
  return [...deals.values()]
}

/** Every open deal of the viewer's own. */
export function openDealsOf(truth: Truth, viewer: PersonViewer): OwnDeal[] {
  const deals: OwnDeal[] = []
  for (let row = 0; row < truth.cohort.size; row++)
    if (truth.cohort.standing[row] === STANDING_OPEN && isOwn(truth, viewer, row))
      deals.push(dealAt(truth, row))
  return deals
}

/** The rows of all deals of the viewer's own, closed ones too, by the store's number. */
export function ownRows(truth: Truth, viewer: PersonViewer): Map<number, number> {
  const rows = new Map<number, number>()
  for (let row = 0; row < truth.cohort.size; row++)
    if (isOwn(truth, viewer, row)) rows.set(dealAt(truth, row).opportunity, row)
  return rows
}

function isOwn(truth: Truth, viewer: PersonViewer, row: number): boolean {
  return sightOf(viewer, ownerOf(truth.cohort, row)).sight === OWN
}

export function dealAt({ cohort }: Truth, row: number): OwnDeal {
  const { history, index } = cohort
  const i = index[row] ?? 0
  return { row, opportunity: history.key[i] ?? -1, id: history.id.at(i), name: history.name.at(i) }
}

/** What stands of an open deal now, kept for the score that comes later. */
export function standsNow(truth: Truth, row: number): FiledThen {
  const score = truth.score[row] ?? Number.NaN
  const state = TRUTH_STATES[truth.state[row] ?? 0] ?? 'live'
  const isFlagged = (truth.state[row] ?? 0) >= STALLED
  const counting = truth.signalsOf(row).filter((s) => s.tier !== 'told' && !s.contradicted)
  return {
    asOf: isoOfDay(truth.cohort.day),
    state,
    score: Number.isNaN(score) ? null : score,
    chance: truth.chanceOf(row),
    flags: isFlagged ? counting.map(({ kind, on }) => ({ kind, on: isoOfDay(on) })) : [],
  }
}
