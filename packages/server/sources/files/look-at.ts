import type { Mapping, SectionKind, System } from '@closed-learned/deals'
import { describeMapping } from './describe-mapping.ts'
import { type Header, likelyHeader } from './plan/find-header.ts'
import type { InspectedFile } from './plan/inspected-file.ts'
import type { Plan } from './plan/plan-import.ts'

/** What the beginnings of the files tell, before any row is read: enough to correct a mapping by. */
export interface FilesLook {
  readonly files: readonly LookedFile[]
  /** Complete but for what only the rows tell (stages); null until it is planned. */
  readonly mapping: Mapping | null
}

export interface LookedFile {
  readonly name: string
  /** As in the report of an import; 'unknown' as long as neither layout nor mapping tells. */
  readonly kind: SectionKind | 'stages' | 'unused' | 'unknown'
  readonly system: System | null
  readonly columns: readonly LookedColumn[]
  /** Rows below the header; null where the file goes on beyond its beginning. */
  readonly rows: number | null
}

export interface LookedColumn {
  readonly name: string
  /** The first few values that differ, shortened. */
  readonly samples: readonly string[]
}

/** Tells what each file is taken for, with its columns; before and after the plan is made. */
export function lookAt(
  files: readonly InspectedFile[],
  given: Mapping | null,
  plan: Plan | undefined,
): FilesLook {
  const told = Object.entries(given?.stages ?? {}).map(([name, meaning]) => ({ name, meaning }))
  return {
    files: files.map((file, index) => lookAtFile(file, index, plan)),
    mapping: plan
      ? describeMapping(plan, given, (file) => files[file]?.ref.name ?? '', told)
      : null,
  }
}

function lookAtFile(file: InspectedFile, index: number, plan: Plan | undefined): LookedFile {
  const { ref, sheet, recognised } = file
  const header = headerOf(file, index, plan)
  const below = header ? sheet.sample.slice(header.at + 1) : []
  const rows = below.map((row) => row.cells).filter((cells) => cells.some((cell) => cell !== ''))
  return {
    name: ref.name,
    kind: kindOf(file, index, plan),
    system: recognised?.system ?? null,
    columns: columnsOf(header, rows),
    rows: sheet.whole ? rows.length : null,
  }
}

function headerOf(file: InspectedFile, index: number, plan: Plan | undefined): Header | null {
  const planned = plan?.jobs.find((job) => job.file === index)?.header
  const { sample } = file.sheet
  const at = planned ? sample.findIndex((row) => row.line === planned.line) : -1
  if (planned && at >= 0) return { line: planned.line, at, names: [...planned.names] }
  return file.header ?? likelyHeader(sample)
}

function kindOf(file: InspectedFile, index: number, plan: Plan | undefined): LookedFile['kind'] {
  const planned = plan?.jobs.find((job) => job.file === index)?.section.kind
  const kind = planned ?? (plan ? 'unused' : (file.recognised?.kind ?? 'unknown'))
  return kind === 'stageList' ? 'stages' : kind
}

const FEW = 3
const SHORT = 60

function columnsOf(header: Header | null, rows: readonly (readonly string[])[]): LookedColumn[] {
  const columns: LookedColumn[] = []
  for (const [at, name] of (header?.names ?? []).entries()) {
    if (name !== '') columns.push({ name, samples: samplesAt(at, rows) })
  }
  return columns
}

function samplesAt(at: number, rows: readonly (readonly string[])[]): string[] {
  const samples = new Set<string>()
  for (const cells of rows) {
    const value = (cells[at] ?? '').trim()
    if (value !== '') samples.add(value.length > SHORT ? `${value.slice(0, SHORT - 1)}…` : value)
    if (samples.size === FEW) break
  }
  return [...samples]
}
