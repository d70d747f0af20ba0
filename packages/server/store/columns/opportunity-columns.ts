import type { Session } from '../session.ts'
import { dayOf, daySql, numberOf, outcomeCode } from './cell-values.ts'
import { type ArrayKind, NumberWriter, TextWriter } from './column-files.ts'
import { eachCopyRow } from './copy-rows.ts'
import type { Attribute, Writers } from './writers.ts'

type Values = Record<string, string | null | undefined>

/**
 * The rows come with their values as JSON and are taken apart here: forty look-ups in a jsonb for
 * each row cost the database several times as much.
 */
export async function writeOpportunities(
  session: Session,
  to: Writers,
  attributes: readonly Attribute[],
): Promise<void> {
  const columns = opportunityColumns(to, attributes)
  const query = `
    SELECT o.opportunity_id, o.external_id, ${daySql('o.created_at')}, ${daySql('f.said_at')},
           o.values, survivor.key, coalesce(survivor.values, a.values)
    FROM opportunity o JOIN opportunity_first f USING (workspace_id, opportunity_id)
    LEFT JOIN account a ON a.source = o.source AND a.key = o.values->>'account'
    LEFT JOIN account survivor ON survivor.source = a.source AND survivor.key = a.merged_into
    ORDER BY o.opportunity_id`
  await eachCopyRow(session.copyOut(query), (cells) => {
    const [key, id, created, seen, json, survivor, account] = cells
    const values: Values = JSON.parse(json ?? '{}')
    if (survivor) values.account = survivor
    to.key.push(Number(key))
    columns.push(
      id ?? '',
      [Number(key), dayOf(created), dayOf(seen)],
      values,
      JSON.parse(account ?? '{}'),
    )
  })
  columns.close()
}

/** Columns of numbers that follow from the values of a row. */
const FROM_VALUES: readonly [name: string, kind: ArrayKind, (values: Values) => number][] = [
  ['closedOn', 'i32', (values) => dayOf(values.closedAt)],
  ['closeDate', 'i32', (values) => dayOf(values.closeDate)],
  ['buyerDate', 'i32', (values) => dayOf(values.buyerDate)],
  ['amount', 'f64', (values) => numberOf(values.amount)],
  ['probability', 'f64', (values) => numberOf(values.probability)],
  ['outcome', 'u8', (values) => outcomeCode(values.outcome)],
  ['gone', 'u8', (values) => (values.gone ? 1 : 0)],
  ['deleted', 'u8', (values) => (values.deleted ? 1 : 0)],
]

function opportunityColumns(
  { folder, words, attributes: coded, accountNames }: Writers,
  attributes: readonly Attribute[],
) {
  const id = new TextWriter(folder, 'id')
  const name = new TextWriter(folder, 'name')
  const told = [
    new NumberWriter(folder, 'key', 'f64'),
    new NumberWriter(folder, 'createdOn', 'i32'),
    new NumberWriter(folder, 'firstSeenOn', 'i32'),
  ]
  const numbers = FROM_VALUES.map(([column, kind]) => new NumberWriter(folder, column, kind))
  return {
    push(externalId: string, row: readonly number[], values: Values, accountOf: Values): void {
      id.push(externalId)
      name.push(values.name ?? externalId)
      for (const [i, writer] of told.entries()) writer.push(row[i] ?? 0)
      for (const [i, writer] of numbers.entries()) writer.push(FROM_VALUES[i]?.[2](values) ?? 0)
      for (const [field, writer] of Object.entries(words)) writer.push(values[field])
      const account = words.account?.code(values.account) ?? -1
      if (accountOf.name) accountNames.set(account, accountOf.name)
      for (const [i, writer] of coded.entries()) {
        const attribute = attributes[i]
        writer.push((attribute?.of === 'account' ? accountOf : values)[attribute?.name ?? ''])
      }
    },
    close(): void {
      for (const writer of [id, name, ...told, ...numbers, ...Object.values(words), ...coded])
        writer.close()
    },
  }
}
