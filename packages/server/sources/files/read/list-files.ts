import type { Stats } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { Refused, refuse } from '@closed-learned/deals'
import type { FileRef } from './file-ref.ts'
import { inspectSheet } from './inspect-sheet.ts'
import { looksLikeTable } from './looks-like-table.ts'
import { refuseFailure } from './read-failure.ts'
import { refuseWorkbook } from './refuse-non-text.ts'
import { refuseEncrypted, zipEntries } from './zip-directory.ts'

export interface Listing {
  files: FileRef[]
  /** What was passed over, in words; hidden files are not worth a mention. */
  ignored: string[]
}

const TABLE = /\.(csv|tsv|tab)(\.gz)?$/i
const PERHAPS = /\.txt(\.gz)?$/i
const ZIP = /\.zip$/i
const WORKBOOK = /\.(xlsx?|xlsm|xlsb|ods|numbers)$/i

/** The tables in files, zips and folders. A folder means its own files, not its sub-folders. */
export async function listFiles(paths: string[]): Promise<Listing> {
  const listing: Listing = { files: [], ignored: [] }
  for (const path of paths) await addPath(resolve(path), listing)
  const files = new Map(listing.files.map((file) => [`${file.path}\0${file.entry}`, file]))
  if (files.size === 0) refuseNothing(paths)
  return { files: [...files.values()], ignored: [...new Set(listing.ignored)] }
}

function refuseNothing(paths: string[]): never {
  const text = `There is no table to import in ${paths.map((path) => basename(resolve(path))).join(', ')}.`
  refuse('nothing-to-import', text, 'Give .csv, .csv.gz or .zip files, or a folder of them.')
}

async function addPath(path: string, listing: Listing): Promise<void> {
  const info = await look(path)
  if (info.isDirectory()) return await addFolder(path, listing)
  if (!info.isFile()) {
    const text = `${basename(path)} is neither a file nor a folder.`
    refuse('file-unreadable', text, 'Give the path of a file or a folder.')
  }
  if (WORKBOOK.test(path)) refuseWorkbook(basename(path))
  await addFile(path, info.size, listing)
}

async function look(path: string): Promise<Stats> {
  return await stat(path).catch((failure) => refuseFailure(basename(path), failure))
}

async function addFolder(folder: string, listing: Listing): Promise<void> {
  const names = await readdir(folder).catch((failure) => refuseFailure(basename(folder), failure))
  for (const name of names.sort()) {
    if (isHidden(name)) continue
    const path = join(folder, name)
    const info = await stat(path).catch(() => undefined)
    if (info?.isFile()) await addFile(path, info.size, listing)
    else listing.ignored.push(info?.isDirectory() ? `${name}/` : name)
  }
}

async function addFile(path: string, bytes: number, listing: Listing): Promise<void> {
  if (ZIP.test(path)) return await addZip(path, listing)
  const name = basename(path)
  await addTable({ name, path, entry: null, gzip: isGzip(name), bytes }, name, listing)
}

async function addZip(path: string, listing: Listing): Promise<void> {
  for (const entry of await zipEntries(path)) {
    if (entry.name.split('/').some(isHidden)) continue
    const name = basename(entry.name)
    const shown = `${entry.name} (in ${basename(path)})`
    if (entry.encrypted && isCandidate(name)) refuseEncrypted(shown)
    const file = { name, path, entry: entry.name, gzip: isGzip(name), bytes: entry.packed }
    await addTable(file, shown, listing)
  }
}

async function addTable(file: FileRef, shown: string, listing: Listing): Promise<void> {
  if (TABLE.test(file.name) || (PERHAPS.test(file.name) && (await isTable(file)))) {
    listing.files.push(file)
  } else {
    listing.ignored.push(shown)
  }
}

/** A text file is often a note that lies beside the tables. */
async function isTable(file: FileRef): Promise<boolean> {
  try {
    const { sample } = await inspectSheet(file, { bytes: 64 * 1024 })
    return looksLikeTable(sample)
  } catch (failure) {
    if (failure instanceof Refused) return false
    throw failure
  }
}

/** Also the folder `__MACOSX`, and the locks of office programs. */
function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('__MACOSX') || name.startsWith('~$')
}

function isGzip(name: string): boolean {
  return /\.gz$/i.test(name)
}

function isCandidate(name: string): boolean {
  return TABLE.test(name) || PERHAPS.test(name)
}
