/** What one run of a bar is asked for. */
export interface Effort {
  readonly seed: number
  /** A tenth of the runs, for a first look; the bars are then as much wider as chance is. */
  readonly quick: boolean
}

/** What was measured, in words, and whether the promise was kept. */
export interface Measured {
  readonly text: string
  readonly kept: boolean
}

/** A promise about numbers, and how to find out whether it is kept. */
export interface Bar {
  /** One word, to run it alone. */
  readonly name: string
  /** What must hold. */
  readonly promise: string
  readonly measure: (effort: Effort) => Measured
}

/** Runs of a bar, and how often at most something that may happen in 5 % of them may happen. */
export function alarmsAllowed(runs: number, chance = 0.05, doubt = 0.014): number {
  let [probability, sum, most] = [(1 - chance) ** runs, 0, 0]
  for (; most < runs; most++) {
    sum += probability
    if (1 - sum <= doubt) return most
    probability *= ((runs - most) / (most + 1)) * (chance / (1 - chance))
  }
  return most
}

export function percent(share: number, digits = 1): string {
  return `${(100 * share).toFixed(digits)} %`
}
