import type { CoverageKnown, NeededKnown } from './coverage-known.ts'
import type { CoverageNeeded } from './coverage-needed.ts'
import { sayTimes, sayTimesRange } from './say-times.ts'
import type { CoverageFigure } from './schemas.ts'

/** Whether what is there is enough, in a sentence: yes, no, or either where the intervals overlap. */
export function isEnough(
  { target }: Pick<CoverageKnown, 'target'>,
  { needed, of, lacks }: NeededKnown,
  coverages: readonly CoverageFigure[],
): string {
  const there = figureOf(coverages, of === 'live' ? 'live' : 'raw')
  if (needed === null) {
    const has =
      there === null ? '' : `; you have ${there.shown} times your target in ${of} pipeline`
    return `Not enough to tell how much is enough${has}. ${lacks}`
  }
  if (needed.value === 0)
    return `What is created and won within a quarter has been enough for the ${target ? 'target' : 'quarter'} by itself.`
  const about = `about ${sayTimes(needed.value)} times`
  const range = sayTimesRange(needed.interval)
  if (target === null)
    return `A quarter like your past ones needs ${about} its amount in ${of} pipeline, ${range}.`
  if (there === null)
    return `You need ${about} your target in ${of} pipeline, ${range}; what you have is not told.`
  const where = of === 'live' ? 'Of live pipeline' : 'As the CRM states it'
  return `${where} there ${sayWhether(needed, there.range)}: you have ${there.shown} times your target, and need ${about} (${range}).${sayAlive(of, coverages)}`
}

const ENOUGH = 'is enough, if it is as good as it was'
const TOO_LITTLE = 'is not enough, unless it is better than it was'
const EITHER = 'may be enough or not'

function sayWhether(
  { interval: [low, high] }: CoverageNeeded,
  [least, most]: readonly [number, number],
): string {
  if (most < low) return TOO_LITTLE
  return high !== null && least > high ? ENOUGH : EITHER
}

/** What of the stated pipeline is live, where that is told: what is needed there says nothing of it. */
function sayAlive(of: NeededKnown['of'], coverages: readonly CoverageFigure[]): string {
  const live = of === 'stated' ? figureOf(coverages, 'live') : null
  return live === null ? '' : ` Of what you have, ${live.shown} times your target looks alive.`
}

function figureOf(coverages: readonly CoverageFigure[], named: CoverageFigure['key']) {
  const found = coverages.find(({ key }) => key === named)
  if (found?.shown == null) return null
  const range =
    found.interval ?? (found.value === null ? null : ([found.value, found.value] as const))
  return range === null ? null : { shown: found.shown, range }
}
