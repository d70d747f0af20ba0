import { isoOfDay } from '../shared/day.ts'
import { sayCount } from '../shared/say.ts'
import { narrowed } from '../truth/narrowed.ts'
import { isYours } from '../truth/told-to.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { truthRowsOf } from '../truth/truth-list.ts'
import type { MyDeals } from './schemas.ts'
import { sayNeeds, sayRest, type Waiting, whatNeedsMe } from './what-needs-me.ts'

/** Rows that a page bears; nobody sells more deals at once than a list can be narrowed to. */
const MOST_ROWS = 200

/** What needs the reader, and below it their own open deals. `truth`: as its reader may know it. */
export function myDealsPage(truth: Truth, waiting: Waiting): MyDeals {
  const { needs, rest } = whatNeedsMe(waiting)
  const own = narrowed(truth, {}).filter((row) => isYours(truth, row))
  const text = sayRest(rest)
  return {
    asOf: isoOfDay(truth.cohort.day),
    deals: own.length,
    answer: sayNeeds(needs.length),
    doubts: truth.doubts,
    needs,
    rest: text === null ? null : { things: rest, text },
    rows: truthRowsOf(truth, own.slice(0, MOST_ROWS)),
    own: { deals: own.length, text: sayOwn(own.length) },
  }
}

function sayOwn(deals: number): string {
  if (deals === 0) return 'You have no open deals in the CRM.'
  const shown =
    deals > MOST_ROWS ? ` The first ${MOST_ROWS} stand here, all of them in Pipeline truth.` : ''
  return `${sayCount(deals, 'open deal of yours', 'open deals of yours')}, those first that look surest to be over.${shown}`
}
