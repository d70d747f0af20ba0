import { type AttributeMeaning, attributeKey, type Mapping } from '@closed-learned/deals'
import { changed, columnsInRoles } from './columns.ts'
import { type Columns, entriesOf, type Place } from './entries.ts'

/** Which sections an attribute of a report may come from. */
const KINDS_OF: Readonly<Record<string, readonly Place['kind'][]>> = {
  opportunity: ['opportunities', 'history'],
  account: ['accounts'],
  lead: ['leads'],
}

/** Says what an attribute is about. */
export function setAttributeMeaning(
  mapping: Mapping | null,
  name: string,
  meaning: AttributeMeaning,
): Mapping {
  return { ...mapping, attributeMeanings: { ...mapping?.attributeMeanings, [name]: meaning } }
}

/** What was said about an attribute, undefined where nothing was. */
export function saidMeaning(mapping: Mapping | null, name: string): AttributeMeaning | undefined {
  return mapping?.attributeMeanings?.[name]
}

/** Whether a column of the files is read as this attribute. */
export function isKept(mapping: Mapping | null, attribute: { name: string; of: string }): boolean {
  const kinds = KINDS_OF[attribute.of] ?? []
  const entries = entriesOf(mapping).filter((entry) => kinds.includes(entry.kind))
  return entries.some(({ columns }) => holds(columns, attribute.name))
}

/** Leaves an attribute out: its column is not read as one any more. */
export function leaveOut(
  mapping: Mapping | null,
  attribute: { name: string; of: string },
  columnsOf: (from: string) => readonly string[],
): Mapping {
  const kinds = KINDS_OF[attribute.of] ?? []
  return entriesOf(mapping)
    .filter((entry) => kinds.includes(entry.kind))
    .reduce(
      (so, entry) =>
        changed(so, entry, (columns) => ({
          ...columns,
          attributes: attributesOf(columns, columnsOf).filter(
            (column) => attributeKey(column) !== attribute.name,
          ),
        })),
      mapping ?? {},
    )
}

/** Reads a column as an attribute. */
export function keepColumn(mapping: Mapping | null, place: Place, column: string): Mapping {
  return changed(mapping, place, (columns) => ({
    ...columns,
    attributes: [...attributesOf(columns, () => []), column],
  }))
}

/** The columns of a file that play no role and are no attributes, where it may have attributes. */
export function unreadColumns(
  { kind, columns }: { kind: Place['kind']; columns: Columns },
  all: readonly string[],
): string[] {
  const mayHave = kind === 'opportunities' || kind === 'accounts' || kind === 'leads'
  const isStates = kind === 'history' && columns.shape === 'states'
  if ((!mayHave && !isStates) || columns.attributes === '*') return []
  const read = new Set([...columnsInRoles(columns), ...attributesOf(columns, () => [])])
  return all.filter((name) => !read.has(name))
}

function holds(columns: Columns, name: string): boolean {
  if (columns.attributes === '*') return true
  return attributesOf(columns, () => []).some((column) => attributeKey(column) === name)
}

/** `*` means every column that plays no role. */
function attributesOf(columns: Columns, columnsOf: (from: string) => readonly string[]): string[] {
  const { attributes, from } = columns
  if (Array.isArray(attributes)) return attributes.filter((name) => typeof name === 'string')
  if (attributes !== '*' || typeof from !== 'string') return []
  const inRoles = new Set(columnsInRoles(columns))
  return columnsOf(from).filter((name) => !inRoles.has(name))
}
