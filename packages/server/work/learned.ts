import { join } from 'node:path'
import { columnsOnly, type Day, type History, oncePer, type Period } from '@closed-learned/deals'
import { keepLearned, readLearned } from '../store/columns/kept-learned.ts'
import type { House } from './house.ts'
import { columnsAt } from './load-history.ts'

/** What can be learned of past deals: the odds of open ones, or what a period brings. */
export type Subject =
  | { readonly what: 'odds' }
  | { readonly what: 'forecast'; readonly period: Period }

/** Another number whenever the same columns teach something else than before. */
const VERSION = 7

interface Learning {
  readonly done: Promise<unknown>
  found: unknown
}

const learningOf = oncePer((_: History) => new Map<string, Learning>())

/** What was learned of a history up to a day, if it is at hand. */
export function learnedAtHand(house: House, history: History, day: Day, subject: Subject): unknown {
  const name = nameOf(day, subject)
  const known = learningOf(history).get(name)
  if (known) return known.found
  const folder = folderOf(house, history)
  const found = folder === undefined ? undefined : readLearned(folder, name)
  if (found !== undefined) learningOf(history).set(name, { done: Promise.resolve(found), found })
  return found
}

/**
 * Learns it in a thread, once for a history, day and subject, and keeps it beside the columns; who asks
 * meanwhile waits for the same. Throws a refusal where the thread ended.
 */
export function learned(
  house: House,
  history: History,
  day: Day,
  subject: Subject,
): Promise<unknown> {
  const name = nameOf(day, subject)
  const found = learnedAtHand(house, history, day, subject)
  if (found !== undefined) return Promise.resolve(found)
  const all = learningOf(history)
  const learning = all.get(name) ?? begin(house, history, day, subject, () => all.delete(name))
  all.set(name, learning)
  return learning.done
}

function begin(
  house: House,
  history: History,
  day: Day,
  subject: Subject,
  forget: () => void,
): Learning {
  const columns = columnsOnly(history)
  const done = house.searching.learner.learn({ columns, day, ...subject })
  const learning: Learning = { done, found: undefined }
  done.then((found) => {
    learning.found = found
    const folder = folderOf(house, history)
    if (folder !== undefined) keepLearned(folder, nameOf(day, subject), found)
  }, forget)
  return learning
}

function nameOf(day: Day, subject: Subject): string {
  const of = subject.what === 'odds' ? 'odds' : `forecast-${subject.period.name}`
  return `${of}-${day}-v${VERSION}`
}

function folderOf(house: House, history: History): string | undefined {
  const position = house.memory.positionOf(history)
  return position === undefined ? undefined : join(columnsAt(house), position)
}
