const MOST = 65_535
const FIRST_SLOTS = 256
/** Over all sets of a thread: a file of ten thousand columns must not cost a gigabyte. */
const MOST_SLOTS_IN_ALL = 16 * 1024 * 1024

let slotsInAll = 0

/** FNV-1a over UTF-16 units; never 0, which marks an empty slot. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  }
  return hash === 0 ? 1 : hash | 0
}

/** Counts different hashes, up to 65,535 of them, in a table that grows with their number. */
export class HashSet {
  size = 0
  #slots = new Int32Array(FIRST_SLOTS)
  #isFull = false

  add(hash: number): void {
    if (this.#isFull) return
    if (!insert(this.#slots, hash)) return
    this.size++
    if (this.size >= MOST) this.#isFull = true
    else if (this.size * 2 > this.#slots.length) this.#grow()
  }

  #grow(): void {
    const old = this.#slots
    if (slotsInAll + old.length > MOST_SLOTS_IN_ALL) {
      this.#isFull = true
      return
    }
    slotsInAll += old.length
    this.#slots = new Int32Array(old.length * 2)
    for (const hash of old) if (hash !== 0) insert(this.#slots, hash)
  }
}

/** False if the hash is there already. */
function insert(slots: Int32Array, hash: number): boolean {
  const mask = slots.length - 1
  let at = (hash ^ (hash >>> 15)) & mask
  for (let held = slots[at]; held !== 0; held = slots[at]) {
    if (held === hash) return false
    at = (at + 1) & mask
  }
  slots[at] = hash
  return true
}
