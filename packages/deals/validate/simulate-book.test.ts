import { describe, expect, test } from 'vitest'
import { STANDING_OPEN } from '../cohort/cohort.ts'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { NO_DECISION, WON } from '../cohort/endings.ts'
import { NO_DAY } from '../shared/day.ts'
import { BURYING_WAYS } from './book-habits.ts'
import { type Book, simulateBook } from './simulate-book.ts'
import { stripBook } from './strip-book.ts'

const book = simulateBook({ seed: 7, deals: 2_000 })

describe('a simulated book', () => {
  test('is the same again for the same seed, and another one for another', () => {
    const again = columnsOf(simulateBook({ seed: 7, deals: 2_000 }))
    expect(columnsOf(book).map((column, n) => isSame(column, again[n]))).not.toContain(false)
    const other = columnsOf(simulateBook({ seed: 8, deals: 2_000 }))
    expect(columnsOf(book).some((column, n) => isSame(column, other[n]))).toBe(false)
  })

  test('is read by the product as its truth has it: who won when, who is open', () => {
    const cohort = cohortAsOf(book.history, book.until)
    expect(cohort.size).toBe(book.history.size)
    const told = Array.from(cohort.index, (_, r) => ({
      isOpen: cohort.standing[r] === STANDING_OPEN,
      closedOn: cohort.closedOn[r],
      isWon: cohort.ending[r] === WON,
    }))
    // One that was opened again may be closed for a while on the last day, before its last closing.
    const isShut = (n: number) => !told[n].isOpen && book.truth.closedOn[n] > book.until
    const meant = Array.from(book.truth.closedOn, (closedOn) => ({
      isOpen: closedOn > book.until,
      closedOn: closedOn > book.until ? NO_DAY : closedOn,
    }))
    expect(told.filter((_, n) => isShut(n)).length).toBeLessThan(10)
    for (const [n, { isOpen, closedOn, isWon }] of told.entries()) {
      if (isShut(n)) continue
      if (isOpen !== meant[n].isOpen || closedOn !== meant[n].closedOn)
        expect(told[n]).toEqual(meant[n])
      if (isWon !== (book.truth.outcome[n] === WON && !isOpen)) expect.fail(`${n} is won, or not`)
    }
    const noDecision = cohort.ending.filter((ending) => ending === NO_DECISION).length
    expect(noDecision).toBeGreaterThan(0.05 * cohort.size)
  })

  test('knows on each past day only what was written by then', () => {
    const day = book.until - 400
    const cohort = cohortAsOf(book.history, day)
    for (let r = 0; r < cohort.size; r++) {
      const i = cohort.index[r]
      expect(book.history.createdOn[i]).toBeLessThanOrEqual(day)
      if (book.truth.closedOn[i] <= day) expect(cohort.standing[r]).not.toBe(STANDING_OPEN)
    }
  })

  test('its changes and contacts are in order and lie between creation and the last day', () => {
    const { changes, activities, createdOn, size } = book.history
    for (let i = 0; i < size; i++)
      for (const { start, day } of [changes, activities]) {
        const mine = [createdOn[i], ...day.subarray(start[i], start[i + 1]), book.until]
        if (mine.some((on, at) => on < (mine[at - 1] ?? on))) expect.fail(`${i}: ${mine}`)
      }
  })

  test('buries losses only, pauses lie before the decision, and some are buried in every way', () => {
    const { way, outcome, buriedOn, decidedOn, closedOn, pausedFrom, pausedUntil } = book.truth
    for (let i = 0; i < way.length; i++) {
      if (way[i] > 0) expect(outcome[i]).not.toBe(WON)
      expect(buriedOn[i] === NO_DAY).toBe(way[i] === 0)
      expect(closedOn[i]).toBeGreaterThanOrEqual(decidedOn[i])
      if (pausedFrom[i] === NO_DAY) continue
      expect(pausedUntil[i]).toBeGreaterThan(pausedFrom[i])
      expect(pausedUntil[i]).toBeLessThanOrEqual(decidedOn[i])
    }
    expect(new Set(way).size).toBe(BURYING_WAYS.length)
    expect(share(book, (i) => outcome[i] === WON)).toBeGreaterThan(0.18)
    expect(share(book, (i) => outcome[i] === WON)).toBeLessThan(0.38)
  })

  test('habits that are given are kept', () => {
    const none = simulateBook({
      seed: 7,
      deals: 1_000,
      habits: { buriedShare: 0.001, pausedShare: 0 },
    })
    expect(share(none, (i) => none.truth.way[i] > 0)).toBeLessThan(0.01)
    expect(share(none, (i) => none.truth.pausedFrom[i] !== NO_DAY)).toBe(0)
  })
})

describe('a poorer source', () => {
  test('tells no contacts, or two dates, or the open deals of one day', () => {
    expect(stripBook(book, 'noContacts').history.activities.day).toHaveLength(0)
    const dates = stripBook(book, 'twoDates')
    expect(dates.history.changes.day).toHaveLength(0)
    const [rich, poor] = [book, dates].map(({ history }) => cohortAsOf(history, book.until))
    expect(poor.open).toBe(rich.open)
    expect(poor.closedOn).toEqual(rich.closedOn)
    const open = stripBook(book, 'openSnapshot')
    expect(open.history.size).toBe(rich.open)
    expect(cohortAsOf(open.history, book.until).open).toBe(rich.open)
  })
})

function share({ truth }: Book, is: (i: number) => boolean): number {
  return [...truth.way.keys()].filter(is).length / truth.way.length
}

type Column = Uint8Array | Int32Array | Float64Array

function columnsOf({ history, truth }: Book): Column[] {
  const { changes, activities, createdOn, amount } = history
  const { outcome, decidedOn, closedOn, way } = truth
  const told = [createdOn, amount, changes.day, changes.field, changes.after, activities.day]
  return [...told, activities.direction, outcome, decidedOn, closedOn, way]
}

function isSame(a: Column, b: Column): boolean {
  return a.length === b.length && a.every((value, n) => Object.is(value, b[n]))
}
