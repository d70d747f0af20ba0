import { parentPort } from 'node:worker_threads'
import { type ScanColumns, type ScanPiece, scanPiece } from '@closed-learned/analysis'
import { letPeopleGoFirst } from './let-people-go-first.ts'
import type { PieceAsked } from './pool.ts'

const port = parentPort
letPeopleGoFirst()
let columns: ScanColumns | undefined

/** A thread of the search for segments: does one piece after the other, on columns in shared memory. */
port?.on('message', (asked: PieceAsked<ScanColumns, ScanPiece>) => {
  columns = asked.columns ?? columns
  if (columns === undefined) throw new Error('a piece was asked for before its columns')
  const part = scanPiece(columns, asked.piece)
  // Handed over, not copied.
  port.postMessage(part, buffersOf(part.sizes, part.candidates))
})

function buffersOf(...arrays: readonly Float64Array[]): ArrayBuffer[] {
  return arrays.flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : []))
}
