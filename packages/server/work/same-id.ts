import { createHash } from 'node:crypto'

/** An id that is the same whenever it is made of the same things, so that a thing is written once. */
export function sameId(...of: readonly unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify(of)).digest('hex')
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    hash.slice(12, 16),
    hash.slice(16, 20),
    hash.slice(20, 32),
  ].join('-')
}
