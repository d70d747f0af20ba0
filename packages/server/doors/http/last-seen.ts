const ROOM = 20_000

/** A set in which the newest so many stay. */
export class LastSeen {
  private readonly keys = new Set<string>()

  constructor(private readonly room = ROOM) {}

  has(key: string): boolean {
    return this.keys.has(key)
  }

  add(key: string): void {
    this.keys.delete(key)
    this.keys.add(key)
    for (const oldest of this.keys) {
      if (this.keys.size <= this.room) return
      this.keys.delete(oldest)
    }
  }

  forget(key: string): void {
    this.keys.delete(key)
  }
}
