import {
  guessStageMeaning,
  orderStages,
  type SettledMeaning,
  type StageMeaning,
  settleStageMeaning,
} from '@closed-learned/deals'
import type { StageReport } from '../../port.ts'
import { ownText } from './own-text.ts'

/** Stages beyond this are no stages; moves between them are not counted. */
const MOST_WITH_MOVES = 256
/** A column with more values than these is no column of stages. */
const MOST_STAGES = 65_535
/** Of so many deals the last stage is remembered, to see moves in a history of states. */
const MOST_REMEMBERED = 65_535

interface OneStage {
  readonly name: string
  rows: number
  flagged: number
  /** Rows that are marked so; null as long as none says anything of it. */
  closed: number | null
  won: number | null
  listed: number | null
  /** Marks in the CRM's own list of stages, which outweigh those of rows. */
  marks: { readonly closed: boolean | null; readonly won: boolean | null } | null
  probability: number
  probabilities: number
  /** What it means by the mapping or its name, until all rows are read. */
  readonly named: StageMeaning
}

/** What the rows tell about stages: their names, marks, chances, and how deals moved among them. */
export class StageTally {
  readonly #byName = new Map<string, number>()
  readonly #stages: OneStage[] = []
  readonly #moves = new Float64Array(MOST_WITH_MOVES * MOST_WITH_MOVES)
  readonly #last = new Map<string, { at: string; stage: number }>()

  constructor(private readonly mapped: Readonly<Record<string, StageMeaning>>) {}

  /** The stage's number; -1 for none. */
  indexOf(name: string): number {
    const known = this.#byName.get(name)
    if (known !== undefined) return known
    if (this.#stages.length >= MOST_STAGES) return -1
    const own = ownText(name)
    this.#byName.set(own, this.#stages.length)
    return (
      this.#stages.push({
        name: own,
        rows: 0,
        flagged: 0,
        closed: null,
        won: null,
        listed: null,
        marks: null,
        probability: 0,
        probabilities: 0,
        named: this.mapped[own] ?? guessStageMeaning(own) ?? 'open',
      }) - 1
    )
  }

  /** Whether a deal in this stage probably counts as ended. */
  isEnd(stage: number): boolean {
    const named = this.#stages[stage]?.named ?? 'open'
    return named !== 'open' && named !== 'parked'
  }

  /** What a stage means by the mapping or its name alone. */
  namedMeaning(stage: number): StageMeaning | null {
    return this.#stages[stage]?.named ?? null
  }

  /** A row in this stage; marks are null where the source has none. */
  addRow(stage: number, closed: boolean | null, won: boolean | null, probability: string): void {
    const one = this.#stages[stage]
    if (one === undefined) return
    one.rows++
    if (closed !== null || won !== null) one.flagged++
    if (closed !== null) one.closed = (one.closed ?? 0) + (closed || won === true ? 1 : 0)
    if (won !== null) one.won = (one.won ?? 0) + (won ? 1 : 0)
    if (probability !== '') {
      one.probability += Number(probability)
      one.probabilities++
    }
  }

  /** The CRM's own entry for a stage. */
  addListed(name: string, closed: boolean | null, won: boolean | null, place: number | null): void {
    const one = this.#stages[this.indexOf(name)]
    if (one === undefined) return
    one.listed = place
    if (closed === null && won === null) return
    one.marks = { closed: won === true ? true : closed, won: closed === false ? false : won }
  }

  addMove(from: number, to: number): void {
    if (from === to || from < 0 || to < 0 || from >= MOST_WITH_MOVES || to >= MOST_WITH_MOVES)
      return
    const at = from * MOST_WITH_MOVES + to
    this.#moves[at] = (this.#moves[at] ?? 0) + 1
  }

  /** A deal is in this stage at this moment, in a history that may run forwards or backwards. */
  addState(key: string, at: string, stage: number): void {
    const last = this.#last.get(key)
    if (last === undefined) {
      if (this.#last.size < MOST_REMEMBERED)
        this.#last.set(ownText(key), { at: ownText(at), stage })
      return
    }
    if (at >= last.at) this.addMove(last.stage, stage)
    else this.addMove(stage, last.stage)
    last.at = ownText(at)
    last.stage = stage
  }

  reports(): StageReport[] {
    const settled = this.#stages.map((stage) => this.#settle(stage))
    const size = this.#stages.length
    const within = size <= MOST_WITH_MOVES ? size : 0
    const counts = new Float64Array(within * within)
    for (let i = 0; i < within; i++) {
      for (let j = 0; j < within; j++) {
        counts[i * size + j] = this.#moves[i * MOST_WITH_MOVES + j] ?? 0
      }
    }
    const places = this.#stages.map((stage, i) => ({
      name: stage.name,
      meaning: settled[i]?.meaning ?? 'open',
      listed: stage.listed,
      probability: stage.probabilities > 0 ? stage.probability / stage.probabilities : null,
    }))
    const order = orderStages(places, { counts })
    return this.#stages.map(({ name }, i) => ({
      name,
      meaning: settled[i]?.meaning ?? 'open',
      order: order[i] ?? -1,
      guessed: settled[i]?.guessed ?? true,
    }))
  }

  #settle(stage: OneStage): SettledMeaning {
    const { name, marks, flagged, closed, won, probability, probabilities } = stage
    const chance = probabilities > 0 ? probability / probabilities : null
    const flags = marks
      ? { rows: 1, closed: countOf(marks.closed), won: countOf(marks.won), chance }
      : { rows: flagged, closed, won, chance }
    return settleStageMeaning(name, this.mapped[name], flags)
  }
}

const countOf = (mark: boolean | null): number | null => (mark === null ? null : mark ? 1 : 0)
