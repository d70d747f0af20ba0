import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { History, TextColumn } from '@closed-learned/deals'
import { readCodes, readNumbers, readTexts } from './column-files.ts'
import { COLUMNS_VERSION, type Manifest } from './write-columns.ts'

/** Whether a folder holds columns that this program can read. */
export function hasColumns(folder: string): boolean {
  return manifestOf(folder) !== undefined
}

function manifestOf(folder: string): Manifest | undefined {
  const file = join(folder, 'manifest.json')
  if (!existsSync(file)) return undefined
  const manifest: Manifest = JSON.parse(readFileSync(file, 'utf8'))
  return manifest.version === COLUMNS_VERSION ? manifest : undefined
}

/** The columns in a folder; undefined where there are none, or ones of another version. */
export function readColumns(folder: string): History | undefined {
  const manifest = manifestOf(folder)
  if (manifest === undefined) return undefined
  const days = (name: string) => readNumbers(folder, name, 'i32')
  const bytes = (name: string) => readNumbers(folder, name, 'u8')
  const words = (name: string) => readCodes(folder, name)
  return {
    size: manifest.size,
    reportedUntil: manifest.reportedUntil,
    key: readNumbers(folder, 'key', 'f64'),
    id: readTexts(folder, 'id'),
    name: readTexts(folder, 'name'),
    createdOn: days('createdOn'),
    closedOn: days('closedOn'),
    firstSeenOn: days('firstSeenOn'),
    stage: words('stage'),
    outcome: bytes('outcome'),
    closeDate: days('closeDate'),
    buyerDate: days('buyerDate'),
    amount: readNumbers(folder, 'amount', 'f64'),
    probability: readNumbers(folder, 'probability', 'f64'),
    currency: words('currency'),
    owner: words('owner'),
    account: { codes: words('account').codes, values: allOf(readTexts(folder, 'account-name')) },
    lossReason: words('lossReason'),
    competitor: words('competitor'),
    forecastCategory: words('forecastCategory'),
    gone: bytes('gone'),
    deleted: bytes('deleted'),
    stageMeaning: manifest.stageMeaning,
    stageOrder: manifest.stageOrder,
    attributes: manifest.attributes.map((attribute, index) => ({
      ...attribute,
      ...readCodes(folder, `attribute-${index}`),
    })),
    changes: {
      start: readNumbers(folder, 'change-start', 'u32'),
      field: bytes('change-field'),
      attribute: readNumbers(folder, 'change-attribute', 'i16'),
      day: days('change-day'),
      before: readNumbers(folder, 'change-before', 'f64'),
      after: readNumbers(folder, 'change-after', 'f64'),
      precision: bytes('change-precision'),
    },
    activities: {
      start: readNumbers(folder, 'activity-start', 'u32'),
      day: days('activity-day'),
      direction: bytes('activity-direction'),
      kind: bytes('activity-kind'),
    },
    doubts: [],
  }
}

function allOf(texts: TextColumn): string[] {
  return Array.from({ length: texts.length }, (_, index) => texts.at(index))
}
