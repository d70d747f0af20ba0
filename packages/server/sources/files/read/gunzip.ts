import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { CHUNK_BYTES } from './limits.ts'

export type Chunks = AsyncGenerator<Buffer, void, void>

/**
 * Unpacks as the program gunzip does: all members, zeros behind them, and rubbish behind them too, which Node's own
 * stream takes for a broken member, dropping the last it has unpacked. Only then the file is opened a second time.
 */
export async function* gunzip(open: () => Chunks, onRubbish: () => void): Chunks {
  let given = 0
  const first = createGunzip({ chunkSize: CHUNK_BYTES })
  try {
    for await (const chunk of through(open(), first)) {
      given += chunk.length
      yield chunk
    }
  } catch (failure) {
    if (!isNoHeader(failure)) throw failure
    yield* untilRubbish(open(), first.bytesWritten, given)
    onRubbish()
  }
}

/** Feeds single bytes from where unpacking failed, so that all that comes before the rubbish comes out. */
async function* untilRubbish(packed: Chunks, failedAt: number, given: number): Chunks {
  let bytes = 0
  try {
    const unpacker = createGunzip({ chunkSize: CHUNK_BYTES })
    for await (const chunk of through(crumbled(packed, failedAt), unpacker)) {
      const known = Math.min(Math.max(given - bytes, 0), chunk.length)
      bytes += chunk.length
      if (known < chunk.length) yield chunk.subarray(known)
    }
  } catch (failure) {
    if (bytes === 0 || !isNoHeader(failure)) throw failure
  }
}

async function* crumbled(packed: Chunks, from: number): Chunks {
  let at = 0
  for await (const chunk of packed) {
    const whole = Math.min(Math.max(from - at, 0), chunk.length)
    if (whole > 0) yield chunk.subarray(0, whole)
    for (let byte = whole; byte < chunk.length; byte++) yield chunk.subarray(byte, byte + 1)
    at += chunk.length
  }
}

/** The loop over the result sees every error, so the callback has nothing to do. */
export function through(chunks: Chunks, unpacker: NodeJS.ReadWriteStream): AsyncIterable<Buffer> {
  return pipeline(chunks, unpacker, () => {}) as AsyncIterable<Buffer>
}

function isNoHeader(failure: unknown): boolean {
  return failure instanceof Error && failure.message === 'incorrect header check'
}
