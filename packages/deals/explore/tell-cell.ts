import type { SegmentSearch, SegmentTest } from '@closed-learned/analysis'
import type { Basis } from '../finding/basis.ts'
import { isSame, nameWhere } from '../finding/name-where.ts'
import { sayFinding } from '../finding/say-finding.ts'
import { saySegment } from '../finding/say-where.ts'
import type { SegmentQuestion } from '../finding/segment-question.ts'
import { standingOf } from '../finding/standing-of.ts'
import { tellFinding } from '../finding/tell-finding.ts'
import type { ExplorePage } from '../report/trend-schemas.ts'
import { TOLD } from '../segment/withheld-cells.ts'
import { whyWithheld } from '../segment/withheld-texts.ts'

/** A cell as it is told, and its test beside it. */
export interface Cell {
  readonly told: ExplorePage['cells'][number]
  readonly test: SegmentTest
}

/** A cell that was tested, and what it is told by. */
export interface Tested {
  readonly test: SegmentTest
  /** Names in the order of the table's attributes. */
  readonly values: readonly string[]
  /** Of `placesOf`. */
  readonly held: number
  readonly basis: Basis
}

/** Tells the cells of one table; `whyAlone` as that function gives it. */
export function cellTeller(
  question: SegmentQuestion,
  search: SegmentSearch,
  whyAlone: (test: SegmentTest) => string,
): (cell: Tested) => Cell {
  return (cell) => {
    const { test, values, held } = cell
    const withheld = whyWithheld(held, test.rows)
    const told = withheld === null ? tellRate(question, search, cell, whyAlone) : NOTHING
    const deals = held === TOLD ? test.rows : null
    const where = nameWhere(question, test.where)
    const text = withheld === null ? told.text : `For ${saySegment(where)}: ${small(withheld)}`
    return { told: { ...told, values, deals, withheld, text }, test }
  }
}

const NOTHING = { rate: null, interval: null, stands: null, alone: null, text: '' }

/** A p above which a place that was found does not stand out by itself: it is told apart from others. */
const NOT_BY_ITSELF = 0.001

function tellRate(
  question: SegmentQuestion,
  search: SegmentSearch,
  { test, basis }: Tested,
  whyAlone: (test: SegmentTest) => string,
) {
  const standing = standingOf(search, test)
  const { rate, interval, rows, events, restRows, restEvents } = test
  const found = search.confirmed.find(({ where }) => isSame(where, test.where))
  const isApart =
    found !== undefined && (test.pValue > NOT_BY_ITSELF || found.direction !== test.direction)
  const apart = isApart ? tellFinding(question, search, test) : null
  const direction = apart?.direction ?? test.direction
  const said = sayFinding({
    where: nameWhere(question, test.where),
    outcome: question.outcome,
    direction,
    standing,
    apart: false,
    counts: { deals: rows, events, restDeals: restRows, restEvents },
    basis,
  })
  return {
    rate,
    interval,
    stands: standing === 'confirmed' ? direction : ('usual' as const),
    alone: standing === 'alone' ? direction : null,
    text: apart?.text ?? `${said}${standing === 'alone' ? whyAlone(test) : ''}`,
  }
}

function small(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
