import { jaccard } from '../subgroup/row-sets.ts'
import type { Condition } from '../subgroup/segment-data.ts'
import { type Company, type Planted, rowsWhere } from '../testing/simulate-company.ts'

export interface Judgement {
  /** Planted causes found under exactly their conditions. */
  readonly right: number
  /** Findings without an effect given the planted ones, and like none of them. */
  readonly wrong: readonly (readonly Condition[])[]
}

const ALIKE = 0.7
/** Less than one lost deal in a hundred is no effect. */
const LEAST_EFFECT = 0.01

/** What the findings about a simulated company are worth. Of the planted causes ten can be right. */
export function judgeFindings(
  company: Company,
  found: readonly (readonly Condition[])[],
): Judgement {
  const keys = new Set(found.map(keyOf))
  const causes = company.planted.filter(({ kind }) => kind !== 'protective')
  const right = causes.filter(({ where }) => keys.has(keyOf(where))).length
  const patterns = patternsOf(company)
  const wrong = found.filter((where) => {
    const rows = rowsWhere(company.data.attributes, where)
    const alike = company.planted.some((planted) => jaccard(rows, planted.rows) >= ALIKE)
    return !alike && Math.abs(effectWithin(patterns, company.chance, rows)) < LEAST_EFFECT
  })
  return { right, wrong }
}

function keyOf(where: readonly Condition[]): string {
  return where
    .map(({ attribute, value }) => `${attribute}=${value}`)
    .sort()
    .join(' & ')
}

/** Which of the planted segments each row belongs to, as a number. */
function patternsOf({ planted, chance }: Company): Uint16Array {
  const patterns = new Uint16Array(chance.length)
  planted.forEach(({ rows }: Planted, bit) => {
    for (const row of rows) patterns[row] |= 1 << bit
  })
  return patterns
}

/** True rate inside less outside among rows of the same planted segments, weighted as Mantel and Haenszel do. */
function effectWithin(patterns: Uint16Array, chance: Float64Array, rows: Uint32Array): number {
  const columns = () => new Float64Array(2 ** 16)
  const [all, allLost, inside, insideLost] = [columns(), columns(), columns(), columns()]
  for (let row = 0; row < patterns.length; row++) {
    all[patterns[row]]++
    allLost[patterns[row]] += chance[row]
  }
  for (const row of rows) {
    inside[patterns[row]]++
    insideLost[patterns[row]] += chance[row]
  }
  let [sum, weights] = [0, 0]
  for (let pattern = 0; pattern < all.length; pattern++) {
    const rest = all[pattern] - inside[pattern]
    if (inside[pattern] === 0 || rest === 0) continue
    const restRate = (allLost[pattern] - insideLost[pattern]) / rest
    const weight = (inside[pattern] * rest) / all[pattern]
    sum += weight * (insideLost[pattern] / inside[pattern] - restRate)
    weights += weight
  }
  return weights > 0 ? sum / weights : 0
}
