import { sayDay } from '../shared/day.ts'
import type { Purge } from '../time/purges.ts'
import { sayFew } from './say-few.ts'

/** `the purge on 3 March 2025`, `the purges on 3 March 2025 and 9 August 2025`, `the four purges`. */
export function sayPurges(purges: readonly Purge[]): string {
  const [first, second, ...more] = purges.map(({ on }) => sayDay(on))
  if (first === undefined) return `the purges`
  if (second === undefined) return `the purge on ${first}`
  if (more.length === 0) return `the purges on ${first} and ${second}`
  return `the ${sayFew(purges.length)} purges`
}
