import { refuse } from '@closed-learned/deals'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { LONGEST_ARCHIVE, LONGEST_FILE, MOST_ENTRIES } from './limits.ts'

/** A file by its name, and what is in it. */
export interface Brought {
  readonly name: string
  readonly bytes: Uint8Array
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
}

/** The files of an archive; refuses one that is damaged, locked or unpacks to too much. */
export async function unpack({ name, bytes }: Brought): Promise<Brought[]> {
  const zip = await opened(name, bytes)
  const files: Brought[] = []
  let room = LONGEST_ARCHIVE
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/') || isOfSystem(entry.fileName)) continue
      if (files.length >= MOST_ENTRIES || entry.uncompressedSize > room) refuseTooMuch(name)
      const inside = await bytesOf(zip, entry)
      room -= inside.length
      files.push({ name: entry.fileName, bytes: inside })
    }
    return files
  } catch (trouble) {
    return refuseBroken(name, trouble)
  } finally {
    zip.close()
  }
}

const isOfSystem = (name: string) => /(^|\/)(__MACOSX|\.[^/]+)(\/|$)/.test(name)

async function opened(name: string, bytes: Uint8Array): Promise<ZipFile> {
  try {
    return await fromBufferPromise(Buffer.from(bytes), { autoClose: false })
  } catch (trouble) {
    return refuseBroken(name, trouble)
  }
}

/** What an entry says of its size is not relied on: reading ends where there is too much. */
async function bytesOf(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    size += chunk.length
    if (size > LONGEST_FILE) refuseTooMuch(entry.fileName)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function refuseTooMuch(name: string): never {
  refuse(
    'file-unreadable',
    `“${name.slice(0, 200)}” unpacks to more than is read here.`,
    'Bring in the folders workflows, flows, objects and reports alone.',
  )
}

function refuseBroken(name: string, trouble: unknown): never {
  if (trouble instanceof Error && 'refusal' in trouble) throw trouble
  refuse(
    'file-broken',
    `“${name.slice(0, 200)}” is damaged, locked with a password, or no archive.`,
    'Make the zip again, or bring in its files one by one.',
  )
}
