import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvLine, sampleCompany } from '@closed-learned/deals'

/** Writes the export of the sample company into a folder, as a CRM would. */
export function writeCompany(folder: string): void {
  for (const file of sampleCompany()) {
    const lines = [csvLine(file.header)]
    for (const row of file.rows) lines.push(csvLine(row))
    writeFileSync(join(folder, file.name), lines.join(''))
  }
}
