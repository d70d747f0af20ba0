import { exactStrata } from '../inference/exact-strata.ts'
import { type Draw, logUpperTail, supportOf } from '../inference/hypergeometric-log-tail.ts'
import { saddlepointTail } from './saddlepoint-tail.ts'

/** Sums of draws that can take more values than this go by the saddlepoint approximation. */
const MOST_EXACT = 300

/** Below this, sums of rounded probabilities have lost their digits. */
const LEAST_EXACT = 1e-250

/**
 * Two-sided p of so many events among several blind draws together: twice the smaller tail. Exact
 * where that is quick, else by the saddlepoint approximation, whose relative error is about 1 %.
 */
export function twoSided(draws: readonly Draw[], seen: number): number {
  if (draws.length === 0) return 1
  const expected = draws.reduce((sum, d) => sum + (d.drawn * d.marked) / d.population, 0)
  const tail =
    seen >= expected ? upperTail(draws, seen) : upperTail(draws.map(others), lost(draws, seen))
  return Math.max(Number.MIN_VALUE, Math.min(1, 2 * tail))
}

/** The same draws, counting those that are not marked. */
function others({ drawn, marked, population }: Draw): Draw {
  return { drawn, marked: population - marked, population }
}

function lost(draws: readonly Draw[], seen: number): number {
  return draws.reduce((sum, { drawn }) => sum + drawn, 0) - seen
}

function upperTail(draws: readonly Draw[], seen: number): number {
  if (draws.length === 1) return Math.exp(logUpperTail(draws[0], seen))
  let values = 0
  for (const draw of draws) {
    const [low, high] = supportOf(draw)
    values += high - low
  }
  if (values <= MOST_EXACT) {
    const exact = exactStrata(draws, seen)?.pGreater ?? 0
    if (exact > LEAST_EXACT) return exact
  }
  return saddlepointTail(draws, seen)
}
