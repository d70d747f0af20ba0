import { type FileHandle, open, rm } from 'node:fs/promises'
import { type Refusal, Refused } from '@closed-learned/deals'

/**
 * Streams bytes into a new file and gives their number. Broken off, too many or without room on the
 * disk they leave nothing behind; even then they are read to their end, because who sends them hears
 * the answer only then.
 */
export async function keepBytes(
  bytes: AsyncIterable<Uint8Array>,
  path: string,
  most: number,
): Promise<number> {
  const file = await open(path, 'wx', 0o600)
  let size = 0
  let trouble: unknown
  try {
    for await (const chunk of arriving(bytes)) {
      size += chunk.length
      if (size > most) throw new Refused(TOO_LARGE)
      trouble ??= await troubleOfWriting(file, chunk)
    }
    await file.close()
  } catch (other) {
    trouble ??= other
    await file.close().catch(() => undefined)
  }
  if (trouble === undefined) return size
  await rm(path, { force: true })
  throw trouble
}

/** Whatever goes wrong on this side is the sender's line, not our disk. */
async function* arriving(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes
  } catch {
    throw new Refused(BROKEN_OFF)
  }
}

async function troubleOfWriting(file: FileHandle, chunk: Uint8Array): Promise<unknown> {
  try {
    await file.writeFile(chunk)
    return undefined
  } catch (trouble) {
    return trouble
  }
}

export const TOO_LARGE: Refusal = {
  kind: 'file-unreadable',
  text: 'A file may have 4 GB here.',
  mend: 'Pack it as .gz or .zip, or import it with "closed-learned import PATH".',
}

const BROKEN_OFF: Refusal = {
  kind: 'interrupted',
  text: 'The upload broke off; nothing of this file is kept.',
  mend: 'Drop it again.',
}
