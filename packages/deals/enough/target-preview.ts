import { firstDayOfQuarter, sayDay } from '../shared/day.ts'
import { type CoverageKnown, sayOtherCurrency } from './coverage-known.ts'
import { mainNeeded, warnedBy } from './enough-page.ts'
import { sayTimes, sayTimesRange } from './say-times.ts'
import type { TargetPreview, TargetSaid } from './target.ts'
import { targetWarning } from './target-warning.ts'
import { sayTarget } from './targets-standing.ts'

/** What a target would do, and what it takes; of revenue how much pipeline it needs. */
export function targetPreview(known: CoverageKnown, said: TargetSaid): TargetPreview {
  return {
    text: `${sayTarget(said)}${said.from === undefined ? '' : `, from ${sayDay(firstDayOfQuarter(said.from))} on`}.`,
    warning: targetWarning(said, warnedBy(known)),
    needs: said.kind === 'revenue' ? sayNeeds({ ...known, target: said }) : null,
  }
}

function sayNeeds(known: CoverageKnown): string {
  const { needed, of, lacks } = mainNeeded(known)
  const apart = sayOtherCurrency(known)
  if (needed === null) return apart || `Not enough to tell how much pipeline it needs. ${lacks}`
  if (needed.value === 0) return 'What is created and won within a quarter has been enough for it.'
  return `It needs about ${sayTimes(needed.value)} times as much in ${of} pipeline, ${sayTimesRange(needed.interval)}.`
}
