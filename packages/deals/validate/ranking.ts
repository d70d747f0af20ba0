/** How well a way of looking at open deals tells those that are lost in fact. */
export interface Ranked {
  /** The chance that one that is lost in fact scores higher than one that is not. */
  readonly area: number
  readonly precision: number
  readonly recall: number
  /** The best precision at which at least a share of them is found, over all thresholds. */
  readonly precisionAt: (recall: number) => number
}

/** Scores and flags of some deals held against what is true of them. */
export function ranked(
  score: ArrayLike<number>,
  flagged: ArrayLike<number | boolean>,
  isPositive: ArrayLike<number | boolean>,
): Ranked {
  const order = Array.from({ length: score.length }, (_, i) => i).sort(
    (a, b) => (score[b] ?? 0) - (score[a] ?? 0),
  )
  const steps = stepsOf(order, score, isPositive)
  const { positives = 0, others = 0 } = steps.at(-1) ?? {}
  let right = 0
  let told = 0
  for (const i of order) {
    told += flagged[i] ? 1 : 0
    right += flagged[i] && isPositive[i] ? 1 : 0
  }
  return {
    area: areaOf(steps),
    precision: told === 0 ? Number.NaN : right / told,
    recall: positives === 0 ? Number.NaN : right / positives,
    precisionAt: (recall) => {
      const far = steps.filter((step) => step.positives >= recall * positives)
      return others + positives === 0
        ? Number.NaN
        : Math.max(...far.map((step) => step.positives / (step.positives + step.others)))
    },
  }
}

interface Step {
  readonly positives: number
  readonly others: number
}

/** After each distinct score from the highest down: how many of both kinds score at least that. */
function stepsOf(
  order: readonly number[],
  score: ArrayLike<number>,
  isPositive: ArrayLike<number | boolean>,
): Step[] {
  const steps: Step[] = []
  let [positives, others] = [0, 0]
  order.forEach((i, at) => {
    if (isPositive[i]) positives++
    else others++
    if (score[i] !== score[order[at + 1] ?? -1]) steps.push({ positives, others })
  })
  return steps
}

/** Under the curve of both counts, ties counted half. */
function areaOf(steps: readonly Step[]): number {
  let area = 0
  let before: Step = { positives: 0, others: 0 }
  for (const step of steps) {
    area += ((step.positives + before.positives) / 2) * (step.others - before.others)
    before = step
  }
  return area / (before.positives * before.others)
}
