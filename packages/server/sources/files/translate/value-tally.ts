import {
  type AttributeKind,
  isNoValue,
  kindOfAttribute,
  leakReason,
  parseNumber,
  parseWrittenDate,
} from '@closed-learned/deals'
import { HashSet, hashOf } from './hash-set.ts'
import { ownText } from './own-text.ts'

const FEW = 64
const FEW_FOR_LEAK = 12
const LOOKED = 200

/** The counts of one value where values are few: rows that are closed, and the others. */
export interface OneValue {
  closed: number
  other: number
}

/**
 * Counts the values of one column while rows stream by, in memory that does not grow with them: the
 * first few values one by one, many only as hashes, up to 65,535.
 */
export class ValueTally {
  filled = 0
  #closed = 0
  #closedFilled = 0
  #open = 0
  #openFilled = 0
  #few: Map<string, OneValue> | null = new Map()
  #hashes: HashSet | null = null
  #commonest = 0
  /** Once values are many: the one that was the commonest until then. */
  #top = ''
  #looked = 0
  #numbers = 0
  #dates = 0
  #characters = 0

  /** Whether there are too many values to count them one by one. */
  get isMany(): boolean {
    return this.#few === null
  }

  /** Takes a row without a value; `closed` null where nobody knows. */
  addNone(closed: boolean | null): void {
    if (closed === true) this.#closed++
    else if (closed === false) this.#open++
  }

  /** Takes a row whose value has these counts, as long as values are few. */
  addAgain(one: OneValue, closed: boolean | null): void {
    this.#addFilled(closed)
    if (closed === true) one.closed++
    else one.other++
  }

  /** Takes one row's value ('' = none). */
  add(value: string, closed: boolean | null): void {
    if (value === '') {
      this.addNone(closed)
      return
    }
    this.#addFilled(closed)
    if (this.#looked < LOOKED) this.#look(value)
    if (this.#few !== null) this.#addFew(this.#few, value, closed)
    else {
      if (value === this.#top) this.#commonest++
      this.#hashes?.add(hashOf(value))
    }
  }

  /** The counts of a value that was taken, while values are few. */
  countsOf(value: string): OneValue | undefined {
    return this.#few?.get(value)
  }

  #addFilled(closed: boolean | null): void {
    this.filled++
    if (closed === true) {
      this.#closed++
      this.#closedFilled++
    } else if (closed === false) {
      this.#open++
      this.#openFilled++
    }
  }

  #look(value: string): void {
    this.#looked++
    this.#characters += value.length
    if (parseNumber(value, '.') !== null) this.#numbers++
    else if (parseWrittenDate(value, 'dmy') ?? parseWrittenDate(value, 'mdy')) this.#dates++
  }

  #addFew(few: Map<string, OneValue>, value: string, closed: boolean | null): void {
    const known = few.get(value)
    if (known) {
      if (closed === true) known.closed++
      else known.other++
      return
    }
    if (few.size < FEW) {
      few.set(ownText(value), { closed: closed === true ? 1 : 0, other: closed === true ? 0 : 1 })
      return
    }
    for (const [one, { closed, other }] of few) {
      if (closed + other <= this.#commonest) continue
      this.#commonest = closed + other
      this.#top = one
    }
    this.#hashes = new HashSet()
    for (const one of few.keys()) this.#hashes.add(hashOf(one))
    this.#few = null
    this.#hashes.add(hashOf(value))
  }

  get distinct(): number {
    return this.#few?.size ?? this.#hashes?.size ?? 0
  }

  /** The values, where they are few. */
  get few(): string[] {
    return [...(this.#few?.keys() ?? [])]
  }

  kind(): AttributeKind {
    let commonest = this.#commonest
    for (const { closed, other } of this.#few?.values() ?? []) {
      commonest = Math.max(commonest, closed + other)
    }
    return kindOfAttribute({
      filled: this.filled,
      distinct: this.distinct,
      commonest,
      looked: this.#looked,
      numbers: this.#numbers,
      dates: this.#dates,
      characters: this.#characters,
      few: this.few,
    })
  }

  /** Why the column tells of the end instead of its cause, or null. */
  leak(): string | null {
    let closedOnlyValues = 0
    if (this.#few !== null && this.#few.size <= FEW_FOR_LEAK) {
      for (const { closed, other } of this.#few.values()) {
        if (other <= this.#open * 0.01) closedOnlyValues += closed
      }
    }
    return leakReason({
      closed: this.#closed,
      closedFilled: this.#closedFilled,
      open: this.#open,
      openFilled: this.#openFilled,
      closedOnlyValues,
    })
  }
}

/** The trimmed text of a cell, '' where it says nothing. */
export function cellValue(cell: string | undefined): string {
  if (cell === undefined || cell === '') return ''
  const text = cell.trim()
  return isNoValue(text) ? '' : text
}
