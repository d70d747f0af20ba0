import {
  type ChangeField,
  CREATED_FIELD,
  changeFieldOf,
  isSalesforceId,
  type OpportunityColumns,
  STATED_FIELDS,
} from '@closed-learned/deals'
import { attributeText } from './attribute-cells.ts'
import { copyText, copyTextOrNull } from './copy-text.ts'
import { isDeleted, OutcomeValues } from './end-cells.ts'
import { type FileRun, LEFT_OUT, type RowReader } from './file-run.ts'
import { ownText } from './own-text.ts'
import { cellValue } from './value-tally.ts'

/** How the old and new values of one field are written. */
interface FieldReader {
  /** `\tstage\t`: as it stands between moment and values. */
  readonly between: string
  readonly kind: 'created' | 'stage' | 'key' | 'amount' | 'other'
  /** Column of COPY for a value, without `\N`. */
  readonly text: (value: string, key: string) => string
}

const MOST_FIELDS = 5000

/** Translates rows that tell one change of one field. */
export class ChangeRows implements RowReader {
  readonly #columns: OpportunityColumns
  readonly #fieldOf: ChangeField
  readonly #fields = new Map<string, FieldReader>()
  readonly #at
  readonly #moment: (value: string) => string
  #lastId = ''
  #lastKey = ''
  #lastCopy = ''

  constructor(private readonly run: FileRun) {
    const { setting } = run.memory
    const columns = run.job.section.columns as OpportunityColumns
    this.#columns = columns
    this.#fieldOf = changeFieldOf(setting.system, setting.deals, setting.dealAttributes)
    this.#moment = run.cells.moment(columns.at ?? '')
    this.#at = {
      id: run.at(columns.id),
      at: run.at(columns.at),
      field: run.at(columns.field),
      old: run.at(columns.oldValue),
      new: run.at(columns.newValue),
      deleted: run.at(columns.deleted),
    }
  }

  read(line: number, cells: readonly string[]): string | null {
    const at = this.#at
    const id = cells[at.id] ?? ''
    // Rows of one deal stand together, so its id is read once.
    if (id !== this.#lastId || id === '') {
      const reason = this.#newId(line, cells)
      if (reason !== null) return reason
    }
    if (at.deleted >= 0 && isDeleted(cells[at.deleted])) {
      this.run.doubts.count(
        '# rows are marked as deleted and were left out.|# row is marked as deleted and was left out.',
      )
      return LEFT_OUT
    }
    const field = this.#field(cells[at.field] ?? '')
    if (field === null) return `its field is missing (column ${this.#columns.field})`
    const moment = this.#moment(cellValue(cells[at.at]))
    if (moment === '') return `its moment cannot be read (column ${this.#columns.at})`
    return this.#write(line, moment, field, cellValue(cells[at.old]), cellValue(cells[at.new]))
  }

  #newId(line: number, cells: readonly string[]): string | null {
    const { id, key, reason } = this.run.idOf(line, cells, this.#at.id, this.#columns.id ?? '')
    if (reason !== null) return reason
    this.#lastId = ownText(cells[this.#at.id] ?? id)
    this.#lastKey = ownText(key)
    this.#lastCopy = copyText(this.#lastKey)
    return null
  }

  #write(
    line: number,
    moment: string,
    field: FieldReader,
    old: string,
    now: string,
  ): string | null {
    const { run } = this
    if (field.kind === 'key' && isTwin(old, now)) {
      run.doubts.count(TWINS)
      return LEFT_OUT
    }
    if (field.kind === 'stage') this.#countMove(moment, old, now)
    const before = old === '' ? '' : field.text(old, this.#lastKey)
    const after = now === '' ? '' : field.text(now, this.#lastKey)
    run.writer?.add(
      `${run.job.file}\t${line}\t${this.#lastCopy}\t${moment}${field.between}${before || '\\N'}\t${after || '\\N'}\n`,
    )
    return null
  }

  #countMove(moment: string, old: string, now: string): void {
    const { stages } = this.run.memory
    const to = now === '' ? -1 : stages.indexOf(this.#stageName(now))
    if (this.#at.old >= 0)
      stages.addMove(old === '' ? -1 : stages.indexOf(this.#stageName(old)), to)
    else if (to >= 0) stages.addState(this.#lastKey, moment, to)
  }

  #stageName(stage: string): string {
    return this.run.memory.stageNames.get(stage) ?? stage
  }

  #field(cell: string): FieldReader | null {
    const known = this.#fields.get(cell)
    if (known !== undefined) return known
    const source = ownText(cellValue(cell))
    if (source === '') return null
    const reader = this.#readerOf(this.#fieldOf(source), source)
    if (this.#fields.size < MOST_FIELDS) this.#fields.set(ownText(cell), reader)
    return reader
  }

  #readerOf(field: string, source: string): FieldReader {
    const between = `\t${copyText(field)}\t`
    if (field === CREATED_FIELD) return { between, kind: 'created', text: () => '' }
    if (field === 'stage') {
      return { between, kind: 'stage', text: (value) => copyText(this.#stageName(value)) }
    }
    if (field === 'owner' || field === 'account') {
      const kind = this.run.memory.setting.ownersAreIds ? 'key' : 'other'
      return { between, kind, text: (value) => copyText(this.run.keyOf(value)) }
    }
    return { between, kind: 'other', text: this.#textOf(field, source) }
  }

  #textOf(field: string, source: string): (value: string, key: string) => string {
    const { cells, memory } = this.run
    const column = `${this.#columns.newValue} of ${source}`
    const key = readingKey(this.#columns, field)
    switch (field) {
      case 'closeDate':
      case 'closedAt':
      case 'buyerDate':
        return cells.day(NOUNS[field] ?? 'date', column, key)
      case 'amount': {
        const amount = cells.amount(column, key)
        return (value, deal) => amount(value, cells.currencyOf(deal)).minor
      }
      case 'probability':
        return cells.fraction(column, key)
      case 'outcome':
        return this.#outcomeText()
    }
    if ((STATED_FIELDS as readonly string[]).includes(field)) return copyText
    const text = attributeText(source, false, memory.setting.system === 'salesforce')
    return (value) => copyTextOrNull(text(value))
  }

  #outcomeText(): (value: string) => string {
    const { outcome } = this.run.memory.setting.deals
    if (!outcome) return copyText
    const values = new OutcomeValues(this.run, outcome)
    return (value) => values.of(value)
  }
}

const NOUNS: Record<string, string> = {
  closeDate: 'close date',
  closedAt: 'closing date',
  buyerDate: 'buyer date',
}

/** The key under which the reading of a field's old and new values is kept. */
export function readingKey(columns: OpportunityColumns, field: string): string {
  return `${columns.newValue}\0${field}`
}

const TWINS =
  '# rows tell by name a change that others tell by id, and were left out.|# row tells by name a change that another tells by id, and was left out.'

const PREFIXES = ['005', '00G', '001', '003']

/** Salesforce tells a change of owner or account twice: by id, and by name. */
function isTwin(old: string, now: string): boolean {
  if (old === '' && now === '') return false
  const isName = (value: string) => value !== '' && !isSalesforceId(value, PREFIXES)
  return isName(old) || isName(now)
}
