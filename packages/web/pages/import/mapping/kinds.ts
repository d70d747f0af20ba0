import type { Mapping } from '@closed-learned/deals'
import { type Columns, entriesAbout, withEntry, withNewEntry } from './entries.ts'
import { type ReadAs, rolesOf } from './roles.ts'

/** What a file is read as so far, null where it is not read. */
export function readAs(
  mapping: Mapping | null,
  file: { name: string; kind: string },
): ReadAs | null {
  const [entry] = entriesAbout(mapping, file)
  if (entry === undefined) return null
  return entry.kind === 'history' ? shapeOf(entry.columns) : entry.kind
}

/** A history of changes names the field that changed. */
export function shapeOf({ shape, field }: Columns): 'states' | 'changes' {
  if (shape === 'states' || shape === 'changes') return shape
  return typeof field === 'string' ? 'changes' : 'states'
}

/**
 * Reads a file as something else, or not at all (null). Roles that the new kind knows too keep their
 * columns.
 */
export function setReadAs(
  mapping: Mapping | null,
  file: { readonly name: string; readonly kind: string },
  as: ReadAs | null,
): Mapping {
  const entries = entriesAbout(mapping, file)
  const before = entries[0]?.columns ?? {}
  // From the last to the first, so that the numbers of those before stay right.
  const without = entries.reduceRight<Mapping>(
    (so, entry) => withEntry(so, entry, null),
    mapping ?? {},
  )
  if (as === null) return without
  const isHistory = as === 'states' || as === 'changes'
  const known = [
    ...rolesOf(as).map(({ key }) => key),
    ...(MAY_HAVE.includes(as) ? ['attributes'] : []),
  ]
  const kept = known.filter((key) => key in before).map((key) => [key, before[key]])
  return withNewEntry(without, isHistory ? 'history' : as, {
    from: file.name,
    ...(isHistory && { shape: as }),
    ...Object.fromEntries(kept),
  })
}

/** Of these a column may be an attribute. */
const MAY_HAVE: readonly ReadAs[] = ['opportunities', 'states', 'accounts', 'leads']
