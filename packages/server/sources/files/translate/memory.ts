import { type OutcomeClass, sayNumber } from '@closed-learned/deals'
import type { AttributeReport, StageReport } from '../../port.ts'
import type { Setting, Summary } from '../job.ts'
import { StageTally } from './stage-tally.ts'
import type { ValueTally } from './value-tally.ts'

/** An attribute's column and what was counted of it. */
export interface CountedAttribute {
  readonly name: string
  readonly of: AttributeReport['of']
  readonly tally: ValueTally
  /** It names the reason of a loss, so it is a leak whatever its counts. */
  readonly isLossReason: boolean
  report(): AttributeReport
}

/** What the worker remembers from one file of an import to the next. */
export class Memory {
  readonly stages: StageTally
  readonly attributes = new Map<string, CountedAttribute>()
  /** Minor digits of the currency of those deals where they are not the usual ones. */
  readonly oddDigits = new Map<string, number>()
  /** Names of stages by the ids that rows give instead. */
  readonly stageNames = new Map<string, string>()
  /** Values of an outcome column that the mapping does not list, and how they were read. */
  readonly unlisted = new Map<string, { outcome: OutcomeClass; rows: number }>()
  /** ISO instant, '' until one was read. */
  newestModified = ''

  constructor(readonly setting: Setting) {
    this.stages = new StageTally(setting.stages)
  }

  summary(): Summary {
    const stages = this.stages.reports()
    return {
      newestModified: this.newestModified === '' ? null : Date.parse(this.newestModified),
      stages,
      attributes: [...this.attributes.values()].map((attribute) => attribute.report()),
      doubts: [...guessedStages(stages), ...this.#unlistedOutcomes()],
    }
  }

  #unlistedOutcomes(): string[] {
    if (this.unlisted.size === 0) return []
    const said = [...this.unlisted].map(
      ([value, { outcome, rows }]) => `"${value}" (${sayNumber(rows)}) as ${sayOutcome(outcome)}`,
    )
    return [`Outcomes that the mapping does not list were read by their words: ${said.join(', ')}.`]
  }
}

function sayOutcome(outcome: OutcomeClass): string {
  if (outcome === 'unknown') return 'lost'
  return outcome === 'noDecision'
    ? 'no decision'
    : outcome === 'notAFitByUs'
      ? 'not a fit'
      : outcome
}

const SAID: Record<string, string> = { noDecision: 'no decision' }

function guessedStages(stages: readonly StageReport[]): string[] {
  const guessed = stages.filter((stage) => stage.guessed)
  if (guessed.length === 0) return []
  const said = guessed
    .slice(0, 30)
    .map(({ name, meaning }) => `"${name}" as ${SAID[meaning] ?? meaning}`)
  if (guessed.length > 30) said.push(`${guessed.length - 30} more`)
  return [
    `What ${guessed.length === 1 ? 'this stage means' : 'these stages mean'} was guessed from the name: ${said.join(', ')}. A mapping can say it under "stages".`,
  ]
}
