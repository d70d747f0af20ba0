import { type Closings, isOfFew } from './closings.ts'

/** Some of the deals of a whole. */
interface Part {
  readonly deals: Uint32Array
}

/** Parts that are told one by one, and those that are told together, if at all. */
export interface Pooled<T extends Part> {
  readonly told: readonly T[]
  readonly pool: readonly T[]
  /** Whether parts of enough owners are in the pool. */
  readonly isMixed: boolean
}

/**
 * Puts the parts of fewer than three owners together, and the smallest others with them until nothing
 * of so few can be worked out from the whole. Parts come with most deals first.
 */
export function pooled<T extends Part>(closings: Closings, parts: readonly T[]): Pooled<T> {
  const few = parts.map(({ deals }) => isOfFew(closings, deals))
  return enoughIn(closings, {
    told: parts.filter((_, at) => !few[at]),
    pool: parts.filter((_, at) => few[at]),
    isMixed: false,
  })
}

/** Puts the last of the told parts into the pool until that is of three owners. */
export function enoughIn<T extends Part>(closings: Closings, parts: Pooled<T>): Pooled<T> {
  const told = [...parts.told]
  const pool = [...parts.pool]
  while (pool.length > 0 && isOfFew(closings, together(pool))) {
    const last = told.pop()
    if (last === undefined) break
    pool.push(last)
  }
  return { told, pool, isMixed: parts.isMixed || pool.length > parts.pool.length }
}

/** The deals of some parts, in order. */
export function together(parts: readonly Part[]): Uint32Array {
  return Uint32Array.from(parts.flatMap(({ deals }) => [...deals])).sort()
}
