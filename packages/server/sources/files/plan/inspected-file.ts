import { basename } from 'node:path'
import { dateInFileName, type Recognised, tellsExportDate } from '@closed-learned/deals'
import { type FileRef, type Inspection, inspectSheet } from '../read/index.ts'
import { type Header, recognisedHeader } from './find-header.ts'

/** A file after a look at its beginning. */
export interface InspectedFile {
  readonly ref: FileRef
  readonly sheet: Inspection
  readonly recognised: Recognised | null
  /** The header of the layout that was recognised. */
  readonly header: Header | null
}

const FIRST_LOOK = 256 * 1024
/** Where rows are so long that the first look holds hardly any. */
const LONG_LOOK = 8 * 1024 * 1024
const FEW_ROWS = 20

/** Looks at the beginning of every file, enough to recognise what is known. */
export async function inspectFiles(refs: readonly FileRef[]): Promise<InspectedFile[]> {
  const files: InspectedFile[] = []
  for (const ref of refs) {
    let sheet = await inspectSheet(ref, { bytes: FIRST_LOOK })
    if (!sheet.whole && sheet.sample.length < FEW_ROWS) {
      sheet = await inspectSheet(ref, { bytes: LONG_LOOK })
    }
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

/** The lines of a title block above the header that may name the date of the export. */
export function headLines(file: InspectedFile, headerAt: number): string[] {
  return file.sheet.sample
    .slice(0, headerAt)
    .map((row) => row.cells.filter((cell) => cell !== '').join(' '))
    .filter(tellsExportDate)
}
