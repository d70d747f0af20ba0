import type { OpportunityColumns, Section } from '@closed-learned/deals'
import { readingKey } from '../translate/change-rows.ts'

/** Something that only a column as a whole can tell: in which order its dates are written, say. */
export interface Question {
  /** Key of the reading in the job. */
  readonly key: string
  readonly about: 'date' | 'amount' | 'chance'
  /** Whose cells tell. */
  readonly columns: readonly string[]
  /** Only rows whose field column means this field. */
  readonly field?: string
}

/** What must be known of a section's columns before they can be read. */
export function questionsOf(section: Section): Question[] {
  const { columns } = section
  switch (section.kind) {
    case 'opportunities':
      return stateQuestions(section.columns)
    case 'history':
      return section.columns.shape === 'changes'
        ? changeQuestions(section.columns)
        : stateQuestions(section.columns)
    case 'accounts':
      return dates(columns, ['modifiedAt'])
    case 'activities':
      return dates(columns, ['at'])
    case 'users':
      return dates(columns, ['activeFrom', 'activeTo'])
    case 'leads':
      return dates(columns, ['createdAt', 'convertedAt', 'modifiedAt'])
    default:
      return []
  }
}

function dates(columns: Section['columns'], keys: readonly string[]): Question[] {
  const of = columns as Record<string, unknown>
  const names = keys.flatMap((key) => [of[key] ?? []].flat()) as string[]
  return names.map((name) => ({ key: name, about: 'date', columns: [name] }))
}

function stateQuestions(columns: OpportunityColumns): Question[] {
  const questions = dates(columns, [
    'at',
    'createdAt',
    'closedAt',
    'closeDate',
    'modifiedAt',
    'buyerDate',
  ])
  const { amount, probability } = columns
  if (amount) questions.push({ key: amount, about: 'amount', columns: [amount] })
  if (probability) questions.push({ key: probability, about: 'chance', columns: [probability] })
  return questions
}

function changeQuestions(columns: OpportunityColumns): Question[] {
  const values = [columns.newValue, columns.oldValue].filter((c) => c !== null && c !== undefined)
  const of = (about: Question['about'], field: string): Question => ({
    key: readingKey(columns, field),
    about,
    columns: values,
    field,
  })
  return [
    ...dates(columns, ['at']),
    of('date', 'closeDate'),
    of('date', 'closedAt'),
    of('date', 'buyerDate'),
    of('amount', 'amount'),
    of('chance', 'probability'),
  ]
}
