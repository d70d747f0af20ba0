import {
  addDateEvidence,
  addNumberEvidence,
  arePercents,
  type ChangeField,
  changeFieldOf,
  dateEvidence,
  NO_DATE_EVIDENCE,
  NO_NUMBER_EVIDENCE,
  numberEvidence,
  type OpportunityColumns,
  tellsExportDate,
} from '@closed-learned/deals'
import type { Evidence, Job, Setting, Survey } from '../job.ts'
import { ownText } from '../translate/own-text.ts'
import { cellValue } from '../translate/value-tally.ts'
import { type Question, questionsOf } from './questions.ts'

const AT_A_TIME = 1000
const MOST_FEET = 50

interface Open {
  readonly question: Question
  readonly places: readonly number[]
  values: string[]
  evidence: Evidence
}

const NOTHING: Evidence = {
  filled: 0,
  dates: NO_DATE_EVIDENCE,
  numbers: NO_NUMBER_EVIDENCE,
  inPercent: false,
}

/** Gathers from rows how their columns are written, and the lines of a report's foot. */
export class EvidenceGatherer {
  readonly #open: readonly Open[]
  readonly #fieldAt: number
  readonly #fieldOf: ChangeField
  readonly #width: number
  readonly #feet: string[] = []

  constructor(
    job: Pick<Job, 'section' | 'header'>,
    setting: Pick<Setting, 'system' | 'deals' | 'dealAttributes'>,
  ) {
    const { names } = job.header
    this.#width = names.length
    this.#open = questionsOf(job.section).map((question) => ({
      question,
      places: question.columns.map((column) => names.indexOf(column)),
      values: [],
      evidence: NOTHING,
    }))
    this.#fieldAt = names.indexOf((job.section.columns as OpportunityColumns).field ?? '')
    this.#fieldOf = changeFieldOf(setting.system, setting.deals, setting.dealAttributes)
  }

  add(cells: readonly string[]): void {
    this.#addFoot(cells)
    const field = this.#fieldAt < 0 ? '' : this.#fieldOf(cellValue(cells[this.#fieldAt]))
    for (const open of this.#open) {
      if (open.question.field !== undefined && open.question.field !== field) continue
      for (const at of open.places) {
        const value = cellValue(cells[at])
        if (value !== '') open.values.push(ownText(value))
      }
      if (open.values.length >= AT_A_TIME) weigh(open)
    }
  }

  /** A row with one or two cells may be the line that tells when the report was made. */
  #addFoot(cells: readonly string[]): void {
    const [first = ''] = cells
    if (first.length < 8 || !/[A-Za-z]/.test(first) || this.#width < 2) return
    const filled = cells.filter((cell) => cell !== '')
    if (filled.length > 2 || this.#feet.length >= MOST_FEET) return
    const text = filled.join(' ')
    if (tellsExportDate(text)) this.#feet.push(ownText(text))
  }

  survey(): Survey {
    const evidence: Record<string, Evidence> = {}
    for (const open of this.#open) {
      weigh(open)
      evidence[open.question.key] = open.evidence
    }
    return { evidence, feet: this.#feet }
  }
}

function weigh(open: Open): void {
  const { values, evidence, question } = open
  open.evidence = {
    filled: evidence.filled + values.length,
    dates:
      question.about === 'date'
        ? addDateEvidence(evidence.dates, dateEvidence(values))
        : evidence.dates,
    numbers:
      question.about === 'amount'
        ? addNumberEvidence(evidence.numbers, numberEvidence(values))
        : evidence.numbers,
    inPercent: evidence.inPercent || (question.about === 'chance' && arePercents(values)),
  }
  open.values = []
}
