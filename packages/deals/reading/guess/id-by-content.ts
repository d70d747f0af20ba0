import { type ColumnProfile, type FileProfile, isUnique } from './file-profile.ts'
import { endsAmong, namesOthers, type Role } from './roles.ts'

const CODE = /^\p{L}{0,8}[-_/.# ]?\d[\p{L}\d/_.-]*$/u
const RUNNING = /^\d+$/

/**
 * The column that numbers the deals where no header says so: unique codes, or running numbers in
 * the first column. Only in a file whose stages or outcomes are known to win and to lose, and that
 * holds an amount or a date.
 */
export function idByContent(
  file: FileProfile,
  roles: Readonly<Partial<Record<Role, ColumnProfile>>>,
): ColumnProfile | undefined {
  const { stage, outcome, amount } = roles
  const isDeals = [outcome, stage].some((column) => {
    const ends = column ? endsAmong(column) : { won: false, lost: false }
    return ends.won && ends.lost
  })
  const hasDate = file.columns.some((column) => column.dates >= 0.9 && column.filled > 0)
  if (!isDeals || (!amount && !hasDate)) return undefined
  const taken = new Set(Object.values(roles))
  return file.columns.find((column, at) => {
    if (taken.has(column) || namesOthers(column) || column.dates >= 0.5) return false
    const isCode = (value: string) => CODE.test(value) && (at === 0 || !RUNNING.test(value))
    return column.filled > 0 && isUnique(file, column) && [...column.values].every(isCode)
  })
}
