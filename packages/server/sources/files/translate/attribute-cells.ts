import {
  attributeKey,
  guessAttributeMeaning,
  holdsEmployees,
  LOSS_REASON_LEAK,
  sizeBandOf,
  stripHtml,
} from '@closed-learned/deals'
import type { AttributeReport } from '../../port.ts'
import type { Job } from '../job.ts'
import { jsonInCopy } from './copy-text.ts'
import type { CountedAttribute, Memory } from './memory.ts'
import { ownText } from './own-text.ts'
import { cellValue, type OneValue, ValueTally } from './value-tally.ts'

/** How the values of an attribute's column are written: the same in rows and in their history. */
export type AttributeText = (value: string) => string

interface AttributeCell {
  readonly at: number
  /** `,"Region":` as it goes into the JSON of values. */
  readonly key: string
  readonly text: AttributeText
  readonly tally: ValueTally
  /** Cells that were seen before, by their raw text: what they add to the JSON, and their counts. */
  readonly known: Map<string, { readonly json: string; readonly counts: OneValue }>
}

/** The writing of an attribute's values: numbers of employees as bands, 0 and 1 as what they mean. */
export function attributeText(
  name: string,
  digitFlag: boolean,
  mayHoldHtml: boolean,
): AttributeText {
  if (holdsEmployees(name)) {
    return (value) => {
      const band = sizeBandOf(value)
      return band === undefined ? value : (band ?? '')
    }
  }
  if (digitFlag) return (value) => (value === '1' ? 'true' : value === '0' ? 'false' : value)
  return mayHoldHtml ? stripHtml : (value) => value
}

/** Reads the attributes of a row, and counts them. */
export class AttributeCells {
  readonly #cells: readonly AttributeCell[]

  constructor(job: Job, memory: Memory, of: AttributeReport['of']) {
    const places = new Map(job.header.names.map((name, at) => [name, at]))
    const digitFlags = new Set(job.digitFlags)
    const mayHoldHtml = memory.setting.system === 'salesforce'
    this.#cells = job.attributes.map((name) => ({
      at: places.get(name) ?? -1,
      key: `,${jsonInCopy(attributeKey(name))}:`,
      text: attributeText(name, digitFlags.has(name), mayHoldHtml),
      tally: countedAttribute(memory, attributeKey(name), of, false).tally,
      known: new Map(),
    }))
  }

  /**
   * `,"Region":"EMEA",…`: what goes into the JSON of values after the stated fields. Rows of deleted
   * records, and states where there are rows of today, are not counted.
   */
  read(cells: readonly string[], closed: boolean | null, counted = true): string {
    let json = ''
    for (const cell of this.#cells) {
      const raw = cells[cell.at] ?? ''
      if (raw === '') {
        if (counted) cell.tally.addNone(closed)
        continue
      }
      const known = cell.tally.isMany ? undefined : cell.known.get(raw)
      if (known === undefined) json += readCell(cell, raw, closed, counted)
      else {
        json += known.json
        if (counted) cell.tally.addAgain(known.counts, closed)
      }
    }
    return json
  }
}

const MOST_KNOWN = 256

function readCell(
  cell: AttributeCell,
  raw: string,
  closed: boolean | null,
  counted: boolean,
): string {
  const { tally, known } = cell
  const value = cellValue(raw)
  const written = value === '' ? '' : cell.text(value)
  if (counted) tally.add(written, closed)
  if (written === '') return ''
  const json = cell.key + jsonInCopy(written)
  const counts = tally.countsOf(written)
  if (counts !== undefined && known.size < MOST_KNOWN) {
    known.set(ownText(raw), { json: ownText(json), counts })
  }
  return json
}

/** The counts of an attribute, which several files may add to. */
export function countedAttribute(
  memory: Memory,
  name: string,
  of: AttributeReport['of'],
  isLossReason: boolean,
): CountedAttribute {
  const key = `${of}\0${name}`
  const known = memory.attributes.get(key)
  if (known) return known
  const tally = new ValueTally()
  const told = new Map(Object.entries(memory.setting.attributeMeanings))
  const report = (): AttributeReport => ({
    name,
    of,
    kind: tally.kind(),
    meaning: told.get(name) ?? guessAttributeMeaning(name, tally.few),
    filled: tally.filled,
    values: tally.distinct,
    leak: isLossReason ? LOSS_REASON_LEAK : tally.leak(),
  })
  const counted = { name, of, tally, isLossReason, report }
  memory.attributes.set(key, counted)
  return counted
}
