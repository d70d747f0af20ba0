import type { Draw } from '../inference/hypergeometric-log-tail.ts'
import type { Strata } from './strata.ts'

/** How far the events of some rows are from what their strata let expect. */
export interface Score {
  readonly rows: number
  readonly events: number
  /** Events beyond expectation, in standard deviations of a blind draw within strata; 0 where nothing compares. */
  readonly z: number
}

/** What the exact test and the odds ratio need. */
export interface Comparison {
  /** Of the strata that compare: events among the rows, and the draws. */
  readonly seen: number
  readonly draws: readonly Draw[]
  /** Mantel-Haenszel; null where it is infinite or nothing compares. */
  readonly oddsRatio: number | null
}

/** Variances below this are sums of rounding errors. */
const LEAST_VARIANCE = 1e-9

/** Compares rows with the others of their strata (Cochran-Mantel-Haenszel score). */
export class StratifiedScore {
  #inside = new Int32Array(0)
  #happened = new Int32Array(0)
  #met = new Int32Array(0)

  constructor(private readonly outcome: Uint8Array) {}

  of(strata: Strata, rows: Uint32Array): Score {
    const met = this.#gather(strata, rows)
    let [excess, variance] = [0, 0]
    for (let k = 0; k < met; k++) {
      const stratum = this.#met[k]
      const n = this.#inside[stratum]
      const N = strata.rows[stratum]
      const m = strata.events[stratum]
      excess += this.#happened[stratum] - (n * m) / N
      if (N > 1) variance += (((n * (N - n)) / N) * ((m * (N - m)) / N)) / (N - 1)
    }
    this.#clear(met)
    let events = 0
    for (let i = 0; i < rows.length; i++) events += this.outcome[rows[i]]
    const z = variance > LEAST_VARIANCE ? excess / Math.sqrt(variance) : 0
    return { rows: rows.length, events, z }
  }

  compare(strata: Strata, rows: Uint32Array): Comparison {
    const met = this.#gather(strata, rows)
    const draws: Draw[] = []
    let [seen, agreeing, opposing] = [0, 0, 0]
    for (let k = 0; k < met; k++) {
      const stratum = this.#met[k]
      const n = this.#inside[stratum]
      const a = this.#happened[stratum]
      const N = strata.rows[stratum]
      const m = strata.events[stratum]
      if (n === N || m === 0 || m === N) continue
      draws.push({ drawn: n, marked: m, population: N })
      seen += a
      agreeing += (a * (N - n - m + a)) / N
      opposing += ((n - a) * (m - a)) / N
    }
    this.#clear(met)
    return { seen, draws, oddsRatio: opposing > 0 ? agreeing / opposing : null }
  }

  /** Counts the rows by stratum; how many strata were met. */
  #gather(strata: Strata, rows: Uint32Array): number {
    if (this.#inside.length < strata.count) {
      this.#inside = new Int32Array(strata.count * 2)
      this.#happened = new Int32Array(strata.count * 2)
      this.#met = new Int32Array(strata.count * 2)
    }
    const { of } = strata
    let met = 0
    for (let i = 0; i < rows.length; i++) {
      const stratum = of[rows[i]]
      if (stratum < 0) continue
      if (this.#inside[stratum]++ === 0) this.#met[met++] = stratum
      this.#happened[stratum] += this.outcome[rows[i]]
    }
    return met
  }

  #clear(met: number): void {
    for (let k = 0; k < met; k++) this.#inside[this.#met[k]] = this.#happened[this.#met[k]] = 0
  }
}
