import { type SegmentData, type SegmentSearch, segmentTables } from '@closed-learned/analysis'
import type { SegmentQuestion } from '../finding/segment-question.ts'
import { cellBasis } from '../segment/cell-basis.ts'
import { placesOf } from '../segment/places.ts'
import { thresholdAt } from '../segment/stands-out.ts'
import { whyAlone } from '../segment/why-alone.ts'
import { type Cell, cellTeller } from './tell-cell.ts'

/**
 * The cells of some attributes (positions in the question) that have deals, row by row; `shown`: the
 * values (codes) of each attribute, in their order.
 */
export function tableCells(
  question: SegmentQuestion,
  search: SegmentSearch,
  at: readonly number[],
  shown: readonly (readonly number[])[],
): Cell[] {
  const places = placesOf(question, at)
  const cut = cutTo(question.data, at, shown)
  const basisAt = cellBasis(question.data, cut.cellOf, cut.cells)
  const exactBelow = thresholdAt(search, at.length) ?? undefined
  const tell = cellTeller(question, search, whyAlone(question, search))
  const cells = segmentTables(cut.data, at, { exactBelow }).map((test) => {
    const codes = at.map((a) => test.where.find((c) => c.attribute === a)?.value ?? -1)
    const cell = cut.cellAt(codes)
    const values = codes.map(
      (code, axis) => question.attributes[at[axis] ?? -1]?.values[code] ?? '',
    )
    const tested = { test, values, held: places.heldAt(codes), basis: basisAt(cell) }
    return { cell, told: tell(tested) }
  })
  return cells.sort((a, b) => a.cell - b.cell).map(({ told }) => told)
}

/**
 * The data without the values that are not shown, since nothing is tested that no one sees; and the
 * cell of each deal, the first attribute the slowest, -1 for none.
 */
function cutTo(data: SegmentData, at: readonly number[], shown: readonly (readonly number[])[]) {
  const cellOf = new Int32Array(data.outcome.length)
  const attributes = [...data.attributes]
  const places = at.map((position, axis) => {
    const column = data.attributes[position]
    const values = shown[axis] ?? []
    const placeOf = new Int32Array(column?.values ?? 0).fill(-1)
    for (const [place, value] of values.entries()) placeOf[value] = place
    const codes = new Int32Array(cellOf.length).fill(-1)
    for (let row = 0; row < cellOf.length; row++) {
      const code = column?.codes[row] ?? -1
      const place = placeOf[code] ?? -1
      const cell = cellOf[row] ?? -1
      if (place >= 0) codes[row] = code
      cellOf[row] = place < 0 || cell < 0 ? -1 : cell * values.length + place
    }
    attributes[position] = { codes, values: column?.values ?? 0 }
    return placeOf
  })
  return {
    data: { ...data, attributes },
    cellOf,
    cells: shown.reduce((cells, { length }) => cells * length, 1),
    cellAt: (codes: readonly number[]) =>
      codes.reduce((cell, code, axis) => {
        const place = places[axis]?.[code] ?? 0
        return cell * (shown[axis]?.length ?? 1) + place
      }, 0),
  }
}
