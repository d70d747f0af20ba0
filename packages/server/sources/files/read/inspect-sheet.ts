import { ByteSource } from './byte-source.ts'
import { type Delimiter, findDelimiter } from './delimiter.ts'
import { type EncodingGuess, guessEncoding } from './encoding.ts'
import { type FileRef, sayFile } from './file-ref.ts'
import { LineDecoder } from './line-decoder.ts'
import { refuseForeign, refuseNonText } from './refuse-non-text.ts'
import { RowPipe } from './row-pipe.ts'
import type { RawRow, Sheet } from './sheet.ts'
import { toUtf8 } from './to-utf8.ts'

export interface Inspection extends Sheet {
  /** The rows that lie in the sample; broken ones are left out. */
  sample: RawRow[]
  /** The sample is the whole file. */
  whole: boolean
}

const SAMPLE_BYTES = 4 * 1024 * 1024

/** So much text settles the delimiter. */
const DELIMITER_CHARS = 256 * 1024

/** Looks at a file's beginning. Refuses what is no table: empty, binary, a workbook under a wrong name. */
export async function inspectSheet(
  file: FileRef,
  options: { bytes?: number } = {},
): Promise<Inspection> {
  const { bytes, whole } = await readBeginning(file, options.bytes ?? SAMPLE_BYTES)
  const name = sayFile(file)
  refuseForeign(name, bytes)
  const guess = guessEncoding(bytes)
  const text = beginningOf(bytes, guess)
  refuseNonText(name, text)
  const delimiter = findDelimiter(text)
  const sample = sampleRows(bytes, guess, delimiter, whole)
  const { encoding } = guess
  return { file, encoding, delimiter, doubts: doubtsOf(name, guess), sample, whole }
}

async function readBeginning(
  file: FileRef,
  wanted: number,
): Promise<{ bytes: Buffer; whole: boolean }> {
  const chunks: Buffer[] = []
  let size = 0
  let whole = true
  for await (const chunk of new ByteSource(file).chunks()) {
    chunks.push(chunk)
    size += chunk.length
    whole = size < wanted
    if (!whole) break
  }
  return { bytes: Buffer.concat(chunks, size), whole }
}

/** The first whole lines, as text. */
function beginningOf(bytes: Buffer, { encoding }: EncodingGuess): string {
  const utf8 = toUtf8(encoding)(bytes.subarray(0, 2 * DELIMITER_CHARS))
  const cut = utf8.lastIndexOf(10) + 1
  const text = new LineDecoder(encoding).decode(cut > 0 ? utf8.subarray(0, cut) : utf8)
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

function sampleRows(
  bytes: Buffer,
  { encoding }: EncodingGuess,
  delimiter: Delimiter,
  whole: boolean,
): RawRow[] {
  const sample: RawRow[] = []
  const pipe = new RowPipe(encoding, delimiter, {
    onRow: (line, cells) => sample.push({ line, cells }),
    onBroken: () => {},
  })
  pipe.push(bytes)
  // Without finishing, a row that the sample cuts through stays inside.
  if (whole) pipe.finish()
  return sample
}

function doubtsOf(name: string, { encoding, marked }: EncodingGuess): string[] {
  if (encoding === 'utf-8' || marked) return []
  const read = encoding === 'windows-1252' ? 'Windows-1252' : 'UTF-16'
  return [`${name}: does not say its encoding and is not UTF-8; read as ${read}.`]
}
