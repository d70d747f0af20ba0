import { refuse } from '../shared/refusal.ts'
import { isNamed } from './file-name.ts'
import { nearestName, plainName } from './header.ts'
import type { Recognised, System } from './layouts/layout.ts'
import { type Mapping, SECTION_KINDS, type SectionColumns, type SectionKind } from './mapping.ts'

/** One file read as one kind of thing. */
export type Section = {
  [K in SectionKind]: {
    readonly kind: K
    /** Index of the file. */
    readonly file: number
    readonly columns: SectionColumns[K]
    /** The keys that the mapping file gives, as against those that a layout knows. */
    readonly given: readonly string[]
  }
}[SectionKind]

export interface PlannedSections {
  readonly system: System | 'mapped'
  readonly sections: readonly Section[]
}

interface NamedFile {
  readonly name: string
  readonly recognised: Recognised | null
  /** The header by which the layout was recognised. */
  readonly header?: readonly string[]
}

type AnyColumns = SectionColumns[SectionKind]

/**
 * Which file is read as what: as the layouts recognise it, and as the mapping says where it differs.
 * Null where neither shows any opportunities, nor are all files the tables that a known system keeps
 * around them, whose opportunities may have come before. Refuses a mapping that names no file, or that leaves
 * out what its section cannot do without.
 */
export function planSections(
  files: readonly NamedFile[],
  mapping: Mapping | null,
): PlannedSections | null {
  const known = recognisedSections(files)
  const given = mapping === null ? [] : givenSections(files, mapping, known)
  const told = new Set(given.map((section) => section.kind))
  const custom = given.some((section) => !section.hasBase && isMain(section.kind, known, given))
  const kept = custom ? [] : known.filter((section) => !told.has(section.kind))
  const sections = [...kept, ...given].map(({ kind, file, columns, given }) => {
    const section = { kind, file, columns: withoutNulls(columns), given } as Section
    demandColumns(section)
    return section
  })
  if (!sections.some(holdsDeals) && !areAround(files, given)) return null
  sections.sort(
    (a, b) => SECTION_KINDS.indexOf(a.kind) - SECTION_KINDS.indexOf(b.kind) || a.file - b.file,
  )
  const system = custom ? 'mapped' : (mainSystem(files) ?? 'mapped')
  return { system, sections: joinAccounts(sections) }
}

type Draft = Section & { readonly hasBase: boolean }

/** A mapping that tells the deals of an unknown file tells all: nothing else is taken by its looks. */
function isMain(kind: SectionKind, known: readonly Draft[], given: readonly Draft[]): boolean {
  if (kind === 'opportunities') return true
  const hasDeals = [...known, ...given].some((section) => section.kind === 'opportunities')
  return kind === 'history' && !hasDeals
}

function holdsDeals(section: Section): boolean {
  return (
    section.kind === 'opportunities' ||
    (section.kind === 'history' && section.columns.shape === 'states')
  )
}

/** Whether every file is a table of one known system, so that nothing is left for a guess. */
function areAround(files: readonly NamedFile[], given: readonly Draft[]): boolean {
  const system = mainSystem(files)
  if (system === undefined || given.some((section) => !section.hasBase)) return false
  return files.every(({ recognised }) => recognised?.system === system)
}

/** The system that the opportunities come from. */
function mainSystem(files: readonly NamedFile[]): System | undefined {
  const all = files.map((file) => file.recognised).filter((r) => r !== null)
  const main =
    all.find((r) => r.kind === 'opportunities') ?? all.find((r) => r.kind === 'history') ?? all[0]
  return main?.system
}

function recognisedSections(files: readonly NamedFile[]): Draft[] {
  const system = mainSystem(files)
  return files.flatMap(({ recognised }, file) =>
    recognised && recognised.system === system
      ? [
          {
            kind: recognised.kind,
            file,
            columns: recognised.columns,
            given: [],
            hasBase: true,
          } as Draft,
        ]
      : [],
  )
}

function givenSections(
  files: readonly NamedFile[],
  mapping: Mapping,
  known: readonly Draft[],
): Draft[] {
  return SECTION_KINDS.flatMap((kind) => {
    const entries = asList<AnyColumns>(mapping[kind])
    return entries.flatMap((entry, nth) => {
      const place = entries.length > 1 ? `${kind}.${nth}` : kind
      const named = filesOf(entry, place, files, known, kind)
      return named.map((file) => merge(kind, file, shareOf(entry, file, named, files), known))
    })
  })
}

/**
 * Of an entry that means several files (tasks and events, say) each takes the columns that it has; a
 * column that none has stays, to be refused.
 */
function shareOf<E extends AnyColumns>(
  entry: E,
  file: number,
  named: readonly number[],
  files: readonly NamedFile[],
): E {
  const headerOf = (at: number) => files[at]?.header ?? []
  const lacks = (at: number, key: string, value: unknown) =>
    columnNamesIn({ [key]: value }).some((name) => !headerOf(at).includes(name))
  const share = Object.entries(entry).filter(
    ([key, value]) => !lacks(file, key, value) || !named.some((other) => !lacks(other, key, value)),
  )
  return Object.fromEntries(share) as E
}

function asList<T>(entry: T | T[] | undefined): T[] {
  if (entry === undefined) return []
  return Array.isArray(entry) ? entry : [entry]
}

/** The files that an entry of the mapping means: those it names, else the ones recognised as its kind. */
function filesOf(
  entry: AnyColumns,
  place: string,
  files: readonly NamedFile[],
  known: readonly Draft[],
  kind: SectionKind,
): number[] {
  const { from } = entry
  if (from === undefined) {
    const recognised = known.filter((section) => section.kind === kind).map(({ file }) => file)
    if (recognised.length > 0) return recognised
    refuse(
      'mapping-invalid',
      `The mapping cannot be used: ${place} names no file, and none was recognised as such.`,
      `Give "from" in "${kind}": the name of the file.`,
    )
  }
  const named = files.flatMap((file, at) => (isNamed(from, file.name) ? [at] : []))
  if (named.length > 0) return named
  const nearest = nearestName(
    from,
    files.map((file) => file.name),
  )
  refuse(
    'mapping-invalid',
    `The mapping cannot be used: ${place}.from is "${from}", and no such file was given.`,
    nearest === undefined ? 'Give the file.' : `The nearest name is "${nearest}".`,
  )
}

function merge(kind: SectionKind, file: number, entry: AnyColumns, known: readonly Draft[]): Draft {
  const base = known.find((section) => section.kind === kind && section.file === file)
  const { from: _, ...columns } = entry
  const merged = base ? mergeColumns(base.columns, columns) : columns
  const given = Object.keys(columns)
  return { kind, file, columns: merged, given, hasBase: base !== undefined } as Draft
}

/** The given keys over the recognised ones; a recognised attribute that plays a part now is none. */
function mergeColumns(base: AnyColumns, given: AnyColumns): AnyColumns {
  const merged: AnyColumns = { ...base, ...given }
  if (!('attributes' in base) || 'attributes' in given) return merged
  const used = new Set(columnNamesIn(given))
  const list = base.attributes === '*' ? [] : (base.attributes ?? [])
  return { ...merged, attributes: list.filter((name) => !used.has(name)) } as AnyColumns
}

/** Every column that a section names, attributes apart. */
export function columnNamesIn(columns: AnyColumns): string[] {
  return Object.entries(columns).flatMap(([key, value]) =>
    isNoColumn(key, value) ? [] : namesOf(value),
  )
}

function isNoColumn(key: string, value: unknown): boolean {
  if (key === 'currency') return typeof value === 'string'
  return key === 'from' || key === 'attributes' || key === 'shape'
}

function namesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.filter((v) => typeof v === 'string')
  if (typeof value === 'object' && value !== null && 'column' in value) {
    return typeof value.column === 'string' ? [value.column] : []
  }
  return []
}

function withoutNulls(columns: AnyColumns): AnyColumns {
  return Object.fromEntries(
    Object.entries(columns).filter(([, value]) => value !== null && value !== undefined),
  )
}

/** What each kind cannot do without; of a list of alternatives one. */
const NEEDED: Record<SectionKind, readonly (readonly string[])[]> = {
  stageList: [['name', 'id']],
  users: [['id']],
  accounts: [['id']],
  contacts: [['contact', 'name']],
  opportunities: [['id']],
  contactRoles: [['opportunity'], ['contact']],
  leads: [['id']],
  history: [['id'], ['at']],
  activities: [['opportunity'], ['at']],
}

function demandColumns(section: Section): void {
  const { kind, columns } = section
  if (kind === 'history') columns.shape ??= columns.field ? 'changes' : 'states'
  const changes: readonly (readonly string[])[] =
    kind === 'history' && columns.shape === 'changes' ? [['field'], ['newValue']] : []
  for (const alternatives of [...NEEDED[kind], ...changes]) {
    if (alternatives.some((key) => key in columns)) continue
    refuse(
      'mapping-invalid',
      `The mapping cannot be used: ${kind}.${alternatives[0]} is missing.`,
      `Give "${alternatives[0]}" in "${kind}": the name of the column.`,
    )
  }
}

/** Deals that name their account instead of numbering it join the accounts by name. */
function joinAccounts(sections: readonly Section[]): Section[] {
  const deals = sections.find((section) => section.kind === 'opportunities')
  const byName =
    deals?.kind === 'opportunities' &&
    typeof deals.columns.account === 'string' &&
    !deals.given.includes('account') &&
    !/ids?$/.test(plainName(deals.columns.account))
  return sections.map((section) => {
    if (section.kind !== 'accounts' || !byName || section.given.includes('id')) return section
    const { name } = section.columns
    return name ? { ...section, columns: { ...section.columns, id: name } } : section
  })
}
