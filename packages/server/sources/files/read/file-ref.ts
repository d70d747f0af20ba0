import { basename } from 'node:path'

/** Where a table lies; plain data, so that a worker thread can open it again. */
export interface FileRef {
  /** Base name of the file or of the zip entry: what a mapping calls it. */
  name: string
  path: string
  /** Full name of the zip entry; null for a file of its own. */
  entry: string | null
  gzip: boolean
  /** Packed size; `onChunk` counts up to it. */
  bytes: number
}

/** The file's name as refusals and doubts say it. */
export function sayFile(file: FileRef): string {
  return file.entry === null ? file.name : `${file.name} (in ${basename(file.path)})`
}
