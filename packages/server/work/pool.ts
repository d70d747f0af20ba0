import { availableParallelism } from 'node:os'
import { Refused } from '@closed-learned/deals'
import { Thread } from './thread.ts'

/** Work in pieces that may be done in any order, and what all of them rest on. */
export interface Round<Columns, Piece> {
  readonly columns: Columns
  readonly pieces: readonly Piece[]
}

/** What a thread is asked: new columns first, where they changed. */
export interface PieceAsked<Columns, Piece> {
  readonly columns?: Columns
  readonly piece: Piece
}

export interface RoundOptions {
  /** Ends the round at once; it then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined
  /** Told after each piece: how many are done. */
  readonly onPiece?: ((done: number) => void) | undefined
  /** Threads that it may use just now; asked again after each piece. By default all. */
  readonly most?: (() => number) | undefined
}

const MOST_THREADS = 4
const IDLE_MS = 10_000

/** As many threads as the machine does at once, at most four. */
export const threadsHere = () => Math.max(1, Math.min(MOST_THREADS, availableParallelism()))

/**
 * Worker threads that do the pieces of a round, one round at a time. They start when they are first
 * needed and end when they were idle for ten seconds. A round whose thread dies throws one error, and
 * the next round gets fresh threads.
 */
export class Pool<Columns, Piece, Part> {
  #threads: Promise<Thread<PieceAsked<Columns, Piece>, Part>>[] = []
  #lastRound: Promise<unknown> = Promise.resolve()
  #idle: NodeJS.Timeout | undefined
  #closed = false

  /** `entry` gives the program of the threads: see `scan.worker.ts`. */
  constructor(
    private readonly entry: () => Promise<URL>,
    readonly size: number = threadsHere(),
  ) {}

  /** The parts in the order of the pieces. */
  run(round: Round<Columns, Piece>, options: RoundOptions = {}): Promise<Part[]> {
    const turn = this.#lastRound.then(() => this.#run(round, options))
    this.#lastRound = turn.catch(() => undefined)
    return turn
  }

  /** Ends the threads and whatever they are doing; nothing is begun after it. */
  async close(): Promise<void> {
    this.#closed = true
    await this.#end()
  }

  async #run(round: Round<Columns, Piece>, options: RoundOptions): Promise<Part[]> {
    const { signal } = options
    signal?.throwIfAborted()
    if (this.#closed) throw new Refused(CLOSED)
    clearTimeout(this.#idle)
    const onAbort = () => void this.#end()
    signal?.addEventListener('abort', onAbort, { once: true })
    try {
      return await this.#share(round, options)
    } catch (trouble) {
      await this.#end()
      signal?.throwIfAborted()
      throw this.#closed ? new Refused(CLOSED) : trouble
    } finally {
      signal?.removeEventListener('abort', onAbort)
      this.#idle = setTimeout(() => void this.#end(), IDLE_MS).unref()
    }
  }

  /** Gives each thread the next piece as soon as it has done one. */
  #share({ columns, pieces }: Round<Columns, Piece>, options: RoundOptions): Promise<Part[]> {
    const parts: Part[] = new Array(pieces.length)
    const posted = new Set<number>()
    const free = Array.from({ length: this.size }, (_, n) => this.size - 1 - n)
    let next = 0
    let done = 0
    return new Promise((resolve, reject) => {
      if (pieces.length === 0) resolve(parts)
      const one = async (n: number, at: number, piece: Piece) => {
        const thread = await this.#thread(n)
        const asked = posted.has(n) ? { piece } : { columns, piece }
        posted.add(n)
        parts[at] = await thread.ask(asked)
        free.push(n)
        done++
        options.onPiece?.(done)
        if (done === pieces.length) resolve(parts)
        else give()
      }
      const give = () => {
        const most = Math.max(1, Math.min(this.size, options.most?.() ?? this.size))
        while (next < pieces.length && this.size - free.length < most) {
          const at = next++
          one(free.pop() ?? 0, at, pieces[at] as Piece).catch(reject)
        }
      }
      give()
    })
  }

  #thread(n: number): Promise<Thread<PieceAsked<Columns, Piece>, Part>> {
    const known = this.#threads[n] ?? this.entry().then((url) => new Thread(url))
    this.#threads[n] = known
    return known
  }

  async #end(): Promise<void> {
    clearTimeout(this.#idle)
    const threads = await Promise.allSettled(this.#threads.splice(0))
    await Promise.all(threads.map((each) => each.status === 'fulfilled' && each.value.end()))
  }
}

const CLOSED = {
  kind: 'interrupted',
  text: 'The program was stopped while this was looked for.',
  mend: 'Start it again and ask once more.',
} as const
