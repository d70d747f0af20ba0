/** What was said beforehand and what came of it, row by row. */
export interface Predictions {
  /** Stated chance of the outcome, from 0 to 1. */
  readonly predicted: ArrayLike<number>
  /** 1 if it happened, else 0. Unresolved predictions are left out by the caller, and counted. */
  readonly outcome: ArrayLike<number>
}

/** RangeError that names the row unless there are predictions and all can be used. O(n). */
export function checkPredictions(what: string, { predicted, outcome }: Predictions): void {
  const n = predicted.length
  if (n === 0) throw new RangeError(`${what}: no predictions`)
  if (outcome.length !== n) {
    throw new RangeError(`${what}: ${n} predictions, ${outcome.length} outcomes`)
  }
  for (let row = 0; row < n; row++) {
    const chance = predicted[row]
    if (!(chance >= 0 && chance <= 1)) {
      throw new RangeError(`${what}: prediction ${chance} in row ${row} is not between 0 and 1`)
    }
    if (outcome[row] !== 0 && outcome[row] !== 1) {
      throw new RangeError(`${what}: outcome ${outcome[row]} in row ${row} is not 0 or 1`)
    }
  }
}
