import { OUTCOME_CLASSES, type OutcomeClass, STAGE_MEANINGS } from '../opportunity/meaning.ts'
import { HISTORY_FIELDS, type History } from './history.ts'

/** How an opportunity stands as to ending; the index is its code in columns. */
export const ENDINGS = ['open', 'won', 'lost', 'noDecision'] as const
export type Ending = (typeof ENDINGS)[number]

export const OPEN = 0
export const WON = 1
export const LOST = 2
export const NO_DECISION = 3

/**
 * The ending that holds after every change, and the one at the start of every opportunity.
 * It depends on no as-of day: a change is read with what came before it, never after.
 */
export interface Endings {
  /** By opportunity: the ending (code into ENDINGS) before its first change. */
  readonly first: Uint8Array
  /** By change: the ending that holds after it. */
  readonly after: Uint8Array
}

const STAGE = HISTORY_FIELDS.indexOf('stage')
const OUTCOME = HISTORY_FIELDS.indexOf('outcome')

/** Walks all changes once and tells which of them closed or reopened an opportunity. */
export function endingsOf(history: History): Endings {
  const { start, field, after: value } = history.changes
  const first = new Uint8Array(history.size)
  const after = new Uint8Array(value.length)
  const tell = endingTable(history)
  for (let i = 0; i < history.size; i++) {
    let { stage, outcome } = valuesAtStart(history, i)
    const closing = closingStage(history, i)
    if (closing >= 0) outcome = 0
    let ending = tell(stage, outcome)
    first[i] = ending
    const end = start[i + 1] ?? 0
    for (let k = start[i] ?? 0; k < end; k++) {
      if (field[k] === STAGE) {
        stage = codeOf(value[k])
        if (k === closing) outcome = history.outcome[i] ?? 0
      } else if (field[k] === OUTCOME) outcome = Math.max(0, codeOf(value[k]))
      else {
        after[k] = ending
        continue
      }
      ending = tell(stage, outcome)
      after[k] = ending
    }
  }
  return { first, after }
}

/** Stage and outcome of an opportunity before its first change. */
function valuesAtStart(history: History, i: number): { stage: number; outcome: number } {
  const { start, field, before } = history.changes
  let stage = history.stage.codes[i] ?? -1
  let outcome = history.outcome[i] ?? 0
  for (let k = (start[i + 1] ?? 0) - 1; k >= (start[i] ?? 0); k--) {
    if (field[k] === STAGE) stage = codeOf(before[k])
    else if (field[k] === OUTCOME) outcome = Math.max(0, codeOf(before[k]))
  }
  return { stage, outcome }
}

/**
 * The change of stage with which a stated outcome without a history of its own came: the last one,
 * if it closed the deal. Until then the deal was whatever its stages said. -1 where there is none.
 */
function closingStage(history: History, i: number): number {
  const { start, field, after } = history.changes
  for (let k = start[i] ?? 0; k < (start[i + 1] ?? 0); k++) if (field[k] === OUTCOME) return -1
  for (let k = (start[i + 1] ?? 0) - 1; k >= (start[i] ?? 0); k--) {
    if (field[k] !== STAGE) continue
    const meaning = history.stageMeaning[codeOf(after[k])]
    return meaning === 'open' || meaning === 'parked' || meaning === undefined ? -1 : k
  }
  return -1
}

/** Code in a change; no value is -1. */
export function codeOf(value: number | undefined): number {
  return value === undefined || Number.isNaN(value) ? -1 : value
}

/** Stage code and stated outcome → ending, as a table look-up. */
function endingTable(history: History): (stage: number, outcome: number) => number {
  const width = OUTCOME_CLASSES.length
  const table = new Uint8Array((history.stageMeaning.length + 1) * width)
  for (let stage = -1; stage < history.stageMeaning.length; stage++)
    for (let outcome = 0; outcome < width; outcome++)
      table[(stage + 1) * width + outcome] = endingOfClass(classOf(history, stage, outcome))
  return (stage, outcome) => table[(stage + 1) * width + outcome] ?? OPEN
}

/**
 * The outcome class: what the source states beside the stage, else what the stage means. A stage
 * that only says "lost" tells no class, so it is `unknown`, which is an honest answer.
 */
function classOf(history: History, stage: number, outcome: number): OutcomeClass {
  const stated = OUTCOME_CLASSES[outcome] ?? 'open'
  if (stated !== 'open' && stated !== 'unknown') return stated
  switch (history.stageMeaning[stage]) {
    case 'won':
      return 'won'
    case 'noDecision':
      return 'noDecision'
    case 'disqualified':
      return 'notAFitByUs'
    case 'lost':
      return 'unknown'
    default:
      return stated
  }
}

/** `classOf` as a code into OUTCOME_CLASSES. */
export function classCode(history: History, stage: number, outcome: number): number {
  return OUTCOME_CLASSES.indexOf(classOf(history, stage, outcome))
}

/**
 * An outcome class as an ending. A contract that ended early had been won; a win that was reversed
 * had not. All else that closed is lost, no decision apart.
 */
function endingOfClass(outcome: OutcomeClass): number {
  if (outcome === 'open') return OPEN
  if (outcome === 'won' || outcome === 'endedEarly') return WON
  return outcome === 'noDecision' ? NO_DECISION : LOST
}

/** Code of a stage's meaning; stages that are unknown that day count as open. */
export function meaningCode(history: History, stage: number): number {
  return Math.max(0, STAGE_MEANINGS.indexOf(history.stageMeaning[stage] ?? 'open'))
}
