import { Worker } from 'node:worker_threads'
import { Refused } from '@closed-learned/deals'

interface Waiting<Told> {
  readonly done: (told: Told) => void
  readonly fail: (trouble: unknown) => void
}

/** The main thread's side of a worker that is asked one thing at a time; idle it keeps no process alive. */
export class Thread<Asked, Told> {
  readonly #worker: Worker
  #waiting: Waiting<Told> | undefined
  #trouble: unknown

  constructor(program: URL) {
    this.#worker = new Worker(program, { execArgv: [] })
    this.#worker.unref()
    this.#worker.on('message', (told: Told) => this.#waiting?.done(told))
    this.#worker.on('error', (trouble) => this.#fail(outOfMemory(trouble) ? ENDED : trouble))
    this.#worker.on('exit', () => this.#fail(ENDED))
  }

  /** Throws what the worker threw, or a refusal where it ended; after that it answers no more. */
  async ask(asked: Asked): Promise<Told> {
    if (this.#trouble !== undefined) throw this.#trouble
    this.#worker.ref()
    try {
      return await new Promise<Told>((done, fail) => {
        this.#waiting = { done, fail }
        this.#post(asked)
      })
    } finally {
      this.#waiting = undefined
      this.#worker.unref()
    }
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }

  #post(asked: Asked): void {
    this.#worker.postMessage(asked)
  }

  #fail(trouble: unknown): void {
    this.#trouble ??= trouble
    this.#waiting?.fail(this.#trouble)
  }
}

const ENDED = new Refused({
  kind: 'interrupted',
  text: 'A thread that was searching has ended before it was done.',
  mend: 'Ask again; if it ends again, this machine has too little free memory.',
})

function outOfMemory(trouble: unknown): boolean {
  return trouble instanceof Error && 'code' in trouble && trouble.code === OUT_OF_MEMORY
}

const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY'
