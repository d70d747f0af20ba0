/** What this browser has of a text that the server keeps too. */
export interface CopyHere<T> {
  readonly written: T
  /** What the server had when they were last the same; null where it had nothing, or it is not known. */
  readonly there: T | null
}

/** With which copy to go on, and the other one where both were written on since they were the same. */
export interface Copies<T> {
  readonly goOn: T
  readonly other: T | null
}

/**
 * Where to go on with a text that was not sent yet: with this browser's copy, unless the server's is no
 * older version of it. Then it was written on another device too, and who wrote it chooses. `there`:
 * what the server has now, null where that is nothing.
 */
export function copiesOf<T>(here: CopyHere<T>, there: T | null): Copies<T> {
  const isKnown = there === null || isSame(there, here.written) || isSame(there, here.there)
  return { goOn: here.written, other: isKnown ? null : there }
}

/** Whether two copies say the same; the server takes the space around a text away. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, plain) === JSON.stringify(b, plain)
}

function plain(_: string, value: unknown): unknown {
  if (typeof value === 'string') return value.trim()
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
