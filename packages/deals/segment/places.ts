import type { Condition } from '@closed-learned/analysis'
import { NO_DECISION, WON } from '../cohort/endings.ts'
import { type SegmentQuestion, segmentQuestion } from '../finding/segment-question.ts'
import { oncePer } from '../shared/once-per.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { besideStrata } from './beside-strata.ts'
import { numberCells } from './numbered-cells.ts'
import { ownersOf } from './owners-of.ts'
import { TOLD, withheldCells } from './withheld-cells.ts'

/** Every combination of the values of some attributes, and whether it may be told. */
export interface Places {
  /** TOLD, OF_FEW or BESIDE_FEW, for one value an attribute in the order asked for. */
  heldAt(values: readonly number[]): number
}

/**
 * The places that some attributes (positions in the question) make. What is held back is the same
 * whatever is asked of all closed deals; where lost ones are asked for it is held back with those that
 * are of few among them: otherwise one document would tell what another holds back.
 */
export function placesOf(question: SegmentQuestion, attributes: readonly number[]): Places {
  const closed = placesAmong(closedOf(question), attributes)
  if (question.outcome !== 'slow') return closed
  const lost = placesAmong(question, attributes)
  return {
    heldAt(values) {
      const held = closed.heldAt(values)
      return held === TOLD ? lost.heldAt(values) : held
    },
  }
}

/** Whether a place may be told. */
export function mayTell(question: SegmentQuestion, where: readonly Condition[]): boolean {
  const attributes = where.map(({ attribute }) => attribute)
  return placesOf(question, attributes).heldAt(where.map(({ value }) => value)) === TOLD
}

/** The question of all closed deals. */
export function closedOf(question: SegmentQuestion): SegmentQuestion {
  return question.outcome === 'slow' ? lostQuestion(question.truth) : question
}

const lostQuestion = oncePer((truth: Truth) => segmentQuestion(truth, 'lost'))

function placesAmong(question: SegmentQuestion, attributes: readonly number[]): Places {
  const { data } = question
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
    owners: ownersIn(question),
    isApart: (cell) => hasNoValue(sizes, cell),
    get told() {
      return farOff(question, cellOf, sizes)
    },
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

/** Standard deviations from what is expected, beyond which a place is worth telling. */
const FAR = 3.3

/** The cells in which something is far from usual: what may have been found is told first. */
function farOff(
  question: SegmentQuestion,
  cellOf: Int32Array,
  sizes: readonly number[],
): ReadonlySet<number> {
  const all = sizes.reduce((product, size) => product * size, 1)
  const { of, cells } = numberCells(cellOf, all)
  const far = new Set<number>()
  for (const outcome of outcomesOf(question)) {
    const { strata } = question.data
    const data = strata ? { outcome, strata } : { outcome }
    const { events, expected, variance } = besideStrata(data, of, cells.length)
    for (const [number, cell] of cells.entries()) {
      const excess = (events[number] ?? 0) - (expected[number] ?? 0)
      if (excess ** 2 > FAR ** 2 * (variance[number] ?? 0) && excess ** 2 > 1) far.add(cell)
    }
  }
  return far
}

/** All that may be asked of the same deals, so that the answer does not depend on what is asked. */
const outcomesOf = oncePer(({ outcome, truth, rows, data }: SegmentQuestion): Uint8Array[] => {
  if (outcome === 'slow') return [data.outcome]
  const [lost, noDecision] = [new Uint8Array(rows.length), new Uint8Array(rows.length)]
  for (let n = 0; n < rows.length; n++) {
    const ending = truth.cohort.ending[rows[n] ?? 0]
    lost[n] = ending === WON ? 0 : 1
    noDecision[n] = ending === NO_DECISION ? 1 : 0
  }
  return [lost, noDecision]
})

const ownersIn = oncePer(({ truth, rows, data }: SegmentQuestion) => ownersOf(truth, rows, data))
