import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CompetingDurations, eventTable } from './durations.ts'
import { incidenceVariance } from './incidence-variance.ts'
import { influenceMoments, influenceOnSum } from './influence-moments.ts'
import { influencePath } from './influence-path.ts'

const row = fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 3 }), fc.nat({ max: 8 }), fc.boolean())
const durations = fc.array(row, { minLength: 1, maxLength: 40 }).map((rows) => ({
  time: rows.map(([stay, , entry]) => entry + stay + 1),
  cause: rows.map(([, cause]) => cause),
  entry: rows[0][3] ? rows.map(([, , entry]) => entry) : undefined,
}))

/** The textbook estimate with a weight for each subject, as plainly as it can be written. */
function weighted({ time, cause, entry = [] }: CompetingDurations, of: number, w: number[]) {
  const rows = Array.from(time, (_, i) => i)
  const times = [...new Set(Array.from(time))].sort((a, b) => a - b)
  const sum = (keep: (i: number) => boolean) => rows.filter(keep).reduce((s, i) => s + w[i], 0)
  let free = 1
  let found = 0
  return times.map((t) => {
    const risk = sum((i) => time[i] >= t && ((entry[i] ?? 0) <= 0 || entry[i] < t))
    found += (free * sum((i) => time[i] === t && cause[i] === of)) / risk
    free *= 1 - sum((i) => time[i] === t && cause[i] > 0) / risk
    return { t, found, free }
  })
}

/** How far Σ φ dF at each time moves when one weight after the other is nudged; few subjects only. */
function nudged(drawn: CompetingDurations, of: number, phi: (t: number) => number): number[][] {
  const step = 1e-5
  const sums = (w: number[]) => {
    let before = 0
    let sum = 0
    return weighted(drawn, of, w).map(({ t, found }) => {
      sum += phi(t) * (found - before)
      before = found
      return sum
    })
  }
  const even = Array.from(drawn.time, () => 1)
  return even.map((_, i) => {
    const [up, down] = [step, -step].map((by) => sums(even.with(i, 1 + by)))
    return up.map((value, at) => (value - down[at]) / (2 * step))
  })
}

describe('influence', () => {
  it('gives the curves and their variance at every time', () => {
    fc.assert(
      fc.property(durations, (drawn) => {
        const curve = incidenceVariance(eventTable(drawn, 3), 2)
        const moves = nudged(drawn, 2, () => 1)
        weighted(drawn, 2, Array(drawn.time.length).fill(1)).forEach(({ found, free }, i) => {
          expect(curve.incidence[i]).toBeCloseTo(found, 12)
          expect(curve.eventFree[i]).toBeCloseTo(free, 12)
          const byHand = moves.reduce((sum, move) => sum + move[i] ** 2, 0)
          expect(Math.abs(curve.variance[i] - byHand)).toBeLessThan(1e-8)
        })
      }),
      { numRuns: 60 },
    )
  })

  it('gives the moments of any weighted sum up to any time', () => {
    fc.assert(
      fc.property(durations, fc.nat(), (drawn, pick) => {
        const table = eventTable(drawn, 3)
        const last = pick % table.time.length
        const phi = (t: number) => (t - 7) / 10
        const path = influencePath(table, 2, table.time.map(phi), last)
        const moments = influenceMoments(table, influenceOnSum(path, 2, last + 1))
        const moves = nudged(drawn, 2, phi).map((move) => move[last])
        for (const [moment, power] of [
          [moments.squares, 2],
          [moments.fourths, 4],
        ]) {
          const byHand = moves.reduce((sum, move) => sum + move ** power, 0)
          expect(Math.abs(moment - byHand)).toBeLessThan(1e-7)
        }
        expect(moments.subjects).toBe(drawn.time.length)
      }),
      { numRuns: 60 },
    )
  })
})
