import type { History } from '../cohort/history.ts'
import { NO_DAY } from '../shared/day.ts'
import type { Book, BookTruth } from './simulate-book.ts'

/**
 * What a poorer source would have told: no contacts; no changes, only creation and closing; a single
 * look at the open deals.
 */
export const POORER = ['noContacts', 'twoDates', 'openSnapshot'] as const
export type Poorer = (typeof POORER)[number]

/** The same book as a poorer source tells it; the truth stays that of the deals that are left. */
export function stripBook(book: Book, to: Poorer): Book {
  if (to === 'noContacts') return { ...book, history: withoutContacts(book.history) }
  const flat = withoutChanges(withoutContacts(book.history), book.truth)
  if (to === 'twoDates') return { ...book, history: flat }
  const open = rowsWhere(flat, (i) => isOpen(flat, i))
  return { ...book, history: only(flat, open), truth: truthOfRows(book.truth, open) }
}

function withoutContacts(history: History): History {
  const start = new Uint32Array(history.size + 1)
  return {
    ...history,
    activities: { start, day: new Int32Array(0), direction: new Uint8Array(0) },
  }
}

/** Closed deals keep their closing day; nothing tells what an open one had been before. */
function withoutChanges(history: History, truth: BookTruth): History {
  const day = new Int32Array(0)
  const [field, precision] = [new Uint8Array(0), new Uint8Array(0)]
  const [before, after] = [new Float64Array(0), new Float64Array(0)]
  const start = new Uint32Array(history.size + 1)
  const attribute = new Int16Array(0)
  return {
    ...history,
    closedOn: truth.closedOn.map((on, i) => (isOpen(history, i) ? NO_DAY : on)),
    changes: { start, field, attribute, day, before, after, precision },
  }
}

function isOpen({ stage, stageMeaning }: History, i: number): boolean {
  const meaning = stageMeaning[stage.codes[i] ?? -1]
  return meaning === 'open' || meaning === 'parked'
}

function rowsWhere({ size }: History, is: (i: number) => boolean): number[] {
  return Array.from({ length: size }, (_, i) => i).filter(is)
}

/** Some opportunities of a history that has neither changes nor contacts. */
function only(history: History, rows: readonly number[]): History {
  const coded = ({ codes, values }: History['stage']) => ({ codes: at(codes, rows), values })
  const text = ({ at: of }: History['id']) => ({
    length: rows.length,
    at: (index: number) => of(rows[index] ?? 0),
  })
  const start = new Uint32Array(rows.length + 1)
  return {
    ...history,
    size: rows.length,
    key: at(history.key, rows),
    id: text(history.id),
    name: text(history.name),
    createdOn: at(history.createdOn, rows),
    closedOn: at(history.closedOn, rows),
    firstSeenOn: at(history.firstSeenOn, rows),
    outcome: at(history.outcome, rows),
    closeDate: at(history.closeDate, rows),
    buyerDate: at(history.buyerDate, rows),
    amount: at(history.amount, rows),
    probability: at(history.probability, rows),
    gone: at(history.gone, rows),
    deleted: at(history.deleted, rows),
    stage: coded(history.stage),
    currency: coded(history.currency),
    owner: coded(history.owner),
    account: coded(history.account),
    lossReason: coded(history.lossReason),
    competitor: coded(history.competitor),
    forecastCategory: coded(history.forecastCategory),
    attributes: history.attributes.map((each) => ({ ...each, ...coded(each) })),
    changes: { ...history.changes, start },
    activities: { ...history.activities, start },
  }
}

function truthOfRows(truth: BookTruth, rows: readonly number[]): BookTruth {
  return {
    outcome: at(truth.outcome, rows),
    decidedOn: at(truth.decidedOn, rows),
    closedOn: at(truth.closedOn, rows),
    way: at(truth.way, rows),
    buriedOn: at(truth.buriedOn, rows),
    pausedFrom: at(truth.pausedFrom, rows),
    pausedUntil: at(truth.pausedUntil, rows),
    buyerDate: at(truth.buyerDate, rows),
  }
}

function at<T extends Uint8Array | Int32Array | Float64Array>(
  column: T,
  rows: readonly number[],
): T {
  const picked = column.slice(0, rows.length)
  rows.forEach((row, k) => {
    picked[k] = column[row] ?? 0
  })
  return picked as T
}
