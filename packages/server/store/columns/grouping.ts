import { NumberWriter } from './column-files.ts'
import type { Writers } from './writers.ts'

/** Where the entries of each opportunity begin; both streams come in the order of their numbers. */
export class Grouping {
  count = 0
  #next = 0
  readonly #starts: NumberWriter
  readonly #keys: readonly number[]

  constructor(to: Writers, name: string) {
    this.#keys = to.key
    this.#starts = new NumberWriter(to.folder, name, 'u32')
    this.#advance()
  }

  reach(key: number): void {
    while ((this.#keys[this.#next - 1] ?? key) < key) this.#advance()
  }

  close(): void {
    while (this.#next <= this.#keys.length) this.#advance()
    this.#starts.close()
  }

  #advance(): void {
    this.#starts.push(this.count)
    this.#next++
  }
}
