import type { LearnAsked } from './learn.worker.ts'
import type { Thread } from './thread.ts'

/** Learns one thing after the other in a thread that begins when it is needed and ends with each. */
export class Learner {
  readonly #begin: () => Promise<Thread<LearnAsked, unknown>>
  #thread: Thread<LearnAsked, unknown> | undefined
  #last: Promise<unknown> = Promise.resolve()
  #closed = false

  constructor(begin: () => Promise<Thread<LearnAsked, unknown>>) {
    this.#begin = begin
  }

  /** Whether nothing is being learned. */
  get idle(): boolean {
    return this.#thread === undefined
  }

  /** Throws a refusal where the thread ended before it was done. */
  learn(asked: LearnAsked): Promise<unknown> {
    const learned = this.#last.then(() => this.#learnNow(asked))
    this.#last = learned.catch(() => undefined)
    return learned
  }

  /** Ends what is being learned; nothing more is. */
  async close(): Promise<void> {
    this.#closed = true
    await this.#thread?.end()
  }

  async #learnNow(asked: LearnAsked): Promise<unknown> {
    const thread = await this.#begin()
    this.#thread = thread
    try {
      if (this.#closed) await thread.end()
      return await thread.ask(asked)
    } finally {
      this.#thread = undefined
      await thread.end()
    }
  }
}
