import { QuoteFinder } from './quote-finder.ts'

export type Delimiter = ',' | ';' | '\t' | '|'

/** In the order in which they win where nothing else tells. */
const CANDIDATES: readonly Delimiter[] = [',', ';', '\t', '|']

/** What the columns of a sample look like if it is cut at a delimiter. */
interface Cut {
  delimiter: Delimiter
  /** The row from which on the usual width holds: with the right delimiter that is the header. */
  start: number
  /** Of the rows from there on, the part that has the usual width. */
  share: number
  width: number
}

const ROWS = 500

/** A header is followed by rows as wide as it; a line of a title that happens to have a comma is not. */
const RUN = 3

/** The delimiter of a sample of whole rows; comma if it has only one column. */
export function findDelimiter(text: string): Delimiter {
  const told = /^\uFEFF?sep=([,;\t|])(\r\n|\r|\n|$)/i.exec(text)
  if (told) return told[1] as Delimiter
  return bestCut(text)?.delimiter ?? ','
}

function bestCut(text: string): Cut | undefined {
  const rows = countDelimiters(text)
  return CANDIDATES.map((delimiter, at) =>
    cutAt(
      delimiter,
      rows.map((row) => row[at] ?? 0),
    ),
  )
    .filter((cut) => cut !== undefined)
    .sort((a, b) => a.start - b.start || b.share * b.width - a.share * a.width)[0]
}

function cutAt(delimiter: Delimiter, counts: number[]): Cut | undefined {
  const usual = mode(counts.filter((count) => count > 0))
  if (usual === undefined) return undefined
  const runs = (at: number) => counts.slice(at, at + RUN).every((count) => count === usual)
  const run = counts.findIndex((_, at) => runs(at))
  const start = run === -1 ? counts.indexOf(usual) : run
  const rows = counts.length - start
  const share = counts.slice(start).filter((count) => count === usual).length / rows
  return { delimiter, start, share, width: usual + 1 }
}

function mode(values: number[]): number | undefined {
  const times = new Map<number, number>()
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1)
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** For each row that is not empty, how often each candidate stands outside quotes. */
function countDelimiters(text: string): number[][] {
  const rows: number[][] = []
  const quotes = new QuoteFinder(text)
  let row: number[] | undefined
  let opens = true
  for (let at = 0; at < text.length && rows.length < ROWS; at++) {
    const char = text.charAt(at)
    const ends = char === '\n' || char === '\r'
    const candidate = CANDIDATES.indexOf(char as Delimiter)
    if (ends && row) rows.push(row)
    row = ends ? undefined : (row ?? CANDIDATES.map(() => 0))
    if (row && candidate !== -1) row[candidate] = (row[candidate] ?? 0) + 1
    if (char === '"' && opens) at = quotes.closing(at)
    opens = ends || candidate !== -1
  }
  if (row) rows.push(row)
  return rows
}
