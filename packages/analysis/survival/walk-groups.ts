import type { GroupTable } from './group-table.ts'

/** What Gray's test needs at a time at which somebody ended; each column has a number for each group. */
export interface GroupsAtTime {
  readonly atRisk: Float64Array
  /** Share of the group not ended in any way, before and after this time (Kaplan–Meier). */
  readonly before: Float64Array
  readonly after: Float64Array
  readonly ending: Float64Array
  readonly endingOther: Float64Array
  /** Subjects that end by the cause, of all groups. */
  readonly events: number
  /** Of them expected in each group if all had the same incidence. */
  readonly expected: Float64Array
  /** Subjects at risk or ended otherwise, as if none had been censored: `full`, and their sum. */
  readonly full: Float64Array
  readonly all: number
  /** Incidence of the cause after this time, the groups pooled. */
  readonly pooled: number
  /** Increment of -log(1 - pooled incidence). */
  readonly hazard: number
}

/**
 * Goes through the times of a stratum at which somebody ended, while two groups are at risk: after that
 * nothing is compared any more. The columns handed out are used again at the next time.
 */
export function walkGroups(table: GroupTable, visit: (now: GroupsAtTime) => void): void {
  const { groups: k, times, entering, leaving } = table
  const column = () => new Float64Array(k)
  const now = {
    atRisk: column(),
    before: column().fill(1),
    after: column(),
    ending: column(),
    endingOther: column(),
    expected: column(),
    full: column(),
    events: 0,
    all: 0,
    pooled: 0,
    hazard: 0,
  }
  const incidence = column() // of each group, before this time
  for (let at = 0; at < times * k; at += k) {
    let present = 0
    for (let g = 0; g < k; g++) {
      now.atRisk[g] += entering[at + g]
      if (now.atRisk[g] > 0) present++
      now.ending[g] = table.ending[at + g]
      now.endingOther[g] = table.endingOther[at + g]
    }
    if (present < 2) return
    advance(now, incidence)
    visit(now)
    for (let g = 0; g < k; g++) {
      if (now.atRisk[g] > 0) incidence[g] += (now.before[g] * now.ending[g]) / now.atRisk[g]
      now.atRisk[g] -= leaving[at + g]
      now.before[g] = now.after[g]
    }
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** From the counts of this time to all else that is known at it. */
function advance(now: Mutable<GroupsAtTime>, incidence: Float64Array): void {
  const { atRisk, before, after, ending, endingOther, expected, full } = now
  let all = 0
  let events = 0
  let allStill = 0
  for (let g = 0; g < full.length; g++) {
    const stay = atRisk[g] - ending[g] - endingOther[g]
    after[g] = atRisk[g] > 0 ? (before[g] * stay) / atRisk[g] : before[g]
    full[g] = atRisk[g] > 0 ? atRisk[g] / before[g] : 0
    all += full[g]
    allStill += full[g] * (1 - incidence[g])
    events += ending[g]
  }
  for (let g = 0; g < full.length; g++) {
    expected[g] = (events * full[g] * (1 - incidence[g])) / allStill
  }
  now.hazard = now.pooled === 1 ? 0 : events / (all * (1 - now.pooled))
  now.pooled += events / all
  now.events = events
  now.all = all
}
