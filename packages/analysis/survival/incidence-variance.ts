import type { EventTable } from './durations.ts'
import { eventsAt, type InfluencePath, influencePath, leaversAt } from './influence-path.ts'

interface IncidenceVariance {
  /** F and S just after each time, and their variances. */
  readonly incidence: Float64Array
  readonly variance: Float64Array
  readonly eventFree: Float64Array
  readonly eventFreeVariance: Float64Array
}

/**
 * The incidence of a cause with its variance Σ U_i² at every time. The rule of influence-path.ts is
 * linear, so Σ U², Σ U h, Σ h² over all and Σ U, Σ h over those at risk are carried along, in O(1) a
 * time and O(1) for each who leaves: O(m · causes), or O(n) with late entries.
 */
export function incidenceVariance(table: EventTable, cause: number): IncidenceVariance {
  const path = influencePath(table, cause)
  const { incidence, eventFree } = path
  const m = table.time.length
  const variance = new Float64Array(m)
  const eventFreeVariance = new Float64Array(m)
  const sums = new Sums(path)
  let onlyCause = true
  for (let i = 0; i < m; i++) {
    // Once all are gone the estimate stays as it is.
    if (i === 0 || eventFree[i - 1] > 0) {
      sums.move(i, table.nRisk[i], eventsAt(table, i))
      leaversAt(table, i, (by, from, count) => {
        sums.leave(i, from, count, by === cause ? path.jump[i] : 0, by > 0 ? path.drop[i] : 0)
      })
    }
    eventFreeVariance[i] = Math.max(0, eventFree[i] * eventFree[i] * sums.hazardSquares)
    // With no other cause so far F = 1 - S: then this is the same, and free of cancellation.
    onlyCause &&= eventsAt(table, i) === table.left[cause][i]
    variance[i] = onlyCause ? eventFreeVariance[i] : Math.max(0, sums.squares)
  }
  return { incidence, variance, eventFree, eventFreeVariance }
}

class Sums {
  squares = 0 // Σ U²
  hazardSquares = 0 // Σ h²
  private cross = 0 // Σ U h
  private atRisk = 0 // Σ U over those at risk
  private hazardAtRisk = 0 // Σ h over those at risk
  private readonly path: InfluencePath

  constructor(path: InfluencePath) {
    this.path = path
  }

  /** Everybody's move at time i, before anybody leaves. */
  move(i: number, risk: number, events: number): void {
    const step = this.path.step[i]
    const share = step / risk
    const drift = this.atRisk + step * this.hazardAtRisk // Σ (U + h φ dF) over those at risk
    this.squares += 2 * step * this.cross + step * step * this.hazardSquares
    this.squares += share * (share * risk - 2 * drift)
    this.cross += step * this.hazardSquares - share * this.hazardAtRisk
    this.atRisk = drift - share * risk
    const rise = (this.path.drop[i] * events) / risk
    this.cross += rise * this.atRisk
    this.hazardSquares += rise * (2 * this.hazardAtRisk + rise * risk)
    this.hazardAtRisk += rise * risk
  }

  /** `count` subjects that entered at position `from` leave at time i; `jump`, `drop` if by event. */
  leave(i: number, from: number, count: number, jump: number, drop: number): void {
    const { weighted, score, hazard } = this.path
    const u = score[i + 1] - score[from] - hazard[from] * (weighted[i + 1] - weighted[from])
    const h = hazard[i + 1] - hazard[from]
    this.atRisk -= count * u
    this.hazardAtRisk -= count * h
    this.squares += count * jump * (2 * u + jump)
    this.cross += count * (jump * (h - drop) - drop * u)
    this.hazardSquares += count * drop * (drop - 2 * h)
  }
}
