import { basename } from 'node:path'
import { Refused, refuse } from '@closed-learned/deals'
import { type Entry, getFileNameLowLevel, openPromise, validateFileName, type ZipFile } from 'yauzl'
import { BOMB_FROM, BOMB_RATIO } from './limits.ts'
import { failureCode, refuseFailure } from './read-failure.ts'

/** A file in a zip as its central directory tells it. */
export interface ZipEntry {
  name: string
  packed: number
  encrypted: boolean
}

/** Where an entry's bytes lie in the zip file, and what must come out of them. */
export interface ZipSpan {
  start: number
  packed: number
  deflated: boolean
  unpacked: number
  crc: number
}

const SYMLINK = 0o120000
const FILE_KIND = 0o170000
const STORED = 0
const DEFLATED = 8

/** The files in a zip; the whole zip is refused if one of them points outside or is a bomb. */
export function zipEntries(path: string): Promise<ZipEntry[]> {
  return withZip(path, async (zip) => {
    const entries = new Map<string, ZipEntry>()
    for await (const entry of zip.eachEntry()) {
      const name = safeName(path, entry)
      if (name.endsWith('/')) continue
      refuseTwice(path, name, entries)
      refuseBomb(path, name, entry)
      entries.set(name, { name, packed: entry.compressedSize, encrypted: entry.isEncrypted() })
    }
    return [...entries.values()]
  })
}

/** Finds one entry's bytes, so that they can be read like any other file's. */
export function locateEntry(path: string, wanted: string): Promise<ZipSpan> {
  return withZip(path, async (zip) => {
    for await (const entry of zip.eachEntry()) {
      if (safeName(path, entry) === wanted) return await spanOf(path, zip, entry)
    }
    return refuse(
      'file-broken',
      `${basename(path)} no longer holds ${wanted}.`,
      'Leave the file alone while it is imported, and import it again.',
    )
  })
}

async function withZip<T>(path: string, use: (zip: ZipFile) => Promise<T>): Promise<T> {
  let zip: ZipFile | undefined
  try {
    // Names come raw: yauzl's own check of names could not say which entry it was.
    zip = await openPromise(path, { autoClose: false, decodeStrings: false })
    return await use(zip)
  } catch (failure) {
    return refuseZip(path, failure)
  } finally {
    zip?.close()
  }
}

/** Whatever the library throws on its own means a broken zip; refusals and disk errors are told as they are. */
function refuseZip(path: string, failure: unknown): never {
  const name = basename(path)
  if (failure instanceof Refused || failureCode(failure).startsWith('E'))
    refuseFailure(name, failure)
  if (failure instanceof Error && failure.message.includes('encryption')) refuseEncrypted(name)
  const text = `${name} is cut off, damaged or no zip file.`
  return refuse('file-broken', text, 'Make or copy the zip file again.')
}

export function refuseEncrypted(name: string): never {
  refuse(
    'file-unreadable',
    `${name} is protected by a password.`,
    'Unpack it and import the files.',
  )
}

/** The entry's name with forward slashes (old .NET wrote others); refuses one that points outside. */
function safeName(path: string, entry: Entry): string {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry
  const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)
  const link = ((entry.externalFileAttributes >>> 16) & FILE_KIND) === SYMLINK
  if (link || validateFileName(name) !== null) {
    const text = `${basename(path)} holds an entry that points outside it: ${name.slice(0, 200)}.`
    refuse('file-broken', text, 'Make a zip of the exported files alone.')
  }
  return name
}

function refuseTwice(path: string, name: string, known: Map<string, ZipEntry>): void {
  if (!known.has(name)) return
  const text = `${basename(path)} holds two entries named ${name}.`
  refuse('file-broken', text, 'Make a zip that holds each file once.')
}

function refuseBomb(path: string, name: string, entry: Entry): void {
  const { uncompressedSize, compressedSize } = entry
  if (uncompressedSize <= BOMB_FROM || uncompressedSize <= BOMB_RATIO * compressedSize) return
  const text = `${name} in ${basename(path)} would unpack to more than ${BOMB_RATIO} times its size.`
  refuse('file-broken', text, 'Unpack it and import the files themselves.')
}

async function spanOf(path: string, zip: ZipFile, entry: Entry): Promise<ZipSpan> {
  const method = entry.compressionMethod
  if (method !== STORED && method !== DEFLATED) {
    const text = `${basename(path)} is packed in a way that is not read here (method ${method}).`
    refuse('file-unreadable', text, 'Unpack it, or zip it again with plain compression.')
  }
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
  return {
    start: fileDataStart,
    packed: entry.compressedSize,
    deflated: method === DEFLATED,
    unpacked: entry.uncompressedSize,
    crc: entry.crc32,
  }
}
