import {
  type DateOrder,
  type DecimalMark,
  decimalMarkOf,
  type Mapping,
  orderOf,
  refuse,
  type System,
} from '@closed-learned/deals'
import type { Evidence, Job, Reading, Survey } from '../job.ts'
import { type Question, questionsOf } from './questions.ts'

/** What was settled, what is doubtful about it, and whether all rows should be looked at first. */
export interface Settled {
  readonly readings: Record<string, Reading>
  readonly doubts: readonly string[]
  readonly isOpen: boolean
}

interface About {
  readonly job: Pick<Job, 'section' | 'sheet'>
  readonly fileName: string
  readonly mapping: Mapping | null
  readonly system: System | 'mapped'
}

/** Settles how each column is written, by what its values tell. */
export function settleReadings(about: About, survey: Survey): Settled {
  const questions = questionsOf(about.job.section)
  const doubts: string[] = []
  const readings: Record<string, Reading> = {}
  const orders = settleOrders(questions, survey, about.mapping?.dates?.order)
  let isOpen = orders.open !== null || orders.isUnseen
  for (const question of questions) {
    const evidence = survey.evidence[question.key]
    const mark = settleMark(about, question, evidence)
    if (mark.open) {
      isOpen = true
      doubts.push(openMark(about.fileName, question, mark.mark))
    }
    readings[question.key] = {
      order: orders.byKey.get(question.key) ?? 'ymd',
      mark: mark.mark,
      inPercent: about.system === 'salesforce' || evidence?.inPercent === true,
    }
  }
  return { readings, doubts, isOpen }
}

interface Orders {
  readonly byKey: ReadonlyMap<string, DateOrder>
  /** A column whose order neither its values nor its neighbours decide. */
  readonly open: Question | null
  /** No date was seen at all. */
  readonly isUnseen: boolean
}

function settleOrders(
  questions: readonly Question[],
  survey: Survey,
  told: DateOrder | undefined,
): Orders {
  const byKey = new Map<string, DateOrder>()
  const dates = questions.filter((question) => question.about === 'date')
  const undecided: Question[] = []
  for (const question of dates) {
    const evidence = survey.evidence[question.key]
    const order = told ?? (evidence ? orderOf(evidence.dates) : 'ymd')
    if (order === 'open') undecided.push(question)
    else byKey.set(question.key, order)
  }
  const neighbour = [...byKey.values()].find((order) => order !== 'ymd')
  for (const question of dates) {
    const isEmpty = (survey.evidence[question.key]?.filled ?? 0) === 0
    if (neighbour && (undecided.includes(question) || isEmpty)) byKey.set(question.key, neighbour)
  }
  const isUnseen = dates.every(({ key }) => (survey.evidence[key]?.filled ?? 0) === 0)
  return {
    byKey,
    open: undecided.find((question) => !byKey.has(question.key)) ?? null,
    isUnseen: isUnseen && dates.length > 0 && told === undefined,
  }
}

/** Refuses if the order of a column's dates is open although all of them were seen. */
export function demandOrder(about: About, survey: Survey): void {
  const { open } = settleOrders(questionsOf(about.job.section), survey, about.mapping?.dates?.order)
  if (open === null) return
  refuse(
    'date-order-unknown',
    `The dates in column ${open.columns[0]} of ${about.fileName} can be read day first or month first, and no value decides.`,
    'Say it in a mapping file: { "dates": { "order": "dmy" } }, or "mdy".',
  )
}

function settleMark(
  about: About,
  question: Question,
  evidence: Evidence | undefined,
): { mark: DecimalMark; open: boolean } {
  if (question.about !== 'amount' || evidence === undefined) return { mark: '.', open: false }
  const { comma, dot, openComma, openDot } = evidence.numbers
  if (comma + dot + openComma + openDot > 0) return decimalMarkOf(evidence.numbers)
  // Where a semicolon parts the cells, the comma is usually taken by the decimals.
  return { mark: about.job.sheet.delimiter === ';' ? ',' : '.', open: false }
}

function openMark(fileName: string, question: Question, mark: DecimalMark): string {
  const [group, shown] = mark === '.' ? [',', '1,234'] : ['.', '1.234']
  return `${fileName}: no amount shows its decimal mark, so "${group}" was read as parting thousands, "${shown}" as one thousand two hundred thirty-four (column ${question.columns[0]}).`
}
