import { basename } from 'node:path'
import { dateInFileName, type Recognised } from '@closed-learned/deals'
import { type FileRef, type Inspection, inspectSheet } from '../read/index.ts'
import { type Header, recognisedHeader } from './find-header.ts'
import { exportDateIn } from './gather-evidence.ts'

/** A file after a look at its beginning. */
export interface InspectedFile {
  readonly ref: FileRef
  readonly sheet: Inspection
  readonly recognised: Recognised | null
  /** The header of the layout that was recognised. */
  readonly header: Header | null
}

const FIRST_LOOK = 256 * 1024

/** Looks at the beginning of every file, enough to recognise what is known. */
export async function inspectFiles(refs: readonly FileRef[]): Promise<InspectedFile[]> {
  const files: InspectedFile[] = []
  for (const ref of refs) {
    const sheet = await inspectSheet(ref, { bytes: FIRST_LOOK })
    const known = recognisedHeader(ref.name, sheet.sample)
    files.push({
      ref,
      sheet,
      recognised: known?.recognised ?? null,
      header: known?.header ?? null,
    })
  }
  return files
}

/** The export date that the name of a file, or of the zip around it, tells. */
export function exportDateOfName(ref: FileRef): number | null {
  return dateInFileName(ref.name) ?? dateInFileName(basename(ref.path))
}

/** The export date that a title block above the header tells. */
export function exportDateOfHead(file: InspectedFile, headerAt: number): number | null {
  for (const row of file.sheet.sample.slice(0, headerAt)) {
    const date = exportDateIn(row.cells.filter((cell) => cell !== ''))
    if (date !== null) return date
  }
  return null
}
