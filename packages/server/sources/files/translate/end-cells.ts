import {
  type OpportunityColumns,
  type OutcomeClass,
  outcomeOf,
  outcomeOfValue,
  readFlag,
  type StageMeaning,
} from '@closed-learned/deals'
import { countedAttribute } from './attribute-cells.ts'
import type { FileRun } from './file-run.ts'
import { ownText } from './own-text.ts'
import type { ValueTally } from './value-tally.ts'
import { cellValue } from './value-tally.ts'

/** What a row says of its end: marks, outcome, reason. */
export interface EndCells {
  closed: boolean | null
  won: boolean | null
  deleted: boolean
  /** The outcome class that the row states beside its stage, or null. */
  outcome: OutcomeClass | null
  /** The first filled loss reason, or ''. */
  lossReason: string
}

/** Reads how a row says that a deal ended. One record is used again for every row. */
export class EndReader {
  readonly #end: EndCells = {
    closed: null,
    won: null,
    deleted: false,
    outcome: null,
    lossReason: '',
  }
  readonly #closed: number
  readonly #won: number
  readonly #noDecision: number
  readonly #deleted: number
  readonly #outcome: number
  readonly #stage: number
  readonly #reasons: readonly { readonly at: number; readonly tally: ValueTally }[]
  readonly #outcomes: OutcomeValues | null

  constructor(
    private readonly run: FileRun,
    columns: OpportunityColumns,
  ) {
    this.#stage = run.at(columns.stage)
    this.#closed = run.at(columns.closed)
    this.#won = run.at(columns.won)
    this.#noDecision = run.at(columns.noDecision)
    this.#deleted = run.at(columns.deleted)
    this.#outcome = run.at(columns.outcome?.column)
    this.#outcomes = columns.outcome ? new OutcomeValues(run, columns.outcome) : null
    this.#reasons = [columns.lossReason ?? []].flat().map((name) => ({
      at: run.at(name),
      tally: countedAttribute(run.memory, name, 'opportunity', true).tally,
    }))
  }

  read(cells: readonly string[]): EndCells {
    const end = this.#end
    end.closed = flagAt(cells, this.#closed)
    end.won = flagAt(cells, this.#won)
    end.deleted = this.isDeleted(cells)
    end.lossReason = this.#reasonIn(cells)
    // Pipedrive tells by the same column how a deal ended and that it was deleted.
    const value = end.deleted || this.#outcome < 0 ? '' : cellValue(cells[this.#outcome])
    end.outcome = outcomeOf({
      stated: this.#outcomes && value !== '' ? this.#outcomes.of(value) : null,
      closed: end.closed,
      won: end.won,
      noDecision: flagAt(cells, this.#noDecision),
      lossReason: end.lossReason === '' ? null : end.lossReason,
      stage: (end.closed === null) === (end.won === null) ? null : this.#stageMeaning(cells),
    })
    return end
  }

  isDeleted(cells: readonly string[]): boolean {
    return this.#deleted >= 0 && isDeleted(cells[this.#deleted])
  }

  /** What the name of the row's stage means. */
  #stageMeaning(cells: readonly string[]): StageMeaning | null {
    const { stages, stageNames } = this.run.memory
    const stage = this.#stage < 0 ? '' : cellValue(cells[this.#stage])
    return stage === '' ? null : stages.namedMeaning(stages.indexOf(stageNames.get(stage) ?? stage))
  }

  #reasonIn(cells: readonly string[]): string {
    let first = ''
    for (const { at } of this.#reasons) {
      if (first === '') first = cellValue(cells[at])
    }
    return first
  }

  /** Counts the columns of loss reasons, which are reported as leaks. */
  count(cells: readonly string[], closed: boolean | null): void {
    for (const { at, tally } of this.#reasons) tally.add(cellValue(cells[at]), closed)
  }
}

/** Reads the values of an outcome column, and remembers those that the mapping does not list. */
export class OutcomeValues {
  readonly #known = new Map<string, { outcome: OutcomeClass; listed: boolean }>()
  readonly #lists

  constructor(
    private readonly run: FileRun,
    lists: NonNullable<OpportunityColumns['outcome']>,
  ) {
    const { won = [], lost = [], noDecision = [], disqualified = [] } = lists
    this.#lists = { won, lost, noDecision, disqualified }
  }

  of(value: string): OutcomeClass {
    let known = this.#known.get(value)
    if (known === undefined) {
      known = outcomeOfValue(value, this.#lists)
      if (this.#known.size < 1000) this.#known.set(ownText(value), known)
    }
    if (!known.listed) this.#remember(value, known.outcome)
    return known.outcome
  }

  #remember(value: string, outcome: OutcomeClass): void {
    const { unlisted } = this.run.memory
    const before = unlisted.get(value)
    if (before) before.rows++
    else if (unlisted.size < 50) unlisted.set(ownText(value), { outcome, rows: 1 })
  }
}

function flagAt(cells: readonly string[], at: number): boolean | null {
  if (at < 0) return null
  const cell = cells[at] ?? ''
  // The forms that most exports use, without a look at any other.
  if (cell === 'true' || cell === '1') return true
  if (cell === 'false' || cell === '0') return false
  return cell === '' ? null : readFlag(cell)
}

/** A yes, or the status by which Pipedrive tells it. */
export function isDeleted(cell: string | undefined): boolean {
  if (cell === undefined || cell === '' || cell === 'false' || cell === '0') return false
  return readFlag(cell) === true || /^\s*(deleted|gelöscht|supprimée?|eliminado)\s*$/i.test(cell)
}
