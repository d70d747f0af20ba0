import { Worker } from 'node:worker_threads'
import type { ScanPart, ScanRound } from '../index.ts'

/** Threads that answer the pieces of a scan, each the next one as soon as it is free. */
export interface Threads {
  run(round: ScanRound): Promise<ScanPart[]>
  end(): Promise<unknown>
}

/** So many worker threads, ready to work. */
export async function startThreads(count: number): Promise<Threads> {
  const threads = await Promise.all(Array.from({ length: count }, startThread))
  return {
    run: async ({ columns, pieces }) => {
      const parts: ScanPart[] = []
      let next = 0
      const work = async ({ ask }: Thread) => {
        for (let first = true; next < pieces.length; first = false) {
          const at = next++
          parts[at] = await ask(first ? { columns, piece: pieces[at] } : { piece: pieces[at] })
        }
      }
      await Promise.all(threads.map(work))
      return parts
    },
    end: () => Promise.all(threads.map(({ worker }) => worker.terminate())),
  }
}

interface Thread {
  readonly worker: Worker
  readonly ask: (message: unknown) => Promise<ScanPart>
}

/** The thread has to be taught TypeScript first: what runs this one does not reach into it. */
async function startThread(): Promise<Thread> {
  const program = new URL('./scan.worker.ts', import.meta.url).href
  const start = `import('tsx/esm/api').then(({ register }) => { register(); return import('${program}') })`
  const worker = new Worker(start, { eval: true })
  let answered: (part: ScanPart) => void
  const answer = () =>
    new Promise<ScanPart>((done) => {
      answered = done
    })
  worker.on('message', (part: ScanPart) => answered(part))
  worker.on('error', (trouble) => {
    throw trouble
  })
  await answer() // that it is ready
  return {
    worker,
    ask: (message) => {
      worker.postMessage(message)
      return answer()
    },
  }
}
