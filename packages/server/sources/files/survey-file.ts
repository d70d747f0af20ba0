import type { Job, Setting, Survey } from './job.ts'
import { EvidenceGatherer } from './plan/gather-evidence.ts'
import { readRows } from './read/index.ts'

/** Looks at all rows of a file for how its columns are written. */
export async function surveyFile(
  job: Job,
  setting: Setting,
  onChunk: (bytes: number) => void,
): Promise<Survey> {
  const gatherer = new EvidenceGatherer(job, setting)
  await readRows(job.sheet, {
    onRow: (line, cells) => {
      if (line > job.header.line) gatherer.add(cells)
    },
    onBroken: () => {},
    onChunk,
  })
  return gatherer.survey()
}
