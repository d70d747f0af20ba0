import { seededRandom } from '@closed-learned/analysis'
import { describe, expect, test } from 'vitest'
import { dayOfIso, NO_DAY } from '../shared/day.ts'
import { creationsIn } from './creations.ts'
import { parsePeriod } from './period.ts'
import { windowOf } from './windows.ts'
import type { WinsKnown } from './wins-known.ts'

const FROM = dayOfIso('2020-01-01') ?? NO_DAY
const UNTIL = dayOfIso('2025-12-31') ?? NO_DAY

/** Deals created every day by a rate that depends on the day, and what the next quarter will have. */
function told(seed: string, rate: (day: number) => number) {
  const random = seededRandom(seed)
  const created: number[] = []
  for (let day = FROM; day <= UNTIL; day++) {
    const often = Math.floor(rate(day)) + Number(random.uniform() < rate(day) % 1)
    for (let n = 0; n < often; n++) created.push(day)
  }
  const wins: WinsKnown = {
    day: UNTIL,
    wonOn: new Int32Array(created.length).fill(NO_DAY),
    closed: new Uint8Array(created.length),
    createdOn: Int32Array.from(created),
    amount: new Float64Array(created.length),
    currency: new Int32Array(created.length),
  }
  const period = parsePeriod('2026Q1')
  if (period === null) throw new Error('no quarter')
  let coming = 0
  for (let day = period.from; day <= period.until; day++) coming += rate(day)
  return creationsIn(wins, windowOf(period, UNTIL), FROM).deals / coming
}

describe('how many deals will be created', () => {
  test.each(['a', 'b', 'c'])('is the recent level where nothing moves (%s)', (seed) => {
    expect(Math.abs(told(seed, () => 4.3) - 1)).toBeLessThan(0.03)
  })

  test.each(['a', 'b', 'c'])('follows growth that the past bears out (%s)', (seed) => {
    // Half as many again every year: the mean of the half year would fall a sixth short and more.
    const growing = told(seed, (day) => 2 * 1.5 ** ((day - FROM) / 365))
    expect(Math.abs(growing - 1)).toBeLessThan(0.12)
  })

  test.each(['a', 'b', 'c'])('knows a season that came back every year (%s)', (seed) => {
    const season = (day: number) => (new Date(day * 86_400_000).getUTCMonth() < 3 ? 2.5 : 5)
    expect(Math.abs(told(seed, season) - 1)).toBeLessThan(0.1)
  })
})
