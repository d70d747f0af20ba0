import {
  isDestroyedId,
  isUnlabelledTotal,
  keyOfId,
  type LeftOutKind,
  leftOutKind,
  mayBeLastWords,
} from '@closed-learned/deals'
import type { RejectedRow } from '../../port.ts'
import type { Job, Outcome } from '../job.ts'
import { sayFile } from '../read/index.ts'
import { CellReaders } from './cell-readers.ts'
import type { CopyWriter } from './copy-text.ts'
import type { Memory } from './memory.ts'
import { ownText } from './own-text.ts'
import { RowDoubts } from './row-doubts.ts'
import { rowText } from './row-text.ts'
import { cellValue } from './value-tally.ts'

/** Turns a row into a statement; returns why it is rejected, or null. */
export interface RowReader {
  read(line: number, cells: readonly string[]): string | null
  /** Called with what is left of a row that cannot be read as a row. */
  broken?(content: string): void
  /** Called after the last row. */
  end?(): void
}

/** The reading of one file: what every kind of row has in common. */
export class FileRun {
  readonly doubts = new RowDoubts()
  readonly cells: CellReaders
  rows = 0
  /** Of the deals whose rows of today were rejected. */
  readonly rejectedKeys: string[] = []
  #rejected: RejectedRow[] = []
  #afterEmpty = false
  /** The kind of the foot's line that was read last; null once a record follows. */
  #foot: LeftOutKind | null = null
  /** Lines that belong to the foot unless a record follows; without cells those that do anyway. */
  #tail: TailLine[] = []
  #isFlushing = false
  readonly #width: number

  constructor(
    readonly job: Job,
    readonly memory: Memory,
    readonly writer: CopyWriter | null,
  ) {
    this.cells = new CellReaders(job, memory, this.doubts)
    this.#width = job.header.names.length
  }

  /** Position of a column; -1 where none is mapped. */
  at(column: string | null | undefined): number {
    return column === null || column === undefined ? -1 : this.job.header.names.indexOf(column)
  }

  /** Takes a row as it was read: leaves out what is no record, and passes on the rest. */
  take(line: number, cells: string[], reader: RowReader): void {
    const { header } = this.job
    if (line <= header.line) {
      if (line < header.line) this.doubts.leaveOut(isEmpty(cells) ? 'empty' : 'head', line)
      return
    }
    if (cells[0] === '' && isEmpty(cells)) {
      this.doubts.leaveOut('empty', line)
      this.#afterEmpty = true
      return
    }
    if (this.#mayBeFoot(cells)) {
      this.#tail.push({ line, cells: cells.map(ownText), kind: 'footer' })
      if (this.#tail.length > LONGEST_TAIL) this.#flush(reader)
      return
    }
    this.#read(line, cells, reader)
  }

  /** After the last row: what stood alone behind the records was no record. */
  finish(): void {
    for (const { line, kind } of this.#tail) this.doubts.leaveOut(kind, line)
    this.#tail = []
  }

  /** A record follows after all. */
  #flush(reader: RowReader): void {
    const tail = this.#tail
    this.#tail = []
    this.#foot = null
    this.#afterEmpty = false
    this.#isFlushing = true
    for (const { line, cells, kind } of tail) {
      if (cells === null) this.doubts.leaveOut(kind, line)
      else this.#read(line, cells, reader)
    }
    this.#isFlushing = false
  }

  #read(line: number, cells: readonly string[], reader: RowReader): void {
    // Whatever is more than a word or two ends the tail, but for further lines of the foot.
    if (this.#tail.length > 0 && !this.#isFoot(cells)) this.#flush(reader)
    if (cells.length !== this.#width) this.#countCells(cells)
    const reason = reader.read(line, cells)
    this.#afterEmpty = false
    if (reason === LEFT_OUT) return
    this.#foot = null
    this.rows++
    if (reason !== null) this.reject(line, cells, reason)
  }

  /** Also of a row that was counted as taken until more was known. */
  reject(line: number, cells: readonly string[], reason: string): void {
    const content = rowText(cells, this.job.sheet.delimiter)
    this.#rejected.push({ file: this.job.file, line, reason, content: ownText(content) })
  }

  rejectBroken(line: number, content: string, reason: string): void {
    this.rows++
    this.#rejected.push({ file: this.job.file, line, reason, content: ownText(content) })
  }

  /**
   * The row's id, or why it has none: LEFT_OUT if the row is no record. `''` in `key` never occurs
   * with a null reason.
   */
  idOf(line: number, cells: readonly string[], at: number, column: string): IdCell {
    const id = cellValue(cells[at])
    if (id === '' || mayBeText(id)) {
      const kind = id === column ? 'again' : this.#leftOut(cells, id === '')
      if (kind !== null) {
        this.#leaveOut(kind, line)
        return { id: '', key: '', reason: LEFT_OUT }
      }
    }
    if (id === '') return { id, key: '', reason: `its id is missing (column ${column})` }
    if (isDestroyedId(id)) {
      return {
        id,
        key: '',
        reason: `its id was destroyed by a spreadsheet: ${id} (column ${column})`,
      }
    }
    return { id, key: this.keyOf(id), reason: null }
  }

  /** The identity behind an id that another table names; '' for none. */
  keyOf(id: string): string {
    return keyOfId(id, this.memory.setting.system === 'salesforce')
  }

  #leaveOut(kind: LeftOutKind | 'again', line: number): void {
    if (kind !== 'again') this.#foot = kind
    if (kind === 'again' || this.#tail.length === 0) this.doubts.leaveOut(kind, line)
    else this.#tail.push({ line, cells: null, kind })
  }

  #leftOut(cells: readonly string[], hasNoId: boolean): LeftOutKind | null {
    const { filled, first } = filledIn(cells)
    if (hasNoId && this.#width > 1 && isUnlabelledTotal(cells)) return 'total'
    if (filled >= this.#width && this.#width > 3) return null
    return this.#kindOf(first, filled)
  }

  #kindOf(first: string, filled: number): LeftOutKind | null {
    return leftOutKind(first, filled, this.#afterEmpty && this.#width >= 3)
  }

  /** Whether a row is a line of the foot for certain. */
  #isFoot(cells: readonly string[]): boolean {
    const { filled, first } = filledIn(cells)
    return filled < this.#width && leftOutKind(first, filled, false) !== null
  }

  /** Whether a row is alone with its one cell, and a line of the foot if no record follows. */
  #mayBeFoot(cells: readonly string[]): boolean {
    if (this.#isFlushing || this.#width < 2) return false
    // Most rows have a second filled cell at once.
    if (cells[0] !== '' && cells[1] !== '' && cells.length > 1) return false
    const { filled, first } = filledIn(cells)
    if (filled !== 1 || this.#kindOf(first, filled) !== null) return false
    if (mayBeLastWords(first)) return true
    if (this.#foot === null) return false
    return this.#foot === 'footer' || !/^\S*\d\S*$/.test(first)
  }

  #countCells(cells: readonly string[]): void {
    if (cells.length < this.#width) {
      this.doubts.count(
        '# rows have fewer cells than the header; the missing ones count as empty.|# row has fewer cells than the header; the missing ones count as empty.',
      )
    } else if (cells.slice(this.#width).some((cell) => cell !== '')) {
      this.doubts.count(
        '# rows have more cells than the header; what stands beyond it was not read.|# row has more cells than the header; what stands beyond it was not read.',
      )
    }
  }

  outcome(readDoubts: readonly string[]): Outcome {
    const { sheet } = this.job
    return {
      rows: this.rows,
      rejected: this.#rejected,
      rejectedKeys: this.rejectedKeys,
      doubts: [...sheet.doubts, ...readDoubts, ...this.doubts.sentences(sayFile(sheet.file))],
    }
  }
}

export interface IdCell {
  readonly id: string
  readonly key: string
  readonly reason: string | null
}

interface TailLine {
  readonly line: number
  readonly cells: readonly string[] | null
  readonly kind: LeftOutKind
}
/** No report ends with more lines than these. */
const LONGEST_TAIL = 100

/** How many cells are filled, and the first of them. */
function filledIn(cells: readonly string[]): { filled: number; first: string } {
  let filled = 0
  let first = ''
  for (const cell of cells) {
    if (cell === '' || cell.trim() === '') continue
    if (filled === 0) first = cell.trim()
    filled++
  }
  return { filled, first }
}

/** Returned instead of a reason: the row is no record of its own. */
export const LEFT_OUT = '\0left out'

function isEmpty(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false
  return true
}

/** Whether an id may be the words of a total or a footer; an id without letters or with digits only is none. */
function mayBeText(id: string): boolean {
  const length = id.length
  if (length === 15 || length === 18) return id.includes(' ')
  const first = id.charCodeAt(0)
  return first > 64 || first === 40 || id.includes(' ')
}
