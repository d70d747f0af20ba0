import { parentPort } from 'node:worker_threads'
import { type ScanColumns, type ScanPiece, scanPiece } from '../index.ts'

let columns: ScanColumns | undefined
parentPort?.on('message', (asked: { columns?: ScanColumns; piece: ScanPiece }) => {
  columns = asked.columns ?? columns
  if (columns) parentPort?.postMessage(scanPiece(columns, asked.piece))
})
parentPort?.postMessage('ready')
