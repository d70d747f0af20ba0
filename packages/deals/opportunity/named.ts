import { type Cohort, STANDING_OPEN } from '../cohort/cohort.ts'
import type { History, TextColumn } from '../cohort/history.ts'
import { oncePer } from '../shared/once-per.ts'
import { plain } from './plain.ts'

/** How well a deal answers to no text. */
export const NOT_NAMED = 0

/**
 * Ranks the rows of a cohort by how well their name, account or id answers to a text: the higher the
 * better, an open deal before a closed one that answers as well. Beginnings of words, in any order,
 * before what stands inside of one; signs between words do not count.
 */
export function namedBy(cohort: Cohort, text: string): (row: number) => number {
  const [id, wanted] = [plain(text), worded(text)]
  const words = wanted.split(' ').flatMap((word) => (word === '' ? [] : [` ${word}`]))
  const bare = words.map((word) => word.slice(1)).sort((a, b) => b.length - a.length)
  const [inside, initial] = [wanted.slice(1), id.charCodeAt(0)]
  const { nameOf, idOf, accounts } = textsOf(cohort.history)
  const matchOf = (row: number) => {
    const i = cohort.index[row] ?? 0
    const own = idOf(i)
    const isId = own.charCodeAt(0) === initial && own.startsWith(id)
    if (isId && own === id) return 8
    const name = nameOf(i)
    const account = accounts[cohort.account[row] ?? -1] ?? ''
    // Nearly all deals are told apart here, at once.
    if (bare.length === 0 || !hasAll(bare, name, account)) return isId ? 2 : NOT_NAMED
    if (name.startsWith(wanted)) return 6
    if (hasAll(words, name, account)) return 4
    return isId || name.includes(inside) || account.includes(inside) ? 2 : NOT_NAMED
  }
  return (row) => {
    const match = matchOf(row)
    return match > NOT_NAMED && cohort.standing[row] === STANDING_OPEN ? match + 1 : match
  }
}

function hasAll(words: readonly string[], name: string, account: string): boolean {
  for (const word of words) if (!name.includes(word) && !account.includes(word)) return false
  return true
}

/** The name of an opportunity (its place in the history), made plain. */
export function plainName(history: History, index: number): string {
  return textsOf(history).nameOf(index)
}

const textsOf = oncePer((history: History) => ({
  nameOf: once(history.name, worded),
  idOf: once(history.id, plain),
  accounts: history.account.values.map(worded),
}))

/** The words of a text, made plain, each behind one space. */
function worded(text: string): string {
  return ` ${plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`
}

/** The entries of a column made comparable, each when it is first asked for. */
function once(column: TextColumn, make: (text: string) => string): (index: number) => string {
  const known = new Array<string | undefined>(column.length)
  return (index) => {
    const text = known[index] ?? make(column.at(index))
    known[index] = text
    return text
  }
}
