import type { OutcomeClass, StageMeaning } from '../opportunity/meaning.ts'
import { wordsOf } from './header.ts'
import { guessStageMeaning } from './stage-meaning.ts'

const REASONS: readonly (readonly [OutcomeClass, RegExp])[] = [
  [
    'noDecision',
    /\b(no decision|nodecision|non decision|undecided|status quo|do nothing|keine entscheidung|sans decision|pas de decision|sin decision|sem decisao|nessuna decisione|geen beslissing)\b/,
  ],
  [
    'lostToCompetitor',
    /\b(competit\w*|lost to|chose another|other vendor|konkurren\w*|wettbewerb\w*|mitbewerb\w*|concurren\w*|competencia|competidor\w*|concorren\w*)\b/,
  ],
  [
    'notAFitByUs',
    /\b(un ?qualified|dis ?qualified|not qualified|junk|spam|duplicate|unqualifiziert|disqualifiziert|non qualifiee?|no calificad[oa])\b/,
  ],
  ['referred', /\b(referred|weitervermittelt)\b/],
]

/** The outcome class that a stated loss reason names, null where it says something else. */
export function outcomeOfReason(reason: string): OutcomeClass | null {
  const words = wordsOf(reason)
  for (const [outcome, sign] of REASONS) if (sign.test(words)) return outcome
  return null
}

/** What a mapping lists for its outcome column. */
export interface OutcomeLists {
  readonly won: readonly string[]
  readonly lost: readonly string[]
  readonly noDecision: readonly string[]
  readonly disqualified: readonly string[]
}

const OF_MEANING: Record<string, OutcomeClass> = {
  won: 'won',
  lost: 'unknown',
  noDecision: 'noDecision',
  disqualified: 'notAFitByUs',
}

/** What nobody needs to be told is no end yet. */
const STILL_OPEN =
  /^(open|in progress|active|pending|ongoing|live|offen|aktiv|laufend|ouverte?|en cours|abiert[oa]|abert[oa]|apert[oa]|none|tbd)$/

/**
 * The outcome class behind a value of an outcome column: as listed, else as its words tell, else
 * open. A plain loss is `unknown`: how it was lost is not said.
 */
export function outcomeOfValue(
  value: string,
  lists: OutcomeLists,
): { outcome: OutcomeClass; listed: boolean } {
  if (lists.won.includes(value)) return { outcome: 'won', listed: true }
  if (lists.lost.includes(value)) return { outcome: 'unknown', listed: true }
  if (lists.noDecision.includes(value)) return { outcome: 'noDecision', listed: true }
  if (lists.disqualified.includes(value)) return { outcome: 'notAFitByUs', listed: true }
  const meaning = guessStageMeaning(value)
  if (meaning === null && STILL_OPEN.test(wordsOf(value))) return { outcome: 'open', listed: true }
  return { outcome: (meaning && OF_MEANING[meaning]) || 'open', listed: false }
}

/** What a row says about its end beside its stage; null where the source has no such column. */
export interface EndSigns {
  /** The class that an outcome column states. */
  readonly stated: OutcomeClass | null
  readonly closed: boolean | null
  readonly won: boolean | null
  readonly noDecision: boolean | null
  readonly lossReason: string | null
  /** What the name of its stage means; it counts where only one of closed and won is told. */
  readonly stage?: StageMeaning | null
}

/** Closed and not won; where one of both is not told, the name of the stage stands in for it. */
function isMarkedLoss({ closed, won, stage }: EndSigns): boolean {
  if (closed === null && won === null) return false
  if (closed === false || won === true) return false
  if (closed === true && won === false) return true
  return stage === 'lost' || stage === 'noDecision' || stage === 'disqualified'
}

/**
 * The outcome class that a row states beside its stage; null where the stage alone tells, and
 * nothing more is known. A filled no-decision mark outweighs a reason that says "no decision".
 */
export function outcomeOf(signs: EndSigns): OutcomeClass | null {
  const { stated } = signs
  if (stated !== null && stated !== 'unknown') return stated
  if (stated !== 'unknown' && !isMarkedLoss(signs)) return null
  if (signs.noDecision === true) return 'noDecision'
  const reason = signs.lossReason === null ? null : outcomeOfReason(signs.lossReason)
  if (reason === 'noDecision' && signs.noDecision === false) return stated
  return reason ?? stated
}
