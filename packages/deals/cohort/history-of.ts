import type { StageMeaning } from '../opportunity/meaning.ts'
import {
  type AttributeMeaning,
  OUTCOME_CLASSES,
  type OutcomeClass,
} from '../opportunity/meaning.ts'
import { type Day, dayOfIso, instantOfDay, NO_DAY } from '../shared/day.ts'
import { contactKind } from './contact-kind.ts'
import {
  type Activities,
  type AttributeColumn,
  type Changes,
  type CodedColumn,
  HISTORY_FIELDS,
  type History,
  type HistoryField,
  type TextColumn,
} from './history.ts'

/** A day as a number or as `2025-05-03`. */
export type DayLike = Day | string

/** A value in a record: a word, a number, a day, or nothing. */
export type RecordedValue = string | number | null

/** One change: `attribute` names the attribute where `field` is `attribute`. */
export interface ChangeRecord {
  readonly on: DayLike
  readonly field: HistoryField
  readonly attribute?: string
  readonly before?: RecordedValue | undefined
  readonly after?: RecordedValue | undefined
  /** 0 exact (the default), 1 between two exports, 2 unknown. */
  readonly precision?: number
}

/** One contact with the buyer. */
export interface ActivityRecord {
  readonly on: DayLike
  readonly direction?: 'us' | 'buyer'
  /** As the source calls it. */
  readonly type?: string
}

/**
 * One opportunity as a plain record. Values are the current ones; a value that is left out is taken
 * from the last change of that field. Amounts are minor units.
 */
export interface OpportunityRecord {
  readonly id: string
  readonly name?: string
  readonly createdOn?: DayLike
  readonly closedOn?: DayLike
  readonly firstSeenOn?: DayLike
  readonly stage?: string | null
  readonly outcome?: OutcomeClass
  readonly closeDate?: DayLike | null
  readonly buyerDate?: DayLike | null
  readonly amount?: number | null
  readonly probability?: number | null
  readonly currency?: string | null
  readonly owner?: string | null
  readonly account?: string | null
  readonly lossReason?: string | null
  readonly competitor?: string | null
  readonly forecastCategory?: string | null
  readonly gone?: boolean
  readonly deleted?: boolean
  readonly attributes?: Readonly<Record<string, string | null>>
  readonly changes?: readonly ChangeRecord[]
  readonly activities?: readonly ActivityRecord[]
}

export interface HistoryOptions {
  /** Every stage and its meaning, the open ones in the order on the way to won. */
  readonly stages: Readonly<Record<string, StageMeaning>>
  /** Newest day that the source reported; the newest day in the records if left out. */
  readonly reportedUntil?: DayLike
  readonly attributeMeanings?: Readonly<Record<string, AttributeMeaning>>
  readonly doubts?: readonly string[]
}

type Coded = 'stage' | 'currency' | 'owner' | 'account' | 'lossReason' | 'competitor'
type CodedField = Coded | 'forecastCategory'

/** Builds a history from plain records, for tests, simulations and small data. */
export function historyOf(records: readonly OpportunityRecord[], options: HistoryOptions): History {
  const build = new Build(Object.keys(options.stages))
  const changes = build.changes(records)
  const activities = activitiesOf(records)
  const meanings = Object.values(options.stages)
  for (let code = meanings.length; code < build.words('stage').length; code++) meanings.push('open')
  return {
    size: records.length,
    reportedUntil: reportedUntil(records, options),
    key: Float64Array.from(records, (_, i) => i + 1),
    id: textColumn(records.map((r) => r.id)),
    name: textColumn(records.map((r) => r.name ?? r.id)),
    createdOn: Int32Array.from(records, (r) => dayOf(r.createdOn)),
    closedOn: Int32Array.from(records, (r) => dayOf(now(r, 'closedAt', r.closedOn))),
    firstSeenOn: Int32Array.from(records, (r) => dayOf(r.firstSeenOn)),
    stage: build.coded(records, 'stage'),
    outcome: Uint8Array.from(records, (r) =>
      Math.max(0, OUTCOME_CLASSES.indexOf(now(r, 'outcome', r.outcome) as OutcomeClass)),
    ),
    closeDate: Int32Array.from(records, (r) => dayOf(now(r, 'closeDate', r.closeDate))),
    buyerDate: Int32Array.from(records, (r) => dayOf(now(r, 'buyerDate', r.buyerDate))),
    amount: Float64Array.from(records, (r) => numberOf(now(r, 'amount', r.amount))),
    probability: Float64Array.from(records, (r) => numberOf(now(r, 'probability', r.probability))),
    currency: build.coded(records, 'currency'),
    owner: build.coded(records, 'owner'),
    account: build.coded(records, 'account'),
    lossReason: build.coded(records, 'lossReason'),
    competitor: build.coded(records, 'competitor'),
    forecastCategory: build.coded(records, 'forecastCategory'),
    gone: Uint8Array.from(records, (r) => (r.gone ? 1 : 0)),
    deleted: Uint8Array.from(records, (r) => (r.deleted ? 1 : 0)),
    stageMeaning: meanings,
    stageOrder: stageOrder(meanings),
    attributes: build.attributes(records, options),
    changes,
    activities,
    doubts: options.doubts ?? [],
  }
}

/** Collects the words of coded columns while records are read. */
class Build {
  private readonly dictionaries = new Map<string, Map<string, number>>()

  constructor(stages: readonly string[]) {
    this.dictionaries.set('stage', new Map(stages.map((name, code) => [name, code])))
  }

  words(name: string): string[] {
    return [...(this.dictionaries.get(name)?.keys() ?? [])]
  }

  code(name: string, word: RecordedValue | undefined): number {
    if (word === null || word === undefined) return -1
    const dictionary = this.dictionaries.get(name) ?? new Map<string, number>()
    this.dictionaries.set(name, dictionary)
    const known = dictionary.get(String(word))
    if (known !== undefined) return known
    dictionary.set(String(word), dictionary.size)
    return dictionary.size - 1
  }

  coded(records: readonly OpportunityRecord[], field: CodedField): CodedColumn {
    const codes = Int32Array.from(records, (r) => this.code(field, now(r, field, r[field])))
    return { codes, values: this.words(field) }
  }

  attributes(records: readonly OpportunityRecord[], options: HistoryOptions): AttributeColumn[] {
    return attributeNames(records).map((name) => ({
      name,
      meaning: options.attributeMeanings?.[name] ?? 'other',
      hasHistory: records.some((r) => r.changes?.some((c) => c.attribute === name)),
      leftOut: null,
      codes: Int32Array.from(records, (r) => this.code(`@${name}`, r.attributes?.[name])),
      values: this.words(`@${name}`),
    }))
  }

  changes(records: readonly OpportunityRecord[]): Changes {
    const names = attributeNames(records)
    const rows = records.map(changesInOrder)
    const flat = rows.flat()
    return {
      start: startsOf(rows),
      field: Uint8Array.from(flat, (c) => HISTORY_FIELDS.indexOf(c.field)),
      attribute: Int16Array.from(flat, (c) => names.indexOf(c.attribute ?? '')),
      day: Int32Array.from(flat, (c) => dayOf(c.on)),
      before: Float64Array.from(flat, (c) => this.value(c, c.before)),
      after: Float64Array.from(flat, (c) => this.value(c, c.after)),
      precision: Uint8Array.from(flat, (c) => c.precision ?? 0),
    }
  }

  private value(change: ChangeRecord, value: RecordedValue | undefined): number {
    if (value === null || value === undefined) return Number.NaN
    switch (change.field) {
      case 'closeDate':
      case 'closedAt':
      case 'buyerDate':
        return dayOf(value)
      case 'amount':
      case 'probability':
        return Number(value)
      case 'gone':
      case 'deleted':
      case 'name':
        return 1
      case 'outcome':
        return OUTCOME_CLASSES.indexOf(value as OutcomeClass)
      case 'attribute':
        return this.code(`@${change.attribute}`, value)
      default:
        return this.code(change.field, value)
    }
  }
}

/** The value now: as recorded, else as the last change left it. */
function now(
  record: OpportunityRecord,
  field: HistoryField,
  value: RecordedValue | undefined,
): RecordedValue | undefined {
  if (value !== undefined) return value
  return changesInOrder(record).findLast((c) => c.field === field)?.after
}

function changesInOrder(record: OpportunityRecord): ChangeRecord[] {
  return [...(record.changes ?? [])].sort((a, b) => dayOf(a.on) - dayOf(b.on))
}

function activitiesOf(records: readonly OpportunityRecord[]): Activities {
  const rows = records.map((r) =>
    [...(r.activities ?? [])].sort((a, b) => dayOf(a.on) - dayOf(b.on)),
  )
  const flat = rows.flat()
  const directions = { us: 1, buyer: 2 } as const
  return {
    start: startsOf(rows),
    day: Int32Array.from(flat, (a) => dayOf(a.on)),
    direction: Uint8Array.from(flat, (a) => (a.direction ? directions[a.direction] : 0)),
    kind: Uint8Array.from(flat, (a) => contactKind(a.type ?? '')),
  }
}

function startsOf(rows: readonly (readonly unknown[])[]): Uint32Array {
  const start = new Uint32Array(rows.length + 1)
  rows.forEach((row, i) => {
    start[i + 1] = (start[i] ?? 0) + row.length
  })
  return start
}

function attributeNames(records: readonly OpportunityRecord[]): string[] {
  return [...new Set(records.flatMap((r) => Object.keys(r.attributes ?? {})))]
}

/** Open stages count up in the order given; parked and closed ones have -1. */
function stageOrder(meanings: readonly StageMeaning[]): number[] {
  let rank = 0
  return meanings.map((meaning) => (meaning === 'open' ? rank++ : -1))
}

function reportedUntil(records: readonly OpportunityRecord[], options: HistoryOptions): number {
  if (options.reportedUntil !== undefined) return instantOfDay(dayOf(options.reportedUntil))
  let newest = 0
  for (const r of records) {
    newest = Math.max(newest, dayOf(r.createdOn), dayOf(r.closedOn), dayOf(r.firstSeenOn))
    for (const c of r.changes ?? []) newest = Math.max(newest, dayOf(c.on))
    for (const a of r.activities ?? []) newest = Math.max(newest, dayOf(a.on))
  }
  return instantOfDay(newest)
}

function dayOf(value: RecordedValue | undefined): Day {
  if (value === null || value === undefined) return NO_DAY
  if (typeof value === 'number') return value
  const day = dayOfIso(value)
  if (day === undefined) throw new RangeError(`No such day: ${value}`)
  return day
}

function numberOf(value: RecordedValue | undefined): number {
  return value === null || value === undefined ? Number.NaN : Number(value)
}

function textColumn(texts: readonly string[]): TextColumn {
  return { length: texts.length, at: (index) => texts[index] ?? '' }
}
