import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Refusal, SAMPLE_MAPPING, type Viewer } from '@closed-learned/deals'
import { AWS_MAPPING, awsFile } from '../sources/sample/aws.ts'
import { writeCompany } from '../sources/sample/write-company.ts'
import { dataState } from './data-state.ts'
import type { House } from './house.ts'
import { importFiles, type OpenSource } from './import-files.ts'
import { isRefusal } from './refusals.ts'
import type { Sample } from './samples.ts'

/** Loads a sample through the same import as everything else; once, then it stays. */
export async function loadSample(
  house: House,
  viewer: Viewer,
  sample: Sample,
  openSource: OpenSource,
  programFolder: string,
): Promise<Refusal | undefined> {
  if ((await dataState(house, viewer)).opportunities > 0) return undefined
  const source = await openSource(
    sample === 'aws'
      ? { paths: [awsFile(programFolder)], mapping: AWS_MAPPING }
      : { paths: [company(house)], mapping: SAMPLE_MAPPING },
  )
  const report = await importFiles(house, viewer, source, { dryRun: false })
  return isRefusal(report) ? report : undefined
}

/** The export of the sample company lies beside its data, for a look at what an export may hold. */
function company(house: House): string {
  const folder = join(house.dataDir, 'export')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeCompany(folder)
  return folder
}
