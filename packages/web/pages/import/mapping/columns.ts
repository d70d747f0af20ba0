import type { Mapping, StageMeaning } from '@closed-learned/deals'
import { type Columns, entriesOf, type Place, withEntry } from './entries.ts'

/** The column that plays a role, null where none does; of several the first. */
export function columnOf(columns: Columns, key: string): string | null {
  const said = columns[key]
  if (key === 'currency' && typeof said === 'string') return null
  return namesIn(said)[0] ?? null
}

/** Columns that count where the first one is empty. */
export function otherColumnsOf(columns: Columns, key: string): string[] {
  return namesIn(columns[key]).slice(1)
}

/**
 * Says which column plays a role; null: none does, also where a known layout would know one. Of
 * several columns the first is said. A column that plays a role is no attribute.
 */
export function setColumn(
  mapping: Mapping | null,
  place: Place,
  key: string,
  column: string | null,
): Mapping {
  return changed(mapping, place, (columns) => {
    const said = saying(key, column, otherColumnsOf(columns, key))
    const { attributes } = columns
    if (column === null || !Array.isArray(attributes)) return { ...columns, [key]: said }
    return { ...columns, [key]: said, attributes: attributes.filter((name) => name !== column) }
  })
}

function saying(key: string, column: string | null, others: readonly string[]): unknown {
  if (column === null) return null
  if (key === 'outcome' || key === 'currency') return { column }
  const rest = others.filter((other) => other !== column)
  return rest.length === 0 ? column : [column, ...rest]
}

/** The currency that all amounts are in, null where a column or nothing tells it. */
export function currencyOf(columns: Columns): string | null {
  return typeof columns.currency === 'string' ? columns.currency : null
}

/** Says that all amounts are in one currency, by its code. */
export function setCurrency(mapping: Mapping | null, place: Place, code: string): Mapping {
  return changed(mapping, place, (columns) => ({ ...columns, currency: code }))
}

const ENDS = ['won', 'lost', 'noDecision', 'disqualified'] as const
export type EndMeaning = Extract<StageMeaning, (typeof ENDS)[number]>

/** The values of the outcome column whose meaning is said, in the order of the lists. */
export function outcomeValuesOf(columns: Columns): { value: string; meaning: EndMeaning }[] {
  const { outcome } = columns
  if (typeof outcome !== 'object' || outcome === null) return []
  const lists = outcome as Partial<Record<EndMeaning, readonly string[]>>
  return ENDS.flatMap((meaning) => (lists[meaning] ?? []).map((value) => ({ value, meaning })))
}

/** Says how a deal with this value ended; null leaves it to the words of the value. */
export function setOutcomeValue(
  mapping: Mapping | null,
  place: Place,
  value: string,
  meaning: EndMeaning | null,
): Mapping {
  return changed(mapping, place, (columns) => {
    const column = columnOf(columns, 'outcome')
    if (column === null) return columns
    const said = outcomeValuesOf(columns).filter((known) => known.value !== value)
    if (meaning !== null) said.push({ value, meaning })
    const lists = ENDS.map((end) => [
      end,
      said.filter((known) => known.meaning === end).map((known) => known.value),
    ])
    return { ...columns, outcome: { column, ...Object.fromEntries(lists) } }
  })
}

/** The mapping with one section changed; as it was where there is no such section. */
export function changed(
  mapping: Mapping | null,
  { kind, nth }: Place,
  change: (columns: Columns) => Columns,
): Mapping {
  const entry = entriesOf(mapping).find((each) => each.kind === kind && each.nth === nth)
  return entry ? withEntry(mapping, entry, change(entry.columns)) : (mapping ?? {})
}

/** Every column that a section names in a role, attributes apart. */
export function columnsInRoles(columns: Columns): string[] {
  const roles = Object.keys(columns).filter(
    (key) => key !== 'from' && key !== 'shape' && key !== 'attributes',
  )
  return roles.flatMap((key) =>
    key === 'currency' && currencyOf(columns) !== null ? [] : namesIn(columns[key]),
  )
}

function namesIn(said: unknown): string[] {
  if (typeof said === 'string') return [said]
  if (Array.isArray(said)) return said.filter((name) => typeof name === 'string')
  if (typeof said !== 'object' || said === null || !('column' in said)) return []
  return typeof said.column === 'string' ? [said.column] : []
}
