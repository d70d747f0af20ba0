import type { SegmentSearch, SegmentTest } from '@closed-learned/analysis'
import { nameWhere } from '../finding/name-where.ts'
import { sayFinding } from '../finding/say-finding.ts'
import { saySegment } from '../finding/say-where.ts'
import type { SegmentQuestion } from '../finding/segment-question.ts'
import type { ExplorePage } from '../report/trend-schemas.ts'
import { standsOut } from '../segment/stands-out.ts'
import { TOLD } from '../segment/withheld-cells.ts'
import { whyWithheld } from '../segment/withheld-texts.ts'

/** A cell as it is told, and its test beside it. */
export interface Cell {
  readonly told: ExplorePage['cells'][number]
  readonly test: SegmentTest
}

/** One cell; `values` are names in the order of the table's attributes, `held` is of `placesOf`. */
export function tellCell(
  question: SegmentQuestion,
  search: SegmentSearch,
  test: SegmentTest,
  values: readonly string[],
  held: number,
): Cell {
  const withheld = whyWithheld(held, test.rows)
  const told = withheld === null ? tellRate(question, search, test) : NOTHING
  const deals = held === TOLD ? test.rows : null
  const where = nameWhere(question, test.where)
  const text = withheld === null ? told.text : `For ${saySegment(where)}: ${small(withheld)}`
  return { told: { ...told, values, deals, withheld, text }, test }
}

const NOTHING = { rate: null, interval: null, stands: null, text: '' }

function tellRate(question: SegmentQuestion, search: SegmentSearch, test: SegmentTest) {
  const isOut = standsOut(search, test)
  const { rate, interval, direction, rows, events, restRows, restEvents } = test
  const text = sayFinding({
    where: nameWhere(question, test.where),
    outcome: question.outcome,
    direction,
    standing: isOut ? 'confirmed' : 'none',
    apart: false,
    counts: { deals: rows, events, restDeals: restRows, restEvents },
  })
  return { rate, interval, stands: isOut ? direction : ('usual' as const), text }
}

function small(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
