/** What the page looks at; it stands in the address. */
export interface ExploreAsked {
  /** One to three names of attributes, as a list in JSON: a name may hold a comma. */
  by?: string | undefined
  outcome?: 'noDecision' | undefined
}

/** What is asked of a day. */
export type ExploreOnDay = ExploreAsked & { readonly asOf?: string | undefined }

const MOST = 3

/**
 * Reads an address. What cannot be read, or is meant without being said, is named all the same: the
 * router keeps what an address says of what nobody has named.
 */
export function exploreAskedOf(search: Record<string, unknown>): ExploreAsked {
  const names = attributesOf(typeof search.by === 'string' ? search.by : undefined)
  return {
    by: names.length > 0 ? byOf(names) : undefined,
    outcome: search.outcome === 'noDecision' ? 'noDecision' : undefined,
  }
}

/** The attributes that an address names: each once, at most three; none where it cannot be read. */
export function attributesOf(by: string | undefined): readonly string[] {
  if (by === undefined) return []
  try {
    const read: unknown = JSON.parse(by)
    const names = Array.isArray(read) ? read : []
    return [...new Set(names.filter(isName))].slice(0, MOST)
  } catch {
    return []
  }
}

/** Attributes as an address names them. */
export function byOf(attributes: readonly string[]): string {
  return JSON.stringify(attributes)
}

function isName(each: unknown): each is string {
  return typeof each === 'string' && each !== ''
}
