import { lot } from '../truth/landmark/fold.ts'
import type { OpenThen } from './open-then.ts'
import type { PastWindow } from './past-window.ts'
import { isWonIn, type WinsKnown } from './wins-known.ts'

/** Deals of past windows, and which of them were won in theirs: what chances are learned from. */
export interface ChanceRows {
  readonly columns: readonly Float64Array[]
  readonly outcome: Uint8Array
  readonly stage: Int32Array
  readonly category: Int32Array
  /** 1 where the day of creation is known. */
  readonly dated: Uint8Array
  readonly won: number
}

/** More rows than these teach nothing more, and take long. */
const MOST_ROWS = 60_000

/** The rows of some windows, by what is known; of very many only some deals, always the same ones. */
export function chanceRows(
  windows: readonly PastWindow[],
  wins: WinsKnown,
  most = MOST_ROWS,
): ChanceRows {
  const all = windows.reduce((sum, { open }) => sum + open.size, 0)
  const parts = windows.map(({ open }) => ({ open, rows: rowsOf(open, most / Math.max(1, all)) }))
  const size = parts.reduce((sum, { rows }) => sum + rows.length, 0)
  const gather = <T extends Float64Array | Int32Array | Uint8Array>(
    into: T,
    columnOf: (open: OpenThen) => ArrayLike<number>,
  ): T => {
    let at = 0
    for (const { open, rows } of parts) {
      const column = columnOf(open)
      for (const row of rows) into[at++] = column[row] ?? Number.NaN
    }
    return into
  }
  const width = windows[0]?.open.columns.length ?? 0
  const outcome = gather(new Uint8Array(size), (open) => outcomesOf(open, wins))
  return {
    columns: Array.from({ length: width }, (_, c) =>
      gather(new Float64Array(size), ({ columns }) => columns[c] ?? []),
    ),
    outcome,
    stage: gather(new Int32Array(size), ({ stage }) => stage),
    category: gather(new Int32Array(size), ({ category }) => category),
    dated: gather(new Uint8Array(size), ({ dated }) => dated),
    won: outcome.reduce((sum, one) => sum + one, 0),
  }
}

/** 1 for each deal that was won within the window in which it was open. */
function outcomesOf({ index, window }: OpenThen, wins: WinsKnown): Uint8Array {
  return Uint8Array.from(index, (i) => Number(isWonIn(wins, i, window)))
}

function rowsOf({ size, lots }: OpenThen, share: number): Uint32Array {
  const rows = Uint32Array.from({ length: size }, (_, row) => row)
  return share >= 1 ? rows : rows.filter((row) => scattered(lots[row] ?? 0) < share)
}

const SCATTER = 3

const scattered = (own: number) => lot(own, SCATTER)
