import type { History, TextColumn } from './history.ts'
import { lotsOf } from './lots.ts'

/** A history without what only documents read: plain columns, which can be handed to a thread. */
export type ColumnsOnly = Omit<History, 'id' | 'name' | 'attributes' | 'doubts'>

export function columnsOnly(history: History): ColumnsOnly {
  const { id, name, attributes, doubts, account, ...columns } = history
  return { ...columns, lots: lotsOf(history), account: { codes: account.codes, values: [] } }
}

/** The history again, with empty texts and no attributes. */
export function withoutTexts(columns: ColumnsOnly): History {
  const none: TextColumn = { length: columns.size, at: () => '' }
  return { ...columns, id: none, name: none, attributes: [], doubts: [] }
}
