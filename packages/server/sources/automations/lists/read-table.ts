import type { Automation } from '@closed-learned/deals'
import { isDealObject } from '../read/document.ts'
import { MOST_LINES } from '../read/limits.ts'

const NAME =
  /^((workflow|flow|rule|report|alert|process|automation|dashboard)[ _]?)?(name|label|title)$|^action$/i
const ON = /^(status|state|active|is ?active|enabled|on( ?\/ ?|[ _]or[ _])off)$/i
const OBJECT = /^(object( type)?|type of object|record type|workflow type)$/i
const WORDS = /^(description|folder|alert recipients?|recipients?|formula|criteria)$/i
const OFF = /^(off|inactive|false|no|draft|obsolete|deactivated|0)$/i

/** A table of workflows, flows, rules or reports as a CRM exports it; undefined where it is none. */
export function readTable(text: string, where: string): Automation[] | undefined {
  const delimiter = [',', ';', '\t'].find((sign) =>
    firstRow(text, sign).some((cell) => NAME.test(cell)),
  )
  if (delimiter === undefined) return undefined
  const [header = [], ...rows] = rowsOf(text, delimiter)
  if (header.length < 2) return undefined
  const at = (sign: RegExp) => header.findIndex((cell) => sign.test(cell.trim()))
  const cellsAt = header.flatMap((cell, place) => (WORDS.test(cell.trim()) ? [place] : []))
  const [name, on, object] = [at(NAME), at(ON), at(OBJECT)]
  return rows
    .filter((row) => (row[name] ?? '').trim() !== '')
    .map((row): Automation => {
      const told = {
        name: (row[name] ?? '').trim(),
        where,
        isOn: !OFF.test((row[on] ?? '').trim()),
        text: cellsAt.map((place) => row[place] ?? '').join(' '),
      }
      const isOther = (row[object] ?? '') !== '' && !isDealObject(row[object] ?? '')
      return { ...told, kind: isOther ? 'other' : 'named' }
    })
}

const firstRow = (text: string, delimiter: string) =>
  rowsOf(text.slice(0, 4_000).split(/\r?\n/, 1)[0] ?? '', delimiter)[0]?.map((cell) =>
    cell.trim(),
  ) ?? []

/** The rows of a text; quotes may hold delimiters and lines. */
function rowsOf(text: string, delimiter: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (let at = 0; at < text.length && rows.length <= MOST_LINES; ) {
    const cell = cellAt(text, at, delimiter)
    row.push(cell.value)
    at = cell.end + 1
    if (text[cell.end] === delimiter) continue
    rows.push(row)
    row = []
  }
  return row.length > 0 ? [...rows, row] : rows
}

/** A cell and where it ends. A quote that is never closed is a sign like any other. */
function cellAt(text: string, from: number, delimiter: string): { value: string; end: number } {
  if (text[from] !== '"') return bareCell(text, from, delimiter)
  const near = text.slice(from + 1, from + 1 + LONGEST_CELL)
  let length = near.indexOf('"')
  while (length !== -1 && near[length + 1] === '"') length = near.indexOf('"', length + 2)
  if (length === -1) return bareCell(text, from, delimiter)
  const close = from + 1 + length
  const rest = bareCell(text, close + 1, delimiter)
  return { value: near.slice(0, length).replaceAll('""', '"') + rest.value, end: rest.end }
}

const LONGEST_CELL = 10_000

function bareCell(text: string, from: number, delimiter: string): { value: string; end: number } {
  let end = from
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++
  return { value: text.slice(from, end).replace(/\r$/, ''), end }
}
