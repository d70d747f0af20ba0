import { chiSquareTail } from '../inference/chi-square-tail.ts'
import { checkedPermutations, type PermutationOptions } from '../inference/permutation-options.ts'
import type { GroupTable } from './group-table.ts'
import { permutationP } from './permutation-p.ts'
import { scoreStatistic } from './score-statistic.ts'

/** Whether groups end alike. */
export interface GroupComparison {
  /** Null, as every p, if the data cannot tell: one group only, or too few events. */
  readonly statistic: number | null
  readonly degrees: number
  /** `pPermuted` if there is one, else `pChiSquare`. */
  readonly p: number | null
  /** By the chi-square approximation; up to twice too small where a group has few events. */
  readonly pChiSquare: number | null
  /** By dealing out the groups anew; null where each has events enough for `pChiSquare`. */
  readonly pPermuted: number | null
  /** Group 0 first. */
  readonly groups: readonly ComparedGroup[]
}

export interface ComparedGroup {
  readonly subjects: number
  /** Events; in Gray's test only those while others of the stratum were at risk too. */
  readonly observed: number
  /** Events if all groups of a stratum were alike. */
  readonly expected: number
}

/** What a test makes of the tables: a column has a number for each group. */
export interface GroupScores {
  readonly observed: Float64Array
  readonly expected: Float64Array
  /** Of observed - expected, k × k. */
  readonly covariance: Float64Array
}

/** Fewest events expected in a group for which the chi-square approximation serves. */
const ENOUGH_EVENTS = 50

/**
 * From the scores of a test, which are made anew for each permutation, to its p-values. `degrees` of
 * freedom from the number of groups with subjects and the rank of the covariance; null if these
 * do not allow a test.
 */
export function compareGroups(
  tables: readonly GroupTable[],
  scores: (tables: readonly GroupTable[]) => GroupScores,
  degreesOf: (groups: number, rank: number) => number | null,
  { permutations, seed = 'groups' }: PermutationOptions,
): GroupComparison {
  const deals = checkedPermutations(permutations)
  const { observed, expected, covariance } = scores(tables)
  const groups = Array.from(sizes(tables, observed.length), (subjects, g) => {
    return { subjects, observed: observed[g], expected: expected[g] }
  })
  const present = groups.filter(({ subjects }) => subjects > 0)
  const { statistic, rank } = scoreOf({ observed, expected, covariance })
  const degrees = degreesOf(present.length, rank)
  if (!degrees || !Number.isFinite(statistic)) {
    const none = { statistic: null, p: null, pChiSquare: null, pPermuted: null }
    return { ...none, degrees: Math.max(0, present.length - 1), groups }
  }
  const pChiSquare = chiSquareTail(statistic, degrees)
  const few = deals > 0 && present.some((group) => group.expected < ENOUGH_EVENTS)
  const again = () => scoreOf(scores(tables)).statistic
  const pPermuted = few ? permutationP(tables, again, deals, seed) : null
  return { statistic, degrees, p: pPermuted ?? pChiSquare, pChiSquare, pPermuted, groups }
}

function scoreOf({ observed, expected, covariance }: GroupScores) {
  return scoreStatistic(
    observed.map((events, g) => events - expected[g]),
    covariance,
  )
}

function sizes(tables: readonly GroupTable[], groups: number): Float64Array {
  const sizes = new Float64Array(groups)
  for (const { subjects } of tables) for (const group of subjects.group) sizes[group]++
  return sizes
}
