/** What a stage of the CRM means; the index in this list is its code in columns. */
export const STAGE_MEANINGS = [
  'open',
  'parked',
  'won',
  'lost',
  'noDecision',
  'disqualified',
] as const
export type StageMeaning = (typeof STAGE_MEANINGS)[number]

/** How a deal ended, beside the CRM's status; the index is its code. Code 0 is "not ended". */
export const OUTCOME_CLASSES = [
  'open',
  'won',
  'wonReversed',
  'endedEarly',
  'lostToCompetitor',
  'noDecision',
  'notAFitByUs',
  'notAFitByThem',
  'realigned',
  'referred',
  'unknown',
] as const
export type OutcomeClass = (typeof OUTCOME_CLASSES)[number]

/** What an attribute is about, because trends are asked for by meaning. */
export const ATTRIBUTE_MEANINGS = [
  'vertical',
  'sizeBand',
  'geography',
  'leadSource',
  'persona',
  'competitor',
  'incumbent',
  'prerequisite',
  'product',
  'priceBand',
  'other',
] as const
export type AttributeMeaning = (typeof ATTRIBUTE_MEANINGS)[number]

/** What a closed stage tells of the outcome when nothing else does; open stages tell nothing. */
export const OUTCOME_OF_MEANING: Partial<Record<StageMeaning, OutcomeClass>> = {
  won: 'won',
  lost: 'unknown',
  noDecision: 'noDecision',
  disqualified: 'notAFitByUs',
}
