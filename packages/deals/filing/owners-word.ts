import { STANDING_CLOSED } from '../cohort/cohort.ts'
import { OUTCOME_CLASSES } from '../opportunity/meaning.ts'
import { sayDay } from '../shared/day.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { sayLetGo } from './say-filing.ts'
import { type ActOfDeal, standingAct } from './standing-act.ts'
import { reopenedOn } from './truth-with-acts.ts'

const UNKNOWN = OUTCOME_CLASSES.indexOf('unknown')

/** Whether the CRM has closed a deal as lost without saying how it ended. */
export function isClosedWithoutClass({ cohort }: Truth, row: number): boolean {
  return cohort.standing[row] === STANDING_CLOSED && cohort.outcome[row] === UNKNOWN
}

/**
 * How a deal ended by its owner's word, where the CRM has closed it without a class; null where they
 * gave none either. Give the owner's filings about it that the reader may see, up to the truth's day.
 */
export function ownersWord(truth: Truth, row: number, acts: readonly ActOfDeal[]): string | null {
  if (!isClosedWithoutClass(truth, row)) return null
  const act = standingAct(acts, truth.cohort.day, reopenedOn(truth, row))
  if (act?.as !== 'letGo' || act.how === 'unknown' || act.how === 'lost') return null
  return `${sayLetGo(act.how)} here on ${sayDay(act.on)}: its owner’s word, as the CRM does not say how it ended.`
}
