import {
  areDigitFlags,
  attributeKey,
  dateInText,
  type Mapping,
  type OpportunityColumns,
  type PlannedSections,
  plainName,
  planSections,
  refuse,
  type Section,
  type StatementKind,
} from '@closed-learned/deals'
import type { Job, Setting, Survey } from '../job.ts'
import { type Header, valuesBelow } from './find-header.ts'
import { EvidenceGatherer } from './gather-evidence.ts'
import { refuseUnmapped } from './guess-from-files.ts'
import { exportDateOfName, headLines, type InspectedFile } from './inspected-file.ts'
import { attributesOf, headerOf } from './resolve-columns.ts'
import { type SettledCurrency, settleCurrency } from './settle-currency.ts'
import { demandOrder, type Settled, settleReadings } from './settle-readings.ts'

/** What is to be read, in order, and under which settings. */
export interface Plan {
  readonly system: Setting['system']
  readonly jobs: readonly Job[]
  readonly setting: Setting
  readonly doubts: readonly string[]
}

/** Looks at all rows of a file that its beginning leaves open; done by the worker. */
export type Surveyor = (job: Job, setting: Setting) => Promise<Survey>

interface Draft {
  readonly job: Job
  readonly file: InspectedFile
  readonly header: Header
}

/** Decides which files are read as what, and settles how their columns are written. */
export async function planImport(
  files: readonly InspectedFile[],
  mapping: Mapping | null,
  now: number,
  survey: Surveyor,
): Promise<Plan> {
  const planned = planSections(
    files.map(({ ref, recognised, header }) => ({
      name: ref.name,
      recognised,
      header: header?.names ?? [],
    })),
    mapping,
  )
  if (planned === null) return await refuseUnmapped(files, mapping)
  const drafts = planned.sections.flatMap((section) => draftsOf(section, files))
  demandOneDay(drafts)
  drafts.sort((a, b) => rankOf(a.job) - rankOf(b.job))
  const currency = currencyOf(drafts)
  const setting = settingOf(planned, drafts, mapping, currency.code, now)
  const doubts = currency.isMissing ? [NO_CURRENCY_NAMED] : []
  const settled = await settleJobs(drafts, mapping, setting, survey)
  return {
    system: planned.system,
    jobs: settled.jobs,
    setting: { ...setting, exportedAt: latest([setting.exportedAt, settled.exportedAt]) },
    doubts: [...doubts, ...settled.doubts],
  }
}

const NO_CURRENCY_NAMED =
  'No file names the currency of its amounts; they are kept without one. A mapping can say it: "currency" in "opportunities".'

const latest = (moments: readonly (number | null)[]): number | null =>
  moments.reduce((a, b) => (a === null ? b : b === null ? a : Math.max(a, b)), null)

/** One draft a file and kind; a file of contacts that names their deals is read for both. */
function draftsOf(section: Section, files: readonly InspectedFile[]): Draft[] {
  const file = files[section.file]
  if (file === undefined) return []
  const header = headerOf(section, file)
  const attributes = attributesOf(section, header)
  const { sample: _sample, whole: _whole, ...sheet } = file.sheet
  const emitted = emitsOf(section)
  return emitted.map((emits) => ({
    file,
    header,
    job: {
      file: section.file,
      section,
      sheet,
      header: { line: header.line, names: header.names },
      attributes,
      readings: {},
      digitFlags: digitFlagsOf(file, header, attributes),
      emits,
    },
  }))
}

/** What is kept as a log may come in slices; of everything else two days are two exports. */
function demandOneDay(drafts: readonly Draft[]): void {
  const dated = new Map<string, { readonly day: number; readonly name: string }>()
  for (const { job, file } of drafts) {
    const { kind } = job.section
    const date = exportDateOfName(file.ref)
    if (kind === 'history' || kind === 'activities' || date === null) continue
    const day = Math.floor(date / 86_400_000)
    const other = dated.get(kind)
    dated.set(kind, { day, name: file.ref.name })
    if (other === undefined || other.day === day) continue
    refuse(
      'mapping-invalid',
      `${other.name} and ${file.ref.name} are two exports of different days.`,
      'Import them one after the other, the older first.',
    )
  }
}

function emitsOf(section: Section): (StatementKind | null)[] {
  switch (section.kind) {
    case 'opportunities':
      return ['opportunity']
    case 'history':
      return [section.columns.shape === 'changes' ? 'change' : 'opportunity']
    case 'contacts':
      return section.columns.opportunity ? ['contact', 'contactRole'] : ['contact']
    case 'stageList':
      return [null]
    default:
      return [EMITS[section.kind]]
  }
}

const EMITS = {
  accounts: 'account',
  users: 'user',
  contactRoles: 'contactRole',
  leads: 'lead',
  activities: 'activity',
} as const

/** Batches of one kind come together, and what is named comes before what names it. */
const ORDER: readonly (StatementKind | null)[] = [
  null,
  'user',
  'account',
  'contact',
  'opportunity',
  'contactRole',
  'lead',
  'change',
  'activity',
]

function rankOf({ emits, section }: Job): number {
  return ORDER.indexOf(emits) * 2 + (section.kind === 'history' ? 1 : 0)
}

/** In a file whose marks are 0 and 1, so are its other yes-or-no columns. */
function digitFlagsOf(
  file: InspectedFile,
  header: Header,
  attributes: readonly string[],
): string[] {
  if (file.recognised?.system !== 'salesforce') return []
  const marks = header.names.filter((name) =>
    /^is(deleted|closed|won|converted)$/.test(plainName(name)),
  )
  const isDigit = (name: string) => areDigitFlags(valuesBelow(header, file.sheet.sample, name))
  return marks.some(isDigit) ? attributes.filter(isDigit) : []
}

/** The sections that tell of deals as a whole: today's rows before their states. */
function dealsDraft(drafts: readonly Draft[]): Draft | undefined {
  return (
    drafts.find(({ job }) => job.section.kind === 'opportunities') ??
    drafts.find(({ job }) => job.emits === 'opportunity')
  )
}

function currencyOf(drafts: readonly Draft[]): SettledCurrency {
  const deals = dealsDraft(drafts)
  if (deals === undefined) return { code: '', isMissing: false }
  const columns = deals.job.section.columns as OpportunityColumns
  return settleCurrency(columns, (name) => valuesBelow(deals.header, deals.file.sheet.sample, name))
}

function settingOf(
  planned: PlannedSections,
  drafts: readonly Draft[],
  mapping: Mapping | null,
  currency: string,
  now: number,
): Setting {
  const deals = dealsDraft(drafts)
  const columns = (deals?.job.section.columns ?? {}) as OpportunityColumns
  const owner = plainName(columns.owner ?? '')
  const dates = drafts.map(({ file }) => exportDateOfName(file.ref))
  return {
    system: planned.system,
    timezone: mapping?.dates?.timezone ?? 'UTC',
    currency,
    stages: mapping?.stages ?? {},
    attributeMeanings: meaningsByAttribute(mapping),
    deals: columns,
    dealAttributes: deals?.job.attributes ?? [],
    statesAreDeals: deals?.job.section.kind === 'history',
    ownersAreIds: planned.system === 'salesforce' && (owner === 'ownerid' || isTableAlone(drafts)),
    exportedAt: latest(dates),
    now,
  }
}

function meaningsByAttribute(mapping: Mapping | null): Setting['attributeMeanings'] {
  const told = Object.entries(mapping?.attributeMeanings ?? {})
  return Object.fromEntries(told.map(([column, meaning]) => [attributeKey(column), meaning]))
}

/** Salesforce's table of changes without its deals; a report of changes has labels, and names. */
function isTableAlone(drafts: readonly Draft[]): boolean {
  const changes = drafts.find(({ job }) => job.emits === 'change')?.job.section
  if (dealsDraft(drafts) || changes?.kind !== 'history') return false
  return (
    plainName(changes.columns.id ?? '') === 'opportunityid' &&
    plainName(changes.columns.field ?? '') === 'field'
  )
}

interface SettledJobs {
  readonly jobs: readonly Job[]
  readonly doubts: readonly string[]
  readonly exportedAt: number | null
}

async function settleJobs(
  drafts: readonly Draft[],
  mapping: Mapping | null,
  setting: Setting,
  survey: Surveyor,
): Promise<SettledJobs> {
  const jobs: Job[] = []
  const doubts = new Set<string>()
  let exportedAt: number | null = null
  for (const draft of drafts) {
    const { job, file } = draft
    const about = { job, fileName: file.ref.name, mapping, system: setting.system }
    let seen = sampleSurvey(draft, setting)
    let settled = settleReadings(about, seen)
    if (!file.sheet.whole && (settled.isOpen || isUndated(draft, setting))) {
      seen = await survey(job, setting)
      settled = settleReadings(about, seen)
    }
    demandOrder(about, seen)
    const told = [...headLines(file, draft.header.at), ...seen.feet]
    exportedAt = latest([exportedAt, exportDateIn(told, settled, setting.now)])
    for (const doubt of settled.doubts) doubts.add(doubt)
    jobs.push({ ...job, readings: settled.readings })
  }
  return { jobs, doubts: [...doubts], exportedAt }
}

function sampleSurvey({ job, file, header }: Draft, setting: Setting): Survey {
  const gatherer = new EvidenceGatherer(job, setting)
  for (const row of file.sheet.sample.slice(header.at + 1)) gatherer.add(row.cells)
  const survey = gatherer.survey()
  return file.sheet.whole ? survey : { ...survey, feet: [] }
}

/** The export date that a report's head or foot names, read in the order of the file's own dates. */
function exportDateIn(lines: readonly string[], settled: Settled, now: number): number | null {
  const order = Object.values(settled.readings).find((reading) => reading.order !== 'ymd')?.order
  const dates = lines.map((line) => {
    const date = dateInText(line, order ?? 'mdy')
    // An export is not made tomorrow: then the day comes first.
    return order === undefined && date !== null && date > now ? dateInText(line, 'dmy') : date
  })
  return latest(dates)
}

/** Rows that neither name when they changed nor stand in a dated file: its foot may tell the date. */
function isUndated({ job, file, header }: Draft, setting: Setting): boolean {
  if (job.section.kind !== 'opportunities' || setting.exportedAt !== null) return false
  if (headLines(file, header.at).some((line) => dateInText(line, 'dmy') !== null)) return false
  return !job.section.columns.modifiedAt && !file.sheet.whole
}
