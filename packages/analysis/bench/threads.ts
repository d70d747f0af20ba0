import { Worker } from 'node:worker_threads'
import type { ScanPart, ScanRound } from '../index.ts'

/** Threads that answer the pieces of a scan, each the next one as soon as it is free. */
export interface Threads {
  run(round: ScanRound): Promise<ScanPart[]>
  end(): Promise<unknown>
}

/** So many worker threads, ready to work. */
export async function startThreads(count: number): Promise<Threads> {
  const workers = Array.from({ length: count }, () => {
    // The thread has to be taught TypeScript first: what runs this one does not reach into it.
    const program = new URL('./scan.worker.ts', import.meta.url).href
    const start = `import('tsx/esm/api').then(({ register }) => { register(); return import('${program}') })`
    return new Worker(start, { eval: true })
  })
  await Promise.all(workers.map((worker) => new Promise((done) => worker.once('online', done))))
  return {
    run: async ({ columns, pieces }) => {
      const parts: ScanPart[] = []
      let next = 0
      const work = async (worker: Worker) => {
        for (let first = true; next < pieces.length; first = false) {
          const at = next++
          parts[at] = await new Promise<ScanPart>((done, fail) => {
            worker.once('message', done)
            worker.once('error', fail)
            worker.postMessage(first ? { columns, piece: pieces[at] } : { piece: pieces[at] })
          })
          worker.removeAllListeners()
        }
      }
      await Promise.all(workers.map(work))
      return parts
    },
    end: () => Promise.all(workers.map((worker) => worker.terminate())),
  }
}
