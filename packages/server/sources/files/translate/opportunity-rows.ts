import {
  afterExport,
  closedTooEarly,
  currencyOfSign,
  impossibleDate,
  isDestroyedId,
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
import { cellOfText } from './row-text.ts'
import { cellValue } from './value-tally.ts'

/** A row whose dates may lie after the export, until the export's own moment is known. */
interface HeldRow extends ReadRow {
  readonly cells: readonly string[]
}

/** What was read of a row before its values. */
interface ReadRow {
  readonly line: number
  readonly id: string
  readonly key: string
  readonly at: string
  readonly deleted: boolean
  readonly modifiedAt: string
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
    const trouble = this.#take(line, cells, id, key)
    if (trouble !== null) this.#noteRejected(key)
    return trouble
  }

  broken(content: string): void {
    const id = cellValue(cellOfText(content, this.run.job.sheet.delimiter, this.#at.id ?? -1))
    if (id !== '' && !isDestroyedId(id)) this.#noteRejected(this.run.keyOf(id))
  }

  /** A row of today that cannot be read is there all the same: its deal is not gone. */
  #noteRejected(key: string): void {
    if (!this.#isHistory) this.run.rejectedKeys.push(ownText(key))
  }

  #take(line: number, cells: readonly string[], id: string, key: string): string | null {
    const at = this.#isHistory ? this.#read.at(cellValue(cells[this.#at.at ?? -1])) : ''
    if (this.#isHistory && at === '')
      return `its moment cannot be read (column ${this.#columns.at})`
    const deleted = this.#end.isDeleted(cells)
    const lifetime = this.#lifetime.read(cells)
    if (lifetime.reason !== null && !deleted) return lifetime.reason
    const modifiedAt = this.#read.modifiedAt(cellValue(cells[this.#at.modifiedAt ?? -1]))
    const row: ReadRow = { line, id, key, at, deleted, modifiedAt }
    if (!deleted && lifetime.latest > lifetime.untilWith(modifiedAt)) {
      const own = { id: ownText(id), key: ownText(key), at: ownText(at) }
      this.#held.push({
        ...row,
        ...own,
        modifiedAt: ownText(modifiedAt),
        cells: cells.map(ownText),
      })
    } else this.#accept(row, cells)
    return null
  }

  /** Only what is accepted is counted, and tells when the export was made. */
  #accept({ line, id, key, at, deleted, modifiedAt }: ReadRow, cells: readonly string[]): void {
    const { run } = this
    if (modifiedAt > run.memory.newestModified) {
      run.memory.newestModified = ownText(modifiedAt)
      this.#lifetime.moveUntil()
    }
    const values = this.#values(cells, key, this.#end.read(cells), at)
    run.writer?.add(
      `${run.job.file}\t${line}\t${copyText(key)}\t${copyText(id)}\t${at || '\\N'}\t${deleted ? 't' : '\\N'}\t${this.#lifetime.createdAt || '\\N'}\t${modifiedAt || '\\N'}\t${values}\n`,
    )
  }

  /** The export's moment is known now: what lies after it is set aside. */
  end(): void {
    for (const { cells, ...row } of this.#held) {
      const reason = this.#lifetime.read(cells).afterExport(cells)
      if (reason === null) this.#accept(row, cells)
      else {
        this.#noteRejected(row.key)
        this.run.reject(row.line, cells, reason)
      }
    }
    this.#held = []
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
    return this.#exportedWith(this.run.memory.newestModified)
  }

  #exportedWith(modifiedAt: string): number {
    const { setting } = this.run.memory
    const modified = modifiedAt === '' ? null : Date.parse(modifiedAt)
    if (setting.exportedAt === null && modified === null) return setting.now
    return Math.max(setting.exportedAt ?? 0, modified ?? 0)
  }

  /** The last possible moment, if a row that was modified then tells it too. */
  untilWith(modifiedAt: string): number {
    if (modifiedAt === '' || modifiedAt <= this.run.memory.newestModified) return this.#until
    return lastPossible(this.#exportedWith(modifiedAt))
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
