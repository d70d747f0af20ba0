import { isNamed, type Mapping, type SectionKind } from '@closed-learned/deals'

/** The kinds of sections, in the order in which the page shows them. */
const KINDS = [
  'opportunities',
  'history',
  'accounts',
  'activities',
  'users',
  'contacts',
  'contactRoles',
  'leads',
  'stageList',
] as const satisfies readonly SectionKind[]

/** What a section says, by key: the column of each role, `from`, `attributes` … */
export type Columns = Readonly<Record<string, unknown>>

/** One section of the mapping: `nth` counts those of its kind. */
export interface Place {
  readonly kind: SectionKind
  readonly nth: number
}

export interface Entry extends Place {
  readonly columns: Columns
}

/** Every section of a mapping. */
export function entriesOf(mapping: Mapping | null): Entry[] {
  return KINDS.flatMap((kind) =>
    listOf(mapping, kind).map((columns, nth) => ({ kind, nth, columns })),
  )
}

/** The sections that tell of this file; one that names no file means those recognised as its kind. */
export function entriesAbout(
  mapping: Mapping | null,
  file: { readonly name: string; readonly kind: string },
): Entry[] {
  const kind = file.kind === 'stages' ? 'stageList' : file.kind
  return entriesOf(mapping).filter(({ columns, ...entry }) =>
    typeof columns.from === 'string' ? isNamed(columns.from, file.name) : entry.kind === kind,
  )
}

/** The mapping with one section said anew; without it where `columns` is null. */
export function withEntry(mapping: Mapping | null, place: Place, columns: Columns | null): Mapping {
  const list: (Columns | null)[] = listOf(mapping, place.kind)
  list[place.nth] = columns
  return withList(
    mapping,
    place.kind,
    list.filter((entry) => entry !== null && entry !== undefined),
  )
}

/** The mapping with one section more. */
export function withNewEntry(
  mapping: Mapping | null,
  kind: SectionKind,
  columns: Columns,
): Mapping {
  return withList(mapping, kind, [...listOf(mapping, kind), columns])
}

function withList(mapping: Mapping | null, kind: SectionKind, list: readonly Columns[]): Mapping {
  const { [kind]: _, ...rest } = mapping ?? {}
  if (list.length === 0) return rest
  return { ...rest, [kind]: list.length === 1 ? list[0] : list } as Mapping
}

function listOf(mapping: Mapping | null, kind: SectionKind): Columns[] {
  const said = mapping?.[kind]
  if (said === undefined) return []
  return (Array.isArray(said) ? [...said] : [said]) as Columns[]
}
