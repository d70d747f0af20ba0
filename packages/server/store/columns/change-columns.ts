import { HISTORY_FIELDS } from '@closed-learned/deals'
import type { Session } from '../session.ts'
import { dayOf, daySql, outcomeCode } from './cell-values.ts'
import { type CodeWriter, NumberWriter } from './column-files.ts'
import { eachCopyRow } from './copy-rows.ts'
import { Grouping } from './grouping.ts'
import type { Attribute, Writers } from './writers.ts'

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`

const CODES = new Map<string, number>(HISTORY_FIELDS.map((name, index) => [name, index]))

/** The attributes that changes may be about, by name. */
function namesOf(attributes: readonly Attribute[]): Map<string, number> {
  const named = attributes.map((a, index): [string, number] => [
    a.of === 'opportunity' ? a.name : '',
    index,
  ])
  return new Map(named.filter(([name]) => name !== ''))
}

/** Asks for the changes, in the order in which they are written; what is read is awaited later. */
export function changesOf(
  session: Session,
  attributes: readonly Attribute[],
): AsyncIterable<Buffer> {
  const fields = [...CODES.keys(), ...namesOf(attributes).keys()]
  return session.copyOut(`
    SELECT opportunity_id, field, ${daySql('at')}, old, new, precision
    FROM opportunity_change
    WHERE field IN (${fields.map(quote).join(', ')})
    ORDER BY opportunity_id, at, batch, ordinal`)
}

/** Writes the changes, and tells which attributes have any. */
export async function writeChanges(
  changes: AsyncIterable<Buffer>,
  to: Writers,
  attributes: readonly Attribute[],
): Promise<ReadonlySet<number>> {
  const names = namesOf(attributes)
  const columns = {
    field: new NumberWriter(to.folder, 'change-field', 'u8'),
    attribute: new NumberWriter(to.folder, 'change-attribute', 'i16'),
    day: new NumberWriter(to.folder, 'change-day', 'i32'),
    before: new NumberWriter(to.folder, 'change-before', 'f64'),
    after: new NumberWriter(to.folder, 'change-after', 'f64'),
    precision: new NumberWriter(to.folder, 'change-precision', 'u8'),
  }
  const starts = new Grouping(to, 'change-start')
  const withHistory = new Set<number>()
  await eachCopyRow(changes, (cells) => {
    const field = cells[1] ?? ''
    const attribute = names.get(field)
    const code = attribute === undefined ? CODES.get(field) : CODES.get('attribute')
    if (code === undefined) return
    if (attribute !== undefined) withHistory.add(attribute)
    starts.reach(Number(cells[0]))
    columns.field.push(code)
    columns.attribute.push(attribute ?? -1)
    columns.day.push(Number(cells[2]))
    const words = attribute === undefined ? to.words[field] : to.attributes[attribute]
    columns.before.push(changeValue(field, words, cells[3] ?? null))
    columns.after.push(changeValue(field, words, cells[4] ?? null))
    columns.precision.push(Number(cells[5]))
    starts.count++
  })
  starts.close()
  for (const column of Object.values(columns)) column.close()
  return withHistory
}

function changeValue(field: string, words: CodeWriter | undefined, text: string | null): number {
  if (text === null || text === '') return Number.NaN
  if (words) return words.code(text)
  switch (field) {
    case 'closeDate':
    case 'closedAt':
    case 'buyerDate':
      return dayOf(text)
    case 'amount':
    case 'probability':
      return Number(text)
    case 'outcome':
      return outcomeCode(text)
    default:
      return 1
  }
}
