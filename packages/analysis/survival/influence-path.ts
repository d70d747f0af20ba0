import type { EventTable } from './durations.ts'

/**
 * How much each subject moves an Aalen–Johansen estimate (infinitesimal jackknife), without ever
 * holding an n × times matrix.
 *
 * The estimate is θ = Σ φ(t) dF(t), F the incidence of one cause, dF = S(t-) d/Y; φ = 1 gives F itself.
 * Its derivative by the weight of subject i is U_i, and its variance is Σ U_i². With h_i the
 * derivative of log S, one time t moves everybody by the same rule:
 *
 *   all          U_i += h_i φ dF
 *   at risk      U_i -= φ dF / Y,   then h_i += D / (Y (Y - D))
 *   with event   U_i += φ S(t-) / Y (this cause only),   h_i -= 1 / (Y - D)
 *
 * (D events of all causes, d of this one, Y at risk.) So whoever is at risk throughout has the same
 * U and h: the path kept here. Who enters or leaves on the way has a difference of two points of it.
 *
 * Source: Jaeckel (1972), The infinitesimal jackknife; for this estimate: Therneau, R's survival
 * package, vignette "methods".
 */
export interface InfluencePath {
  /** F and S just after each time. */
  readonly incidence: Float64Array
  readonly eventFree: Float64Array
  /** φ dF at each time. */
  readonly step: Float64Array
  /** φ S(t-) / Y and 1 / (Y - D) at each time: what an event adds to U and takes from h. */
  readonly jump: Float64Array
  readonly drop: Float64Array
  /** Σ φ dF, and h and U of who is at risk from the start; position 0 is before the first time. */
  readonly weighted: Float64Array
  readonly hazard: Float64Array
  readonly score: Float64Array
}

/** The path for `cause` and weights φ (default all 1) to position `last` (default all times). O(m · causes). */
export function influencePath(
  table: EventTable,
  cause: number,
  weights?: Float64Array,
  last: number = table.time.length - 1,
): InfluencePath {
  const [incidence, eventFree, step, jump, drop] = columns(5, last + 1)
  const [weighted, hazard, score] = columns(3, last + 2)
  let free = 1
  let found = 0
  for (let i = 0; i <= last; i++) {
    const risk = table.nRisk[i]
    const stay = risk - eventsAt(table, i)
    const weight = weights ? weights[i] : 1
    const rise = (free * table.left[cause][i]) / risk
    step[i] = weight * rise
    jump[i] = (weight * free) / risk
    drop[i] = stay > 0 ? 1 / stay : 0
    weighted[i + 1] = weighted[i] + step[i]
    score[i + 1] = score[i] + step[i] * (hazard[i] - 1 / risk)
    hazard[i + 1] = hazard[i] + (drop[i] * (risk - stay)) / risk
    found += rise
    free *= stay / risk
    incidence[i] = found
    eventFree[i] = free
  }
  return { incidence, eventFree, step, jump, drop, weighted, hazard, score }
}

function columns(count: number, length: number): Float64Array[] {
  return Array.from({ length: count }, () => new Float64Array(length))
}

/** Events of all causes at time i. */
export function eventsAt({ left }: EventTable, i: number): number {
  let events = 0
  for (let cause = 1; cause < left.length; cause++) events += left[cause][i]
  return events
}

/**
 * Visits who leaves at time i: by which cause (0 censored), after which position of the path (0: from
 * the start), and how many such.
 */
export function leaversAt(
  { left, lateEntry }: EventTable,
  i: number,
  visit: (by: number, from: number, count: number) => void,
): void {
  if (lateEntry) {
    const { first, cause, entered } = lateEntry
    for (let at = first[i]; at < first[i + 1]; at++) visit(cause[at], entered[at] + 1, 1)
    return
  }
  for (let by = 0; by < left.length; by++) if (left[by][i] > 0) visit(by, 0, left[by][i])
}
