import { parentPort } from 'node:worker_threads'

/** A thread's program in tests of the pool: adds a stretch of numbers, or dies where it is told to. */
let columns: { numbers: Int32Array; times: number } | undefined

const port = parentPort
port?.on('message', (asked) => {
  columns = asked.columns ?? columns
  const { from, to, dies, throws, stays } = asked.piece
  if (dies) process.exit(3)
  if (throws) throw new Error('a bug in the piece')
  while (stays);
  let sum = 0
  for (let i = from; i < to; i++) sum += (columns?.numbers[i] ?? 0) * (columns?.times ?? 0)
  port.postMessage({ sum, from })
})
