import {
  columnNames,
  type FileSigns,
  isNoValue,
  parseNumber,
  type Recognised,
  recogniseLayout,
} from '@closed-learned/deals'
import type { RawRow } from '../read/index.ts'

/** A header row, and where it stands among the sampled rows. */
export interface Header {
  readonly line: number
  readonly at: number
  readonly names: string[]
}

/** A title block above the header is not longer than this. */
const DEEPEST = 60

function headerAt(sample: readonly RawRow[], at: number): Header | null {
  const row = sample[at]
  if (row === undefined) return null
  const names = columnNames(row.cells)
  return names.some((name) => name !== '') ? { line: row.line, at, names } : null
}

function* headersIn(sample: readonly RawRow[]): Generator<Header> {
  for (let at = 0; at < Math.min(DEEPEST, sample.length); at++) {
    const header = headerAt(sample, at)
    if (header !== null) yield header
  }
}

/** The first row that is the header of a known layout. */
export function recognisedHeader(
  fileName: string,
  sample: readonly RawRow[],
): { header: Header; recognised: Recognised } | null {
  for (const header of headersIn(sample)) {
    if (header.names.length < 2) continue
    const recognised = recogniseLayout(signsOf(fileName, header, sample))
    if (recognised) return { header, recognised }
  }
  return null
}

function signsOf(fileName: string, header: Header, sample: readonly RawRow[]): FileSigns {
  return {
    fileName,
    names: header.names,
    valuesOf: (name) => valuesBelow(header, sample, name),
  }
}

/** The filled values of a column in the sample. */
export function valuesBelow(header: Header, sample: readonly RawRow[], name: string): string[] {
  const at = header.names.indexOf(name)
  if (at < 0) return []
  return sample
    .slice(header.at + 1)
    .map((row) => (row.cells[at] ?? '').trim())
    .filter((cell) => !isNoValue(cell))
}

/** The first row that holds all of these columns; else the one that holds most of them. */
export function headerWith(sample: readonly RawRow[], wanted: readonly string[]): Header | null {
  let best: Header | null = null
  let most = -1
  for (const header of headersIn(sample)) {
    const names = new Set(header.names)
    const held = wanted.filter((name) => names.has(name)).length
    if (held > most) {
      most = held
      best = header
    }
    if (held === wanted.length && held > 0) return header
  }
  return most > 0 ? best : likelyHeader(sample)
}

/** The row that is probably the header of a table nobody knows: wide as the rows below, and all words. */
export function likelyHeader(sample: readonly RawRow[]): Header | null {
  const widths = sample.map((row) => row.cells.filter((cell) => cell !== '').length)
  const usual = [...widths].sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0
  const headers = [...headersIn(sample)]
  const wide = headers.find((header) => {
    const cells = header.names.filter((name) => name !== '')
    const isWords = cells.every((cell) => parseNumber(cell, '.') === null)
    return cells.length >= Math.max(2, usual * 0.6) && isWords
  })
  return wide ?? headers[0] ?? null
}
