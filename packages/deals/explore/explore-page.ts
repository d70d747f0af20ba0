import { type SegmentData, type SegmentSearch, segmentTables } from '@closed-learned/analysis'
import type { SegmentQuestion } from '../finding/segment-question.ts'
import type { ExplorePage } from '../report/trend-schemas.ts'
import { placesOf } from '../segment/places.ts'
import { rateOf } from '../segment/rate-of.ts'
import { thresholdAt } from '../segment/stands-out.ts'
import { TOLD } from '../segment/withheld-cells.ts'
import { isoOfDay } from '../shared/day.ts'
import { sayAttribute } from '../time/say-contrasts.ts'
import { exploreAnswer } from './explore-answer.ts'
import { readyViews } from './ready-views.ts'
import { mostShown, valuesInOrder } from './shown-values.ts'
import { type Cell, tellCell } from './tell-cell.ts'

const MOST_ATTRIBUTES = 3

/**
 * A table of every combination of values of one to three attributes that has deals, as far as a page
 * can show it. A cell stands out only by what the whole search would have asked of it, so that every
 * look is already paid for. What would be said of fewer than three owners is held back, and so much
 * beside it that it cannot be worked out. Undefined where there are no such attributes.
 */
export function explorePage(
  question: SegmentQuestion,
  search: SegmentSearch,
  attributes: readonly string[],
): ExplorePage | undefined {
  const at = positionsOf(question, attributes)
  if (!at) return undefined
  const shown = at.map((attribute, axis) =>
    shownOf(question, search, attribute, mostShown(at.length, axis)),
  )
  const cells = cellsOf(
    question,
    search,
    at,
    shown.map(({ values }) => values),
  )
  const events = question.data.outcome.reduce((sum, happened) => sum + happened, 0)
  return {
    asOf: isoOfDay(question.truth.cohort.day),
    deals: question.rows.length,
    answer: exploreAnswer(search, attributes, cells),
    doubts: [...question.doubts, ...shown.flatMap(({ doubt }) => doubt)],
    outcome: question.outcome,
    attributes,
    usual: rateOf(events, question.rows.length),
    values: shown.map(({ values }, axis) =>
      values.map((value) => question.attributes[at[axis] ?? -1]?.values[value] ?? ''),
    ),
    cells: cells.map(({ told }) => told),
    threshold: thresholdAt(search, at.length),
    views: readyViews(question.attributes),
    choices: question.attributes.map(({ name, meaning, values }) => ({
      name,
      meaning,
      values: values.length,
    })),
  }
}

/** Where the attributes stand in the question; undefined where they are none of one to three different ones. */
function positionsOf(
  question: SegmentQuestion,
  attributes: readonly string[],
): number[] | undefined {
  const at = attributes.map((one) => question.attributes.findIndex(({ name }) => name === one))
  if (at.length === 0 || at.length > MOST_ATTRIBUTES || at.includes(-1)) return undefined
  return new Set(at).size === at.length ? at : undefined
}

/** The values of an attribute that are shown, and the doubt where it has more. */
function shownOf(
  question: SegmentQuestion,
  search: SegmentSearch,
  attribute: number,
  most: number,
) {
  const column = question.data.attributes[attribute]
  if (!column) return { values: [], doubt: [] }
  const places = placesOf(question, [attribute], search)
  const values = valuesInOrder(column, (value) => places.heldAt([value]) !== TOLD)
  const name = sayAttribute(question.attributes[attribute]?.name ?? '')
  const doubt = `${name} has ${values.length} values; the ${most} with most deals are shown.`
  return { values: values.slice(0, most), doubt: values.length > most ? [doubt] : [] }
}

/** The cells of the shown values that have deals, row by row. */
function cellsOf(
  question: SegmentQuestion,
  search: SegmentSearch,
  at: readonly number[],
  shown: readonly (readonly number[])[],
): Cell[] {
  const places = placesOf(question, at, search)
  const isShown = shown.map((values) => new Map(values.map((value, n) => [value, n])))
  const exactBelow = thresholdAt(search, at.length) ?? undefined
  const shownData = onlyShown(question.data, at, shown)
  const cells = segmentTables(shownData, at, { exactBelow }).flatMap((test) => {
    const values = at.map((a) => test.where.find((c) => c.attribute === a)?.value ?? -1)
    const order = values.map((value, axis) => isShown[axis]?.get(value) ?? -1)
    if (order.includes(-1) || test.rows === 0) return []
    const names = values.map(
      (value, axis) => question.attributes[at[axis] ?? -1]?.values[value] ?? '',
    )
    return [{ order, cell: tellCell(question, search, test, names, places.heldAt(values)) }]
  })
  return cells.sort((a, b) => byOrder(a.order, b.order)).map(({ cell }) => cell)
}

/** The data without the values that are not shown: nothing is tested that no one sees. */
function onlyShown(
  data: SegmentData,
  at: readonly number[],
  shown: readonly (readonly number[])[],
): SegmentData {
  const attributes = data.attributes.map((attribute, position) => {
    const values = shown[at.indexOf(position)]
    if (!values) return attribute
    const isShown = new Uint8Array(attribute.values)
    for (const value of values) isShown[value] = 1
    const codes = Int32Array.from(attribute.codes, (code) => (isShown[code] ? code : -1))
    return { codes, values: attribute.values }
  })
  return { ...data, attributes }
}

function byOrder(a: readonly number[], b: readonly number[]): number {
  const first = a.findIndex((place, axis) => place !== b[axis])
  return (a[first] ?? 0) - (b[first] ?? 0)
}
