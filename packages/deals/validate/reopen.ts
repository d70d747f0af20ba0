import type { Random } from '@closed-learned/analysis'
import type { Day } from '../shared/day.ts'
import { between, happens } from './chance.ts'
import type { Company } from './company.ts'
import type { DealLog } from './deal-log.ts'
import type { Burial } from './end.ts'
import { type Fate, TRULY_WON } from './fate.ts'

const LOST_AND_BACK = 0.015
const BACK_AND_WON = 0.012
const STAGE = 0

/**
 * Some lost deals are opened once more, in vain; some that are won had been closed as lost in between.
 * Returns the day of the closing that counts.
 */
export function reopen(
  random: Random,
  company: Company,
  fate: Fate,
  burial: Burial,
  log: DealLog,
): Day {
  if (fate.outcome === TRULY_WON) {
    if (!fate.pause && happens(random, BACK_AND_WON)) interrupt(random, company, fate, log)
    return burial.closed
  }
  if (burial.way > 0 || burial.recreates || !happens(random, LOST_AND_BACK)) return burial.closed
  const stage = log.written.findLast(({ field, day }) => field === STAGE && day < burial.closed)
  const on = burial.closed + Math.round(between(random, 10, 90))
  log.write(on, 'stage', stage?.after ?? 0)
  log.write(on, 'closeDate', on + 45)
  return on + Math.round(between(random, 20, 120))
}

/** Closed as lost for a while, between two stages that lie far enough apart. */
function interrupt(random: Random, { stages }: Company, fate: Fate, log: DealLog): void {
  const moves = log.written.filter(({ field }) => field === STAGE).sort((a, b) => a.day - b.day)
  for (const [k, { day, after }] of moves.entries()) {
    const next = moves[k + 1]?.day ?? fate.decided
    if (next - day < 25) continue
    const on = day + 4 + random.below(5)
    log.write(on, 'stage', stages.lost)
    log.write(on + Math.round(between(random, 8, next - on - 4)), 'stage', after)
    return
  }
}
