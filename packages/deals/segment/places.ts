import type { Condition, SegmentSearch } from '@closed-learned/analysis'
import type { SegmentQuestion } from '../finding/segment-question.ts'
import { ownersOf } from './owners-of.ts'
import { withheldCells } from './withheld-cells.ts'

/** Every combination of the values of some attributes, and whether it may be told. */
export interface Places {
  /** TOLD, OF_FEW or BESIDE_FEW, for one value an attribute in the order asked for. */
  heldAt(values: readonly number[]): number
}

/** The places that some attributes (positions in the question) make; what was found is told first. */
export function placesOf(
  { truth, rows, data }: SegmentQuestion,
  attributes: readonly number[],
  search: SegmentSearch,
): Places {
  const columns = attributes.flatMap((attribute) => data.attributes[attribute] ?? [])
  // One more than the values: deals without one.
  const sizes = columns.map(({ values }) => values + 1)
  const cellAt = (values: readonly number[]) =>
    values.reduce((cell, value, axis) => cell * (sizes[axis] ?? 1) + value, 0)
  const cellOf = new Int32Array(data.outcome.length)
  for (const { codes, values } of columns) {
    for (let row = 0; row < cellOf.length; row++) {
      const code = codes[row] ?? -1
      const place = code >= 0 && code < values ? code : values
      cellOf[row] = (cellOf[row] ?? 0) * (values + 1) + place
    }
  }
  const held = withheldCells({
    sizes,
    cellOf,
    owners: ownersOf(truth, rows, data),
    isApart: (cell) => hasNoValue(sizes, cell),
    told: new Set(foundAt(attributes, search).map(cellAt)),
  })
  return { heldAt: (values) => held(cellAt(values)) }
}

function hasNoValue(sizes: readonly number[], cell: number): boolean {
  let rest = cell
  for (const size of sizes.toReversed()) {
    if (rest % size === size - 1) return true
    rest = Math.floor(rest / size)
  }
  return false
}

/** The values of what was found on exactly these attributes. */
function foundAt(attributes: readonly number[], search: SegmentSearch): number[][] {
  return [...search.confirmed, ...search.exploratory].flatMap(({ where }) => {
    const values = attributes.map((attribute) => valueIn(where, attribute))
    return where.length === values.length && !values.includes(-1) ? [values] : []
  })
}

function valueIn(where: readonly Condition[], attribute: number): number {
  return where.find((condition) => condition.attribute === attribute)?.value ?? -1
}
