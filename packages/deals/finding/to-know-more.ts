import { rowsNeeded, type SegmentSearch, type SegmentTest } from '@closed-learned/analysis'
import { capital } from '../overview/say-few.ts'
import type { Finding } from '../report/trend-schemas.ts'
import { sayAbout } from './say-about.ts'
import type { Standing } from './standing-of.ts'

/** What would tell whether a finding still holds: one direction, at 5 %. */
const ONE_SIDED = 0.1

/** Times the deals of a place, beyond which waiting for more is no advice. */
const TOO_LONG = 4

const FEW = 10

/** What would be needed to know more; null where enough is known, or it would take too long. */
export function toKnowMore(
  search: SegmentSearch,
  test: SegmentTest,
  standing: Standing,
  lately: Finding['lately'],
): string | null {
  if (standing === 'alone') return null
  if (standing !== 'confirmed') {
    const threshold = search.thresholds[test.where.length - 1] ?? Number.NaN
    const as = 'if the difference is as large as it looks'
    return say(missing(test, threshold, test.rows), `would tell, ${as}`)
  }
  if (lately !== null && lately.holds !== null) return null
  return say(missing(test, ONE_SIDED, lately?.deals ?? 0), 'would tell whether it still holds')
}

function say(more: number | null, does: string): string | null {
  if (more === null) return null
  return `${more < FEW ? 'A few' : capital(sayAbout(more))} more such deals ${does}.`
}

/** Deals that are missing for a difference of this size to show; null where that cannot be told. */
function missing(
  { restRows, restEvents, oddsRatio, rows }: SegmentTest,
  pValue: number,
  have: number,
): number | null {
  const rate = restEvents / restRows
  const canTell = rate > 0 && rate < 1 && pValue > 0 && pValue < 1
  if (!canTell || oddsRatio === null || oddsRatio <= 0 || oddsRatio === 1) return null
  const more = rowsNeeded({ rate, oddsRatio, pValue }) - have
  return more > 0 && more <= TOO_LONG * rows ? more : null
}
