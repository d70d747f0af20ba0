import { isAscii, isUtf8 } from 'node:buffer'
import { endOfByteLine } from './byte-line.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** What a file's first bytes tell; `marked` if a byte order mark says so. */
export interface EncodingGuess {
  encoding: Encoding
  marked: boolean
}

export function guessEncoding(sample: Buffer): EncodingGuess {
  if (sample[0] === 0xff && sample[1] === 0xfe) return { encoding: 'utf-16le', marked: true }
  if (sample[0] === 0xfe && sample[1] === 0xff) return { encoding: 'utf-16be', marked: true }
  const marked = sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf
  if (marked) return { encoding: 'utf-8', marked }
  return { encoding: unmarkedUtf16(sample) ?? utf8OrWindows(sample), marked }
}

/** In UTF-16 the digits and delimiters of a table have a NUL on one side, always the same one. */
function unmarkedUtf16(sample: Buffer): Encoding | undefined {
  const nuls = [0, 0]
  for (let at = sample.indexOf(0); at !== -1; at = sample.indexOf(0, at + 1)) {
    nuls[at & 1] = (nuls[at & 1] ?? 0) + 1
  }
  const [even = 0, odd = 0] = nuls
  if (even + odd < sample.length / 4) return undefined
  if (odd > 19 * even) return 'utf-16le'
  return even > 19 * odd ? 'utf-16be' : undefined
}

/** Single bad lines leave a file UTF-8 (they are read one by one); where most are bad it never was. */
function utf8OrWindows(sample: Buffer): Encoding {
  if (isUtf8(sample)) return 'utf-8'
  let good = 0
  let bad = 0
  const whole = lastWholeCharacter(sample)
  for (let from = 0; from < whole; ) {
    const end = Math.min(endOfByteLine(sample, from), whole)
    const line = sample.subarray(from, end)
    from = end
    if (!isUtf8(line)) bad++
    else if (!isAscii(line)) good++
  }
  return bad > good ? 'windows-1252' : 'utf-8'
}

/** Where to cut a sample, which may end within a character of up to four bytes. */
export function lastWholeCharacter(sample: Buffer): number {
  for (let back = 1; back <= 3 && back <= sample.length; back++) {
    const byte = sample[sample.length - back] ?? 0
    if (byte >= 0xc0) return sample.length - back
    if (byte < 0x80) break
  }
  return sample.length
}
