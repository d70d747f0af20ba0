import type { Delimiter } from './delimiter.ts'
import type { Encoding } from './encoding.ts'
import type { FileRef } from './file-ref.ts'

/** How a table is to be read: what a look at its beginning tells. Plain data. */
export interface Sheet {
  file: FileRef
  encoding: Encoding
  delimiter: Delimiter
  doubts: string[]
}

export interface RawRow {
  /** The physical line on which the row begins; the file's first is 1. */
  line: number
  cells: string[]
}
