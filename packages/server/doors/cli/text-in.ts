import { createReadStream } from 'node:fs'
import { refuse } from '@closed-learned/deals'

const MOST_MEGABYTES = 20
const MEGABYTE = 1024 * 1024

/** The file's text; `-` is standard input. Refuses what is missing, too long or no text. */
export async function textIn(path: string): Promise<string> {
  const name = path === '-' ? 'Standard input' : path
  const bytes = await bytesOf(path, name)
  if (bytes.includes(0)) return noText(name)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return noText(name)
  }
}

function noText(name: string): never {
  return refuse('file-broken', `${name} is not text.`, 'Save it as UTF-8.')
}

async function bytesOf(path: string, name: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of path === '-' ? process.stdin : createReadStream(path)) {
      chunks.push(chunk)
      length += chunk.length
      if (length > MOST_MEGABYTES * MEGABYTE) break
    }
  } catch (trouble) {
    return unreadable(name, trouble)
  }
  if (length > MOST_MEGABYTES * MEGABYTE) {
    const why = `${name} is over ${MOST_MEGABYTES} MB, the most that is read at once.`
    refuse('file-unreadable', why, 'Split it and run it for each part.')
  }
  return Buffer.concat(chunks)
}

function unreadable(name: string, trouble: unknown): never {
  const code = trouble instanceof Error && 'code' in trouble ? trouble.code : undefined
  if (code === 'ENOENT') {
    return refuse('file-unreadable', `There is no file ${name}.`, 'Check its path and try again.')
  }
  if (code === 'EISDIR') {
    return refuse(
      'file-unreadable',
      `${name} is a folder.`,
      'Name a file, or - for standard input.',
    )
  }
  return refuse('file-unreadable', `${name} cannot be read.`, 'Check its path and who may read it.')
}
