import type { Encoding } from './encoding.ts'

/** Brings chunks into an encoding in which a line end is one byte; the others pass as they are. */
export function toUtf8(encoding: Encoding): (chunk: Buffer | null) => Buffer {
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be') return (chunk) => chunk ?? Buffer.alloc(0)
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  return (chunk) =>
    Buffer.from(chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true }))
}
