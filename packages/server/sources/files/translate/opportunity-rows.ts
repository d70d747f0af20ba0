import {
  afterExport,
  closedTooEarly,
  currencyOfSign,
  impossibleDate,
  isPlainInstant,
  lastPossible,
  minorDigitsOf,
  type OpportunityColumns,
  type ReadDate,
} from '@closed-learned/deals'
import { AttributeCells } from './attribute-cells.ts'
import type { AmountCell } from './cell-readers.ts'
import { copyText, jsonInCopy } from './copy-text.ts'
import { type EndCells, EndReader } from './end-cells.ts'
import type { FileRun, RowReader } from './file-run.ts'
import { ownText } from './own-text.ts'
import { cellValue } from './value-tally.ts'

/** A row whose dates may lie after the export, until the export's own moment is known. */
interface HeldRow {
  readonly line: number
  readonly cells: readonly string[]
  readonly copy: string
}

type TextField = 'account' | 'owner' | 'forecastCategory' | 'competitor'
const TEXT_FIELDS: readonly TextField[] = ['account', 'owner', 'forecastCategory', 'competitor']

/** Translates rows that are opportunities as a whole: an export of today, or states of their history. */
export class OpportunityRows implements RowReader {
  readonly #columns: OpportunityColumns
  readonly #end: EndReader
  readonly #attributes: AttributeCells
  readonly #at: Record<string, number>
  readonly #closedAt: readonly { readonly at: number; readonly column: string }[]
  readonly #texts: readonly { readonly at: number; readonly key: string; readonly isKey: boolean }[]
  readonly #read
  readonly #lifetime: LifetimeReader
  readonly #isHistory: boolean
  readonly #isCounted: boolean
  #held: HeldRow[] = []

  constructor(private readonly run: FileRun) {
    const columns = run.job.section.columns as OpportunityColumns
    this.#columns = columns
    this.#isHistory = run.job.section.kind === 'history'
    this.#isCounted = !this.#isHistory || run.memory.setting.statesAreDeals
    this.#end = new EndReader(run, columns)
    this.#attributes = new AttributeCells(run.job, run.memory, 'opportunity')
    this.#at = Object.fromEntries(PLAIN_KEYS.map((key) => [key, run.at(columns[key])]))
    this.#at.currency = run.at(
      typeof columns.currency === 'object' ? columns.currency?.column : undefined,
    )
    this.#closedAt = [columns.closedAt ?? []]
      .flat()
      .map((column) => ({ at: run.at(column), column }))
    this.#texts = TEXT_FIELDS.flatMap((field) => {
      const at = run.at(columns[field])
      const isKey = field === 'account' || field === 'owner'
      return at < 0 ? [] : [{ at, key: `,"${field}":`, isKey }]
    })
    this.#read = readersOf(run, columns)
    this.#lifetime = new LifetimeReader(run, columns, this.#closedAt)
  }

  read(line: number, cells: readonly string[]): string | null {
    const { run } = this
    const { id, key, reason } = run.idOf(line, cells, this.#at.id ?? -1, this.#columns.id ?? '')
    if (reason !== null) return reason
    const at = this.#isHistory ? this.#read.at(cellValue(cells[this.#at.at ?? -1])) : ''
    if (this.#isHistory && at === '')
      return `its moment cannot be read (column ${this.#columns.at})`
    const end = this.#end.read(cells)
    const modifiedAt = this.#modifiedAt(cells)
    const lifetime = this.#lifetime.read(cells)
    if (lifetime.reason !== null && !end.deleted) return lifetime.reason
    const values = this.#values(cells, key, end, at)
    const copy = `${run.job.file}\t${line}\t${copyText(key)}\t${copyText(id)}\t${at || '\\N'}\t${end.deleted ? 't' : '\\N'}\t${lifetime.createdAt || '\\N'}\t${modifiedAt || '\\N'}\t${values}\n`
    if (!end.deleted && lifetime.latest > this.#lifetime.until()) {
      this.#held.push({ line, cells: cells.map(ownText), copy: ownText(copy) })
    } else run.writer?.add(copy)
    return null
  }

  /** The export's moment is known now: what lies after it is set aside. */
  end(): void {
    for (const { line, cells, copy } of this.#held) {
      const reason = this.#lifetime.afterExport(cells)
      if (reason === null) this.run.writer?.add(copy)
      else this.run.reject(line, cells, reason)
    }
    this.#held = []
  }

  #modifiedAt(cells: readonly string[]): string {
    const at = this.#at.modifiedAt ?? -1
    if (at < 0) return ''
    const modified = this.#read.modifiedAt(cellValue(cells[at]))
    if (modified > this.run.memory.newestModified) {
      this.run.memory.newestModified = ownText(modified)
      this.#lifetime.moveUntil()
    }
    return modified
  }

  /** The JSON of what the row says, and the counting of it. */
  #values(cells: readonly string[], key: string, end: EndCells, at: string): string {
    const place = this.#at
    const stage = this.#stage(cellValue(cells[place.stage ?? -1]))
    const probability = this.#read.probability(cellValue(cells[place.probability ?? -1]))
    let json = ''
    const name = place.name === undefined || place.name < 0 ? '' : (cells[place.name] ?? '')
    if (cellValue(name) !== '') json += `,"name":${jsonInCopy(name)}`
    if (stage !== '') json += `,"stage":${jsonInCopy(stage)}`
    for (const text of this.#texts) {
      const value = cellValue(cells[text.at])
      if (value !== '') json += text.key + jsonInCopy(text.isKey ? this.run.keyOf(value) : value)
    }
    json += this.#money(cells, key)
    json += dayJson('closeDate', this.#read.closeDate(cellValue(cells[place.closeDate ?? -1])))
    json += dayJson('buyerDate', this.#read.buyerDate(cellValue(cells[place.buyerDate ?? -1])))
    json += dayJson('closedAt', this.#lifetime.closedDay)
    if (probability !== '') json += `,"probability":"${probability}"`
    if (end.outcome !== null) json += `,"outcome":"${end.outcome}"`
    if (end.lossReason !== '') json += `,"lossReason":${jsonInCopy(end.lossReason)}`
    json += this.#count(cells, key, end, at, stage, probability)
    return json === '' ? '{}' : `{${json.slice(1)}}`
  }

  /** Counts the row's stage and attributes, and gives the JSON of the latter. */
  #count(
    cells: readonly string[],
    key: string,
    end: EndCells,
    at: string,
    stage: string,
    probability: string,
  ): string {
    const { stages } = this.run.memory
    const nth = stage === '' ? -1 : stages.indexOf(stage)
    const closed = isClosed(end, nth, stages)
    if (!end.deleted) {
      if (nth >= 0) stages.addRow(nth, end.closed, end.won, probability)
      if (nth >= 0 && at !== '') stages.addState(key, at, nth)
    }
    const counted = !end.deleted && this.#isCounted
    if (counted) this.#end.count(cells, closed)
    return this.#attributes.read(cells, closed, counted)
  }

  #stage(stage: string): string {
    return this.run.memory.stageNames.get(stage) ?? stage
  }

  #money(cells: readonly string[], key: string): string {
    const place = this.#at.currency ?? -1
    const { setting, oddDigits } = this.run.memory
    const named = place < 0 ? setting.currency : this.#currency(cellValue(cells[place]))
    const amount: AmountCell = this.#read.amount(cellValue(cells[this.#at.amount ?? -1]), named)
    const hasAmount = amount.minor !== ''
    const currency = hasAmount ? amount.currency : place < 0 ? '' : named
    if (minorDigitsOf(currency) !== minorDigitsOf(setting.currency)) {
      oddDigits.set(ownText(key), minorDigitsOf(currency))
    }
    const json = currency === '' ? '' : `,"currency":"${currency}"`
    return hasAmount ? `${json},"amount":"${amount.minor}"` : json
  }

  #currency(value: string): string {
    if (value === '') return ''
    const code = currencyOfSign(value, this.run.memory.setting.currency)
    if (code === undefined) this.run.doubts.unreadable('currency', currencyColumn(this.#columns))
    return code ?? ''
  }
}

const PLAIN_KEYS = [
  'id',
  'at',
  'name',
  'stage',
  'createdAt',
  'modifiedAt',
  'closeDate',
  'buyerDate',
  'amount',
  'probability',
] as const

function currencyColumn({ currency }: OpportunityColumns): string {
  return typeof currency === 'object' ? (currency?.column ?? '') : ''
}

function dayJson(field: string, day: string): string {
  return day === '' ? '' : `,"${field}":"${day}"`
}

function isClosed(
  end: EndCells,
  stage: number,
  stages: FileRun['memory']['stages'],
): boolean | null {
  if (end.closed !== null) return end.closed
  if (end.won === true) return true
  if (end.outcome !== null) return end.outcome !== 'open'
  return stage < 0 ? null : stages.isEnd(stage)
}

function readersOf(run: FileRun, columns: OpportunityColumns) {
  const { cells } = run
  const named = (key: 'at' | 'modifiedAt' | 'closeDate' | 'buyerDate' | 'amount' | 'probability') =>
    columns[key] || ''
  return {
    at: cells.moment(named('at')),
    modifiedAt: cells.instant('modified time', named('modifiedAt')),
    closeDate: cells.day('close date', named('closeDate')),
    buyerDate: cells.day('buyer date', named('buyerDate')),
    amount: cells.amount(named('amount')),
    probability: cells.fraction(named('probability')),
  }
}

const NEVER = Number.NEGATIVE_INFINITY

/** Creation and closing of a row; the record is used again for every row. */
class LifetimeReader {
  reason: string | null = null
  createdAt = ''
  closedDay = ''
  /** The later of both, ms. */
  latest = NEVER
  readonly #created: number
  #exportedAt: number
  #until: number

  constructor(
    private readonly run: FileRun,
    private readonly columns: OpportunityColumns,
    private readonly closedAt: readonly { readonly at: number; readonly column: string }[],
  ) {
    this.#created = run.at(columns.createdAt)
    this.#exportedAt = this.#exported()
    this.#until = lastPossible(this.#exportedAt)
  }

  /** Without a word of the source, the export was made at the latest now. */
  #exported(): number {
    const { setting, newestModified } = this.run.memory
    const modified = newestModified === '' ? null : Date.parse(newestModified)
    if (setting.exportedAt === null && modified === null) return setting.now
    return Math.max(setting.exportedAt ?? 0, modified ?? 0)
  }

  until(): number {
    return this.#until
  }

  /** A newer modified time was read. */
  moveUntil(): void {
    this.#exportedAt = this.#exported()
    this.#until = lastPossible(this.#exportedAt)
  }

  read(cells: readonly string[]): this {
    this.reason = null
    const created = this.#createdIn(cells)
    let closed: ReadDate | null = null
    for (const { at, column } of this.closedAt) closed ??= this.#date(cells, at, column)
    this.closedDay = closed?.day ?? ''
    this.latest = Math.max(created ?? NEVER, closed?.ms ?? NEVER)
    this.reason ??= closedTooEarly({ created, closed: closed?.ms ?? null })
    return this
  }

  #createdIn(cells: readonly string[]): number | null {
    const value = this.#created < 0 ? '' : (cells[this.#created] ?? '')
    if (isPlainInstant(value)) {
      this.createdAt = value
      return Date.parse(value)
    }
    const created = this.#date(cells, this.#created, this.columns.createdAt ?? '')
    this.createdAt = created?.instant ?? ''
    return created?.ms ?? null
  }

  #date(cells: readonly string[], at: number, column: string): ReadDate | null {
    const value = at < 0 ? '' : cellValue(cells[at])
    if (value === '') return null
    const date = this.run.cells.dates(column)(value)
    if (date === null) this.reason ??= impossibleDate(column, value)
    return date
  }

  afterExport(cells: readonly string[]): string | null {
    const { createdAt } = this.columns
    const places = createdAt ? [{ at: this.#created, column: createdAt }] : []
    for (const { at, column } of [...places, ...this.closedAt]) {
      const value = at < 0 ? '' : cellValue(cells[at])
      const date = value === '' ? null : this.run.cells.dates(column)(value)
      if (date && date.ms > this.#until) return afterExport(column, value, this.#exportedAt)
    }
    return null
  }
}
