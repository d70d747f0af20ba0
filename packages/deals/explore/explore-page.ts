import type { SegmentSearch } from '@closed-learned/analysis'
import type { SegmentQuestion } from '../finding/segment-question.ts'
import { OF_FEW, whyNothing } from '../finding/why-nothing.ts'
import type { ExplorePage } from '../report/trend-schemas.ts'
import { placesOf } from '../segment/places.ts'
import { rateOf } from '../segment/rate-of.ts'
import { thresholdAt } from '../segment/stands-out.ts'
import { TOLD } from '../segment/withheld-cells.ts'
import { isoOfDay } from '../shared/day.ts'
import { sayAttribute } from '../time/say-contrasts.ts'
import { exploreAnswer, isEnough } from './explore-answer.ts'
import { readyViews } from './ready-views.ts'
import { bandsInOrder, mostShown, valuesInOrder } from './shown-values.ts'
import { tableCells } from './table-cells.ts'

const MOST_ATTRIBUTES = 3

/**
 * A table of every combination of values of one to three attributes that has deals, as far as a page
 * can show it. A cell stands out only where the whole search confirms it, so that every look is already
 * paid for. What would be said of fewer than three owners is held back, and so much beside it that it
 * cannot be worked out. Undefined where there are no such attributes.
 */
export function explorePage(
  question: SegmentQuestion,
  search: SegmentSearch,
  attributes: readonly string[],
): ExplorePage | undefined {
  const at = positionsOf(question, attributes)
  if (!at) return undefined
  const about = {
    asOf: isoOfDay(question.truth.cohort.day),
    outcome: question.outcome,
    attributes,
    threshold: thresholdAt(search, at.length),
    views: readyViews(question.attributes),
    choices: question.attributes.map(({ name, meaning, values }) => ({
      name,
      meaning,
      values: values.length,
    })),
  }
  const nothing = whyNothing(question)
  const told = nothing === null ? tableOf(question, search, at) : nothingIn(question, at, nothing)
  return { ...about, ...told }
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

/** No rate, and of few owners not even how many deals there are. */
function nothingIn({ rows, doubts }: SegmentQuestion, at: readonly number[], nothing: string) {
  const isOfFew = nothing === OF_FEW
  return {
    deals: isOfFew ? 0 : rows.length,
    answer: nothing,
    doubts: isOfFew ? [] : doubts,
    usual: { value: null, interval: null, deals: isOfFew ? 0 : rows.length },
    basis: null,
    values: at.map(() => []),
    cells: [],
  }
}

function tableOf(question: SegmentQuestion, search: SegmentSearch, at: readonly number[]) {
  const shown = at.map((attribute, axis) =>
    shownOf(question, attribute, mostShown(at.length, axis)),
  )
  const codes = shown.map(({ values }) => values)
  const cells = tableCells(question, search, at, codes)
  const events = question.data.outcome.reduce((sum, happened) => sum + happened, 0)
  const names = at.map((attribute) => question.attributes[attribute]?.name ?? '')
  return {
    deals: question.rows.length,
    answer: exploreAnswer(search, names, cells),
    doubts: [...question.doubts, ...shown.flatMap(({ doubt }) => doubt)],
    usual: rateOf(events, question.rows.length),
    basis: isEnough(search, cells) ? sayBasis(question) : null,
    values: codes.map((values, axis) =>
      values.map((value) => question.attributes[at[axis] ?? -1]?.values[value] ?? ''),
    ),
    cells: cells.map(({ told }) => told),
  }
}

function sayBasis({ data }: SegmentQuestion): string {
  const like = data.owners ? 'owner and quarter' : 'quarter'
  return `The rates are of all deals; whether a cell stands out is judged only among deals of the same ${like}.`
}

/** The values of an attribute that are shown, and the doubt where it has more. */
function shownOf(question: SegmentQuestion, attribute: number, most: number) {
  const column = question.data.attributes[attribute]
  const { name = '', values: names = [] } = question.attributes[attribute] ?? {}
  if (!column) return { values: [], doubt: [] }
  const places = placesOf(question, [attribute])
  const values = valuesInOrder(column, (value) => places.heldAt([value]) !== TOLD)
  const doubt = `${sayAttribute(name)} has ${values.length} values; the ${most} with most deals are shown.`
  return {
    values: bandsInOrder(values.slice(0, most), names),
    doubt: values.length > most ? [doubt] : [],
  }
}
