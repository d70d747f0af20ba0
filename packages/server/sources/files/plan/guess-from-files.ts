import {
  guessMapping,
  type Mapping,
  profileFile,
  refuse,
  SECTION_KINDS,
} from '@closed-learned/deals'
import { inspectSheet } from '../read/index.ts'
import { likelyHeader } from './find-header.ts'
import type { InspectedFile } from './inspected-file.ts'

/** Enough rows to see which values repeat and which columns join. */
const LONG_LOOK = 4 * 1024 * 1024

/** Refuses files of no known layout, with the mapping that would be guessed for them. */
export async function refuseUnmapped(
  files: readonly InspectedFile[],
  mapping: Mapping | null,
): Promise<never> {
  if (mapping !== null && SECTION_KINDS.some((kind) => mapping[kind] !== undefined)) {
    refuse(
      'mapping-invalid',
      'The mapping names no deals: it has neither opportunities nor a history of states.',
      'Give "opportunities" with "from" and "id", or a "history" whose shape is "states".',
    )
  }
  const guess = await guessFromFiles(files)
  const names = files.map((file) => file.ref.name).join(', ')
  refuse(
    'mapping-needed',
    `No layout that is known here: ${names}.`,
    guess === null
      ? 'Write a mapping file that says which column is the id and which the stage, and give it with --mapping.'
      : 'Save the guessed mapping as a file, check it, and import again with --mapping FILE.',
    guess ?? undefined,
  )
}

async function guessFromFiles(files: readonly InspectedFile[]): Promise<Mapping | null> {
  const profiles = []
  for (const { ref, sheet } of files) {
    const { sample } = sheet.whole ? sheet : await inspectSheet(ref, { bytes: LONG_LOOK })
    const header = likelyHeader(sample)
    if (header === null) continue
    const rows = sample.slice(header.at + 1).map((row) => row.cells)
    const records = rows.filter((cells) => cells.some((cell) => cell !== ''))
    profiles.push(profileFile(ref.name, header.names, records))
  }
  return guessMapping(profiles)
}
