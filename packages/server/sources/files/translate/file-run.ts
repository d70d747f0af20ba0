import { isDestroyedId, keyOfId, leftOutKind } from '@closed-learned/deals'
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
  /** Called after the last row. */
  end?(): void
}

/** The reading of one file: what every kind of row has in common. */
export class FileRun {
  readonly doubts = new RowDoubts()
  readonly cells: CellReaders
  rows = 0
  #rejected: RejectedRow[] = []
  #afterEmpty = false
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
    if (cells.length !== this.#width) this.#countCells(cells)
    const reason = reader.read(line, cells)
    this.#afterEmpty = false
    if (reason === LEFT_OUT) return
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
      const kind = id === column ? 'again' : this.#leftOut(cells)
      if (kind !== null) {
        this.doubts.leaveOut(kind, line)
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

  #leftOut(cells: readonly string[]): 'total' | 'footer' | null {
    let filled = 0
    let first = ''
    for (const cell of cells) {
      if (cell === '') continue
      if (filled === 0) first = cell.trim()
      filled++
    }
    if (filled >= this.#width && this.#width > 3) return null
    return leftOutKind(first, filled, this.#afterEmpty && this.#width >= 3)
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
      doubts: [...sheet.doubts, ...readDoubts, ...this.doubts.sentences(sayFile(sheet.file))],
    }
  }
}

export interface IdCell {
  readonly id: string
  readonly key: string
  readonly reason: string | null
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
