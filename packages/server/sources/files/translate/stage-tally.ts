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
  closed: number
  won: number
  listed: number | null
  /** Marks in the CRM's own list of stages, which outweigh those of rows. */
  marks: { readonly closed: boolean; readonly won: boolean } | null
  probability: number
  probabilities: number
  /** Whether a deal in it counts as ended, until all rows are read. */
  readonly ended: boolean
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
    const meaning = this.mapped[own] ?? guessStageMeaning(own) ?? 'open'
    this.#byName.set(own, this.#stages.length)
    return (
      this.#stages.push({
        name: own,
        rows: 0,
        flagged: 0,
        closed: 0,
        won: 0,
        listed: null,
        marks: null,
        probability: 0,
        probabilities: 0,
        ended: meaning !== 'open' && meaning !== 'parked',
      }) - 1
    )
  }

  /** Whether a deal in this stage probably counts as ended. */
  isEnd(stage: number): boolean {
    return this.#stages[stage]?.ended === true
  }

  /** A row in this stage; marks are null where the source has none. */
  addRow(stage: number, closed: boolean | null, won: boolean | null, probability: string): void {
    const one = this.#stages[stage]
    if (one === undefined) return
    one.rows++
    if (closed !== null || won !== null) {
      one.flagged++
      if (closed === true || won === true) one.closed++
      if (won === true) one.won++
    }
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
    one.marks = { closed: closed === true || won === true, won: won === true }
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
    const { marks } = stage
    const flags = marks
      ? { rows: 1, closed: marks.closed ? 1 : 0, won: marks.won ? 1 : 0 }
      : stage.flagged > 0
        ? { rows: stage.flagged, closed: stage.closed, won: stage.won }
        : null
    return settleStageMeaning(stage.name, this.mapped[stage.name], flags)
  }
}
